// What a press outside of our windows does: in the context menu, or on the keyboard. A page can cause neither.
import type { Answer } from '../../utils/messages/contract.ts';
import { createBuyHere } from './buy-here.ts';
import { createFillHere } from './fill-here.ts';
import { mayBuyAtOnce } from './one-click.ts';
import { openPopup } from './open-popup.ts';
import { helpInPage } from './pages.ts';
import type { Services } from './services.ts';

/** Ids of the menu's entries and names of the keyboard's commands alike. */
export const presses = ['get-number', 'fill-number', 'fill-code'] as const;
export type Press = (typeof presses)[number];
const isPress = (name: unknown): name is Press => presses.some((each) => each === name);

export function createPresses(services: Services) {
  const buyHere = createBuyHere(services);
  const { fillNumberHere, fillCodeHere } = createFillHere(services);
  const isDone = (work: Promise<Answer<null>>): Promise<boolean> =>
    work.then(
      ({ ok }) => ok,
      () => false,
    );

  /** Whether the press was carried out; where not, the popup shows what there is, and why. */
  const carryOut: Record<Press, (tabId: number) => Promise<boolean>> = {
    'get-number': (tabId) => buyHere(tabId).catch(() => false),
    'fill-number': (tabId) => isDone(fillNumberHere(tabId)),
    'fill-code': (tabId) => isDone(fillCodeHere(tabId)),
  };

  return async (name: unknown, tabId: number | undefined): Promise<void> => {
    if (!isPress(name) || tabId === undefined) return;
    // Nothing may be waited for before a popup that is sure to open: Firefox allows it only while the click is handled.
    const opensAtOnce = name === 'get-number' && !mayBuyAtOnce();
    if (!opensAtOnce && (await carryOut[name](tabId))) return;
    await openPopup(tabId);
    // The press granted the tab (activeTab), whichever window the popup is in.
    await helpInPage(tabId);
  };
}
