// Which countries' numbers the forms in open tabs take, as their pages said last. Kept in memory: a page that is looked at again
// says it again, and it is looked at whenever the popup opens.
import type { TakenCountry } from '../../utils/autofill/taken.ts';

type Frame = { tabId: number; frameId: number };

/** @param changed is told of each tab whose form is another one by now */
export function createForms(changed: (tabId: number) => void) {
  const known = new Map<number, { frameId: number; taken: readonly TakenCountry[] }>();
  const of = (tabId: number | null): readonly TakenCountry[] =>
    (tabId === null ? undefined : known.get(tabId)?.taken) ?? [];

  function put(tabId: number, next: { frameId: number; taken: readonly TakenCountry[] } | undefined): void {
    const before = JSON.stringify(of(tabId));
    if (next) known.set(tabId, next);
    else known.delete(tabId);
    if (JSON.stringify(of(tabId)) !== before) changed(tabId);
  }

  return {
    /** None: its form takes every country's, or it does not say. */
    of,
    /** @param taken null: the frame has no phone field; that of another one still holds */
    note({ tabId, frameId }: Frame, taken: readonly TakenCountry[] | null): void {
      if (taken) put(tabId, { frameId, taken });
      else if (known.get(tabId)?.frameId === frameId) put(tabId, undefined);
    },
    /** The tab goes elsewhere, or is closed. */
    forget: (tabId: number): void => put(tabId, undefined),
  };
}
