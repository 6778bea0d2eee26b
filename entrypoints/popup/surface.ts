// Where this page is shown: in the toolbar's popup, beside the page, or in a tab or window of its own; and the ways between.
import browser from 'webextension-polyfill';
import { tab } from './state.ts';

export type Surface = 'popup' | 'panel' | 'tab';

function surfaceOf({ pathname, search }: Location): Surface {
  if (pathname === '/sidepanel.html') return 'panel';
  return new URLSearchParams(search).has('tab') ? 'tab' : 'popup';
}
export const surface = surfaceOf(location);

/** The window this page is in; asked early, because a panel opens only in the click's own turn. */
let windowId: number | undefined;

/** To be called before anything is drawn. */
export function prepareSurface(): void {
  document.documentElement.dataset['surface'] = surface;
  void browser.windows.getCurrent().then(({ id }) => (windowId = id));
}

/** Chromium's; the polyfill passes it on and has no types for it. */
type SidePanel = { open: (where: { windowId: number }) => Promise<void> };
const { sidePanel } = browser as unknown as { sidePanel?: SidePanel };

/** Firefox has sidebars, Chromium panels; on phones there is neither. */
export const hasPanel = sidePanel !== undefined || 'sidebarAction' in browser;

/** Only a popup is in the way; what the person opened to stay, stays. */
function close(): void {
  if (surface === 'popup') window.close();
}

export function openPanel(): void {
  if (sidePanel && windowId === undefined) return;
  const opening = sidePanel ? sidePanel.open({ windowId: windowId as number }) : browser.sidebarAction.open();
  void opening.then(close, () => undefined);
}

/** In a tab of its own, for the page it is about now. */
export function openTab(): void {
  const about = tab.value?.tabId ?? 'none';
  void browser.tabs.create({ url: `/popup.html?tab=${about}` }).then(close);
}

/** Lets the person see the page of this tab. */
export async function giveWay(tabId: number): Promise<void> {
  close();
  if (surface !== 'tab') return;
  const page = await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
  if (page?.windowId !== undefined) await browser.windows.update(page.windowId, { focused: true });
}
