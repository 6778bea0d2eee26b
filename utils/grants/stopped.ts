// Tabs where the person took our leave to help back while a number waited: nothing is typed there until they press again.
// The browser alone would let us go on: the press before (activeTab) holds as long as the tab stays on the site.
import * as z from 'zod/mini';
import type { Store } from '../store.ts';

const key = 'stopped';
const schema = z.catch(z.array(z.int()), []);

/** @param store ends with the browser, as tabs do */
export function createStopped(store: Store) {
  const read = async (): Promise<number[]> => z.parse(schema, (await store.get(key))[key]);
  let last: Promise<unknown> = Promise.resolve();
  /** In turn: of two changes at once, neither is lost. */
  function change(to: (tabs: number[]) => number[]): Promise<void> {
    const turn = last.then(async () => {
      const before = await read();
      const after = to(before);
      if (after.length !== before.length) await store.set({ [key]: after });
    });
    last = turn.catch(() => undefined);
    return turn;
  }
  return {
    has: async (tabId: number): Promise<boolean> => (await read()).includes(tabId),
    add: (tabIds: readonly number[]) => change((tabs) => [...new Set([...tabs, ...tabIds])]),
    lift: (tabId: number) => change((tabs) => tabs.filter((each) => each !== tabId)),
  };
}
