// Whether one-click buying may be on, answered in the very turn of a press: in a later one Firefox opens no popup.
import { readSettings } from '../../utils/settings/settings.browser.ts';

const key = 'one-click';

/** Firefox's background is a page, which reads this without waiting. Chromium's has none, and may open a popup later, too. */
const copy = globalThis.localStorage as Storage | undefined;

/** Says no more than whether the settings are worth asking before a popup opens. */
export const mayBuyAtOnce = (): boolean => copy === undefined || copy.getItem(key) === 'on';

/** Whenever a background begins, and whenever the setting may be another one. */
export async function noteOneClick(): Promise<void> {
  copy?.setItem(key, (await readSettings()).oneClick ? 'on' : 'off');
}
