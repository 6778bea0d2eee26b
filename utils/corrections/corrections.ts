// The corrections that are kept: read, added to and forgotten, one after the other. Storage is passed in.
import type { Taught } from '../autofill/signature.ts';
import type { Store } from '../store.ts';
import { type Correction, siteName, taughtFor, withCorrection } from './correction.ts';
import { fromStored, toStored } from './stored.ts';

export const correctionsKey = 'corrections';

export function createCorrections(store: Store) {
  const read = async (): Promise<Correction[]> =>
    fromStored((await store.get(correctionsKey))[correctionsKey]);
  let last: Promise<unknown> = Promise.resolve();
  /** In turn: of two changes at once, neither is lost. */
  function change(to: (list: Correction[]) => Correction[]): Promise<void> {
    const turn = last.then(async () => store.set({ [correctionsKey]: toStored(to(await read())) }));
    last = turn.catch(() => undefined);
    return turn;
  }
  return {
    /** The newest first. */
    read,
    /** For a page on this host, the newest first. */
    taught: async (host: string): Promise<Taught[]> => taughtFor(await read(), siteName(host)),
    add: (correction: Correction) => change((list) => withCorrection(list, correction)),
    forget: (id: string) => change((list) => list.filter((each) => each.id !== id)),
    forgetAll: () => change(() => []),
  };
}
