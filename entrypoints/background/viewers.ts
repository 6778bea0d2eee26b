// Our own pages that are open: each is sent a new snapshot after every change.
import type { Runtime } from 'webextension-polyfill';
import type { SoundAnswer, SoundOrder, TabChange } from '../../utils/messages/names.ts';
import type { Snapshot } from '../../utils/messages/views.ts';

/** The popup, also where it is a tab or beside the page; the options page shows no numbers. */
const isPopup = (port: Runtime.Port): boolean =>
  ['/popup.html', '/sidepanel.html'].some((page) => port.sender?.url?.includes(page));

/** A page that is frozen would sound when it is thawed: so long it may, ms, and so long its answer is waited for. */
const soundsWithin = 500;
const answersWithin = 1_500;

/** Has the page behind this port play the sound; answers whether it did. */
const ringIn = (port: Runtime.Port): Promise<boolean> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(false), answersWithin);
    port.onDisconnect.addListener(() => resolve(false));
    port.onMessage.addListener((message) => resolve((message as SoundAnswer).sounded));
    port.postMessage({ soundUntil: Date.now() + soundsWithin } satisfies SoundOrder);
  });

/** @param seen is called when the person turns back to a popup that was out of sight */
export function createViewers(snapshot: () => Promise<Snapshot>, seen: () => void) {
  const ports = new Set<Runtime.Port>();
  /** Those that are open and not looked at: behind another tab, in a minimised window. */
  const hidden = new Set<Runtime.Port>();
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
      port.onDisconnect.addListener(() => {
        ports.delete(port);
        hidden.delete(port);
      });
      port.onMessage.addListener((message) => {
        if ((message as { visible?: unknown }).visible === false) hidden.add(port);
        else if (hidden.delete(port) && isPopup(port)) seen();
      });
      void show();
    },
    /** What the page in this tab shows is another thing than before. */
    tabChanged(tabId: number): void {
      for (const port of ports) port.postMessage({ tabChanged: tabId } satisfies TabChange);
    },
    /** Has one of them play the sound of a code; answers whether one could. */
    async ring(): Promise<boolean> {
      for (const port of ports) if (await ringIn(port)) return true;
      return false;
    },
    /** True while the person looks at the popup. */
    popupOpen: () => [...ports].some((port) => isPopup(port) && !hidden.has(port)),
  };
}

export type Viewers = ReturnType<typeof createViewers>;
