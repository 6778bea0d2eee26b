/** The part of `browser.storage.local` that is needed; passed in, so that rules stay free of the browser. */
export type Store = {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
};
