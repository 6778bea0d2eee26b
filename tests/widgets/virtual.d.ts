// The list of modules, made by tests/bench/fill-build.ts.
declare module 'virtual:widgets' {
  export const modules: Record<string, (() => Promise<import('./widget.ts').WidgetModule>) | undefined>;
}
declare module '*.css';
