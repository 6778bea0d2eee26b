// The background: a table of contents. Every listener is registered synchronously, so that a woken worker hears all.
import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { onGrantsChanged } from '../../utils/grants/grants.browser.ts';
import { snapshotPort } from '../../utils/messages/names.ts';
import { createRouter, identify, type RawSender } from '../../utils/messages/router.ts';
import { alarmNames } from './alarms.ts';
import { entryOfNotification } from './announce.ts';
import { createHandlers } from './handlers.ts';
import { tellLocked } from './lock.ts';
import { introduce } from './introduce.ts';
import { createMenu, renameMenu } from './menu.ts';
import { noteOneClick } from './one-click.ts';
import { createPresses } from './presses.ts';
import { createServices } from './services.ts';

export default defineBackground({
  type: 'module',
  main() {
    const services = createServices();
    const press = createPresses(services);
    const own = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin };
    const route = createRouter({
      handlers: createHandlers(services),
      own,
      // The name alone: an error's text may hold what a page or the service sent.
      defect: (name) => console.error(`SecureSMS: a defect while answering ${name}`),
    });

    browser.runtime.onInstalled.addListener(({ reason }) => {
      void createMenu();
      void introduce(reason);
    });
    void tellLocked(services).catch(() => undefined);
    void noteOneClick();
    onGrantsChanged(() => void services.grants.follow());
    browser.runtime.onMessage.addListener((message: unknown, sender: RawSender) =>
      services.recovered().then(() => route(message, sender)),
    );
    browser.runtime.onConnect.addListener((port) => {
      const trusted = port.sender && identify(port.sender, own)?.from === 'page';
      if (port.name === snapshotPort && trusted) services.viewers.add(port);
      else port.disconnect();
    });
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === alarmNames.watch) services.wake();
      if (name === alarmNames.tidy) void services.tidy();
    });
    browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => void press(menuItemId, tab?.id));
    browser.commands.onCommand.addListener((name, tab) => void press(name, tab?.id));
    browser.tabs.onUpdated.addListener((tabId, { status }) => {
      if (status === 'complete') void services.pageLoaded(tabId);
    });
    browser.tabs.onRemoved.addListener((tabId) => void services.forms.forget(tabId));
    browser.notifications.onClicked.addListener((id) => void services.showTabOf(entryOfNotification(id)));
    // Back online: what waits out a pause goes on at once.
    globalThis.addEventListener('online', () => services.online());
    // Registered so that a browser start wakes the worker: what was live is looked into at once.
    browser.runtime.onStartup.addListener(() => {
      // The session's secret ended with the browser; should one ever keep it, it ends here.
      void services.vault.lock();
      services.wake();
      // The browser may speak another language since.
      void renameMenu();
    });
  },
});
