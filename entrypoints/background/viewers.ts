// Our own pages that are open: each is sent a new snapshot after every change.
import type { Runtime } from 'webextension-polyfill';
import type { Snapshot } from '../../utils/messages/views.ts';

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
    /** True while the person looks at the popup; the options page shows no numbers. */
    popupOpen: () => [...ports].some((port) => port.sender?.url?.includes('/popup.html')),
  };
}
