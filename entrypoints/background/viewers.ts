// Our own pages that are open: each is sent a new snapshot after every change.
import type { Runtime } from 'webextension-polyfill';
import { soundMessage, type SoundAnswer } from '../../utils/messages/names.ts';
import type { Snapshot } from '../../utils/messages/views.ts';

/** A page that is frozen answers when it is thawed: nobody waits for that. */
const answersWithin = 500;

/** Has the page behind this port play the sound; answers whether it did. */
const ringIn = (port: Runtime.Port): Promise<boolean> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(false), answersWithin);
    port.onDisconnect.addListener(() => resolve(false));
    port.onMessage.addListener((message) => resolve((message as SoundAnswer).sounded));
    port.postMessage(soundMessage);
  });

export function createViewers(snapshot: () => Promise<Snapshot>) {
  const ports = new Set<Runtime.Port>();
  let showing: Promise<void> | undefined;

  /** Changes that come in one go are shown once. */
  const show = (): Promise<void> =>
    (showing ??= Promise.resolve().then(async () => {
      showing = undefined;
      if (ports.size === 0) return;
      const view = await snapshot();
      for (const port of ports) port.postMessage(view);
    }));

  return {
    show,
    add(port: Runtime.Port): void {
      ports.add(port);
      port.onDisconnect.addListener(() => ports.delete(port));
      void show();
    },
    /** Has one of them play the sound of a code; answers whether one could. */
    async ring(): Promise<boolean> {
      for (const port of ports) if (await ringIn(port)) return true;
      return false;
    },
    /** True while the person looks at the popup; the options page shows no numbers. */
    popupOpen: () => [...ports].some((port) => port.sender?.url?.includes('/popup.html')),
  };
}
