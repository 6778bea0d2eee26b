// Put into a page only where its site was taught something, or while the person points at the right field.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { applyTaught } from '../../utils/autofill/taught.dom.ts';
import { pageSide } from './page-side.ts';
import { startPointing } from './pointing.ts';

/** @returns goes by what the background gave: begins the pointing where there is an order for it */
function createCorrections(page: Document): () => void {
  /** What the person pointed at on this very page: no search for its like. */
  const pointedAt = new Map<string, WeakRef<HTMLInputElement>>();
  let stop = (): void => undefined;
  // What was taught is read anew each time: what was forgotten in the settings is forgotten here, too.
  globalThis.secureSmsChoose = (found) =>
    applyTaught({
      page,
      detection: pageSide(),
      found,
      taught: globalThis.secureSmsTaught ?? [],
      pointedAt: (kind) => pointedAt.get(kind)?.deref(),
    });
  return () => {
    const order = globalThis.secureSmsPointing;
    globalThis.secureSmsPointing = null;
    if (!order) return;
    stop();
    stop = startPointing(page, order, (input) => pointedAt.set(order.kind, new WeakRef(input)));
    pageSide().stay().addEventListener('abort', stop);
  };
}

export default defineUnlistedScript(() => {
  globalThis.secureSmsCorrections ??= createCorrections(document);
  globalThis.secureSmsCorrections();
});
