// How our own pages talk to the background: typed, always answered, never throwing.
import browser, { type Runtime } from 'webextension-polyfill';
import type { Answer, MessageName, Payload, Replies } from './contract.ts';
import { ring } from '../sound.dom.ts';
import { snapshotPort, type SoundAnswer, type SoundOrder, type TabChange } from './names.ts';
import type { Snapshot } from './views.ts';

/** Sends one command; a background that does not answer is the failure `no-background`. */
export async function send<N extends MessageName>(name: N, payload: Payload<N>): Promise<Answer<Replies[N]>> {
  try {
    const answer: Answer<Replies[N]> | undefined = await browser.runtime.sendMessage({ name, payload });
    return answer ?? { ok: false, failure: { kind: 'no-background' } };
  } catch {
    return { ok: false, failure: { kind: 'no-background' } };
  }
}

function answerSound(port: Runtime.Port, answer: SoundAnswer): void {
  try {
    port.postMessage(answer);
  } catch {
    // The background has gone meanwhile: nobody waits for it.
  }
}

/**
 * Calls `onSnapshot` after every change, for as long as the page lives, and tells whether the page is in sight: what
 * happens while it is not, the person hears of elsewhere. A worker that died takes the port with it: connecting again
 * starts it anew.
 * @param onTab is called with the id of a tab whose page shows another form by now
 */
export function watchSnapshots(
  onSnapshot: (snapshot: Snapshot) => void,
  now: () => number,
  onTab?: (tabId: number) => void,
): void {
  const port = browser.runtime.connect({ name: snapshotPort });
  port.onMessage.addListener((told) => {
    const message = told as Snapshot | SoundOrder | TabChange;
    if ('tabChanged' in message) onTab?.(message.tabChanged);
    else if (!('soundUntil' in message)) onSnapshot(message);
    else {
      const isLate = (): boolean => now() > message.soundUntil;
      void ring(isLate).then((sounded) => answerSound(port, { sounded }));
    }
  });
  const tell = () => port.postMessage({ visible: document.visibilityState === 'visible' });
  tell();
  document.addEventListener('visibilitychange', tell);
  port.onDisconnect.addListener(() => {
    document.removeEventListener('visibilitychange', tell);
    setTimeout(() => watchSnapshots(onSnapshot, now, onTab), 250);
  });
}
