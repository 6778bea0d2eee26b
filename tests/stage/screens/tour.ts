// Goes through a story's screens, in each language, and stops at each: for pictures, for axe, for whatever looks.
import { expect, type Page } from '@playwright/test';
import type { Language } from '../../../utils/settings/language.ts';
import type { Stage } from '../index.ts';
import { openSignUp, setUp } from '../person.ts';
import type { Scene, Screen, Story } from './screen.ts';

export type Stop = { screen: Screen; language: Language; page: Page };

/** As wide as the popup and as high as a browser lets it be. */
const popupSize = { width: 380, height: 600 };
const pageSize = { width: 1000, height: 800 };

async function setScene(stage: Stage, { hasKey, host }: Story): Promise<Scene> {
  const site = await openSignUp(stage, '/plain', host);
  const popup = await stage.browser.pressToolbarButton(site);
  const tabId = await popup.page.evaluate(
    async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id,
  );
  await popup.close();
  if (tabId === undefined) throw new Error('The site has no tab');
  if (hasKey) await setUp(stage, site);
  return {
    stage,
    site,
    tabId,
    async inPopup(act) {
      const opened = await stage.browser.pressToolbarButton(site);
      await act(opened);
      await opened.close();
    },
  };
}

/** In the page, before its own code: see `unanswered`. */
function silence(): void {
  const [, name] = /#unanswered=(.*)$/.exec(location.hash) ?? [];
  if (name === undefined) return;
  const send = chrome.runtime.sendMessage.bind(chrome.runtime) as (...args: unknown[]) => Promise<unknown>;
  const held = (message: unknown, ...rest: unknown[]) =>
    (message as { name: string }).name.startsWith(name)
      ? new Promise(() => undefined)
      : send(message, ...rest);
  Object.defineProperty(chrome.runtime, 'sendMessage', { value: held });
}

/** A page of the extension's in a tab, and it runs nothing of it until it is sent somewhere. */
async function openTab(stage: Stage): Promise<Page> {
  const page = await stage.browser.openExtensionPage('/icon.svg');
  await page.addInitScript(silence);
  return page;
}

/** As if chosen in the settings, and the popup left nowhere, and nothing half entered in it. */
const speak = (page: Page, language: Language): Promise<void> =>
  page.evaluate(async (chosen) => {
    const { settings } = (await chrome.storage.local.get('settings')) as { settings?: object };
    await chrome.storage.local.set({ settings: { ...settings, language: chosen } });
    const kept = Object.keys(await chrome.storage.session.get());
    await chrome.storage.session.remove(kept.filter((name) => name.startsWith('popup.')));
  }, language);

/** Each screen in each language; whoever goes through looks at the page before it goes on. */
export async function* tour(
  stage: Stage,
  story: Story,
  languages: readonly Language[],
): AsyncGenerator<Stop, void> {
  const scene = await setScene(stage, story);
  const popupPath = `/popup.html?tab=${scene.tabId}`;
  for (const screen of story.screens) {
    await screen.before?.(scene);
    const page = await openTab(stage);
    const path = (screen.path ?? popupPath).replace('/popup.html#', `${popupPath}#`);
    await page.setViewportSize(/^\/(?:popup|sidepanel)/.test(path) ? popupSize : pageSize);
    for (const language of languages) {
      await speak(page, language);
      await page.goto(`chrome-extension://${stage.browser.extensionId}${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}`));
      await screen.reach?.(page, scene);
      const name = `${screen.name} in ${language}`;
      await expect(page.locator(screen.shows).first(), name).toBeVisible();
      if (!path.includes('#unanswered'))
        await expect(page.locator('main .skeleton:visible'), name).toHaveCount(0);
      yield { screen, language, page };
      await page.goto(`chrome-extension://${stage.browser.extensionId}/icon.svg`);
    }
    await speak(page, 'en');
    await page.close();
    await screen.after?.(scene);
  }
}
