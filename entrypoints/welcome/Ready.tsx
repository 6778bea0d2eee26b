// The end of the introduction: where the button is, what to press, and a first look.
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Keys } from '../../components/welcome/Keys.tsx';
import { PinPicture } from '../../components/welcome/PinPicture.tsx';
import { words } from '../../components/words/index.ts';

/** The keys that open the popup, as the person set them; empty where there are none. */
async function readKeys(): Promise<string> {
  const commands = await browser.commands.getAll().catch(() => []);
  return commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
}

/** The real popup; a tab where the browser does not open it. */
const openPopup = (): Promise<unknown> =>
  browser.action.openPopup().catch(() => browser.tabs.create({ url: '/popup.html?tab=none' }));

export function Ready({ onBack }: { onBack: () => void }) {
  const { welcome } = words;
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => void readKeys().then(setKeys), []);
  return (
    <>
      <section class="section" aria-labelledby="pin-title">
        <h3 id="pin-title">{welcome.pinTitle}</h3>
        <PinPicture />
        <p>{welcome.pin}</p>
      </section>
      <section class="section" aria-labelledby="use-title">
        <h3 id="use-title">{welcome.useTitle}</h3>
        {keys !== null &&
          (keys === '' ? <p>{welcome.pressOnly}</p> : <Keys before={welcome.press} keys={keys} />)}
      </section>
      <div class="welcome-ways">
        <button type="button" class="button button-main" onClick={() => void openPopup()}>
          {welcome.open}
        </button>
        <button type="button" class="button" onClick={onBack}>
          {welcome.back}
        </button>
        <button type="button" class="link link-quiet" onClick={() => void browser.runtime.openOptionsPage()}>
          {words.settings}
        </button>
      </div>
    </>
  );
}
