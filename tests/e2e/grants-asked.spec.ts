// The browser's own question, asked and answered for real: only a browser with a display shows it.
import { expect, test } from '@playwright/test';
import { findChromium } from '../run/browser.ts';
import { startDisplay, whyNoDisplay } from '../run/display.ts';
import { expectThere, ourWorld } from '../stage/grants.ts';
import { pointAtSimulator, setStage } from '../stage/index.ts';
import { openSignUp, setUp } from '../stage/person.ts';

test('the browser asks first; its question closes the popup, and the answer counts all the same', async () => {
  const why = whyNoDisplay();
  if (why !== undefined) console.log(why);
  test.skip(why !== undefined, why);
  const display = await startDisplay();
  const stage = await setStage({ executable: findChromium(), headless: false, display: display.name });
  try {
    await pointAtSimulator(stage);
    const options = await stage.browser.openExtensionPage('/options.html');
    const granted = () =>
      options.evaluate(() => chrome.permissions.contains({ origins: ['http://telegram.test/*'] }));
    const page = await openSignUp(stage, '/empty');
    const world = await ourWorld(stage, page);
    await setUp(stage, page);
    const popup = await stage.browser.pressToolbarButton(page);
    await popup.page.getByRole('button', { name: 'Always help on telegram.test' }).click();
    await expect.poll(() => popup.page.isClosed()).toBe(true);
    expect(await granted()).toBe(false);
    // "Allow", by the keyboard. The browser takes no answer to a question that has only just come up, and nothing tells from
    // outside that it is there: so the first time this only looks.
    let looked = false;
    const answer = async () => {
      if (looked) {
        display.xdotool('key', 'Tab');
        display.xdotool('key', 'Return');
      }
      looked = true;
      return granted();
    };
    await expect.poll(answer, { intervals: [2_500] }).toBe(true);
    await expect(options.getByText('telegram.test', { exact: true })).toBeVisible();
    await expectThere(world, true);
    const registered = () =>
      options.evaluate(async () =>
        (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches),
      );
    // The page side, and what has it begin by itself for the button.
    await expect.poll(registered).toEqual(['http://telegram.test/*', 'http://telegram.test/*']);
  } finally {
    await stage.close();
    display.close();
  }
});
