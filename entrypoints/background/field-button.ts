// The button in the fields of granted sites: put there, pressed, hidden. A press may open the popup or have typed what was
// bought already; nothing that comes from a page can buy.
import browser from 'webextension-polyfill';
import { buttonState } from '../../utils/activations/field-button.ts';
import type { ButtonState, ButtonWords } from '../../utils/autofill/types.ts';
import type { Binding } from '../../utils/ledger/entry.ts';
import type { ContentSender, Handlers } from '../../utils/messages/router.ts';
import { fail, ok } from '../../utils/securesms/index.ts';
import { buttonHiding, wantsButton } from '../../utils/settings/field-button.ts';
import { readSettings, saveSettings } from '../../utils/settings/settings.browser.ts';
import { createFillHere } from './fill-here.ts';
import { wordsNow } from './language.ts';
import { openPopup } from './open-popup.ts';
import { placeOf, putIntoFrame } from './place.ts';
import type { Services } from './services.ts';

const buttonScript = '/button.js';
/** A list that is longer is nobody's who presses. */
const mostHidden = 1000;

/** What the button shows on this page; null where none is wanted. */
export async function buttonOn(
  { grants, ledger }: Pick<Services, 'grants' | 'ledger'>,
  site: Binding,
): Promise<ButtonState | null> {
  const wanted =
    wantsButton(buttonHiding(await readSettings()), site.host) && (await grants.holds(site.origin));
  return wanted ? buttonState(await ledger.read(), site) : null;
}

export function createButtonHandlers(
  services: Services,
): Pick<Handlers, 'page.button' | 'page.press' | 'page.hide'> {
  const { fillNumberHere, fillCodeHere } = createFillHere(services);
  const refused = fail({ kind: 'not-allowed' } as const);

  async function find(sender: ContentSender) {
    const site = await placeOf(services, sender);
    const state = site && (await buttonOn(services, site));
    return site && state ? { site, state } : null;
  }

  async function putButton(sender: ContentSender): Promise<void> {
    const { button } = await wordsNow();
    await browser.scripting.executeScript({
      target: { tabId: sender.tabId, frameIds: [sender.frameId] },
      func: (words: ButtonWords) => {
        globalThis.secureSmsButtonWords = words;
      },
      args: [button],
    });
    await putIntoFrame(sender, buttonScript);
  }

  return {
    'page.button': async (_, sender) => {
      if (!(await find(sender))) return refused;
      await putButton(sender);
      return ok(true);
    },
    'page.press': async ({ what }, sender) => {
      const found = await find(sender);
      if (!found) return refused;
      const { tabId } = sender;
      const fill = found.state[what] === 'fill';
      const done = fill && (await (what === 'phone' ? fillNumberHere(tabId) : fillCodeHere(tabId))).ok;
      if (!done) await openPopup(tabId);
      return ok(null);
    },
    'page.hide': async ({ where }, sender) => {
      const found = await find(sender);
      if (!found) return refused;
      const { buttonHiddenOn } = await readSettings();
      const hosts = [...new Set([found.site.host, ...buttonHiddenOn])].slice(0, mostHidden);
      await saveSettings(where === 'here' ? { buttonHiddenOn: hosts } : { fieldButton: false });
      await services.grants.followButton();
      return ok(null);
    },
  };
}
