// A real Chromium with the built extension, the real toolbar button, and no network but this machine.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  chromium,
  expect,
  type Browser,
  type BrowserContext,
  type CDPSession,
  type Page,
  type Worker,
} from '@playwright/test';

/** What can be pressed outside of the extension's windows. */
export type Press = 'get-number' | 'fill-number' | 'fill-code';

export type Stagehand = {
  /** The running browser's: another one after a restart. */
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The extension's service worker, as long as it was not killed: Playwright hears of no second one. */
  worker(): Promise<Worker>;
  /** Presses the toolbar button on the page's tab and answers the popup that opened, with activeTab granted. */
  pressToolbarButton(page: Page): Promise<Popup>;
  /** The panel that the person opened beside the page, the browser's own. */
  sidePanel(): Promise<Popup>;
  /** Chooses "Get a number for this site" in the page's context menu, and answers the window that opened. */
  chooseFromContextMenu(page: Page): Promise<Page>;
  /** Chooses any of its entries, by its event: no driver opens native menus. */
  chooseEntry(page: Page, entry: Press): Promise<void>;
  /** Presses the keys of a command, by its event: a driver's keys reach the page alone. */
  pressKeysOf(page: Page, command: Press): Promise<void>;
  /** Ends the service worker at once, as the browser may at any moment. */
  killWorker(): Promise<void>;
  /** The introduction that a new extension opened by itself; it is closed already unless it was to be kept. */
  welcome: Page | undefined;
  /** One of the extension's own pages in a tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** Ends the browser, as a person closes it or by a crash, and starts it again on the same profile. */
  restart(end?: 'closed' | 'crashed'): Promise<void>;
  close(): Promise<void>;
};

/** The popup is driven over a connection of its own: Playwright does not attach to it by itself. */
export type Popup = { page: Page; close(): Promise<void> };

export type LaunchOptions = {
  executable: string;
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
  /** Leaves the introduction open that a new extension shows. */
  keepWelcome?: boolean;
  /** The X display to be shown on, e.g. ":99"; the one that the process has otherwise. */
  display?: string;
  /** Kept between runs where given, and made where there is none; a fresh one otherwise. */
  profile?: string;
  /** A profile that another run left behind, to begin with a copy of it. */
  from?: string;
  locale?: string;
  colorScheme?: 'light' | 'dark';
};

/** Names under .test lead to this machine; every other name leads nowhere (RFC 6761 keeps .test for this). */
const resolverRules = 'MAP *.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';

/**
 * Pages that Chromium draws for what its address bar may suggest, in each window, and that nobody looks at: a fifth of a
 * test's processor time. It heeds only the last such list, so those that Playwright gives itself (1.65) are named again.
 */
const leftOut = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/**
 * In the worker or a page of ours: a popup that it opens comes in a window or tab of its own, as where the browser cannot
 * open it at the toolbar. Headless can or cannot by what had the focus last, and a driver hears of no popup by itself.
 */
export function refuseToolbar(): void {
  const openPopup = () => Promise.reject(new Error('Could not find an active browser window.'));
  const { browser } = globalThis as { browser?: { action?: object } };
  for (const action of [chrome.action, browser?.action]) if (action) Object.assign(action, { openPopup });
}

/** A browser on this profile, from its start to its end. */
async function start(profile: string, options: LaunchOptions) {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executable,
    headless: false,
    viewport: null,
    ...(options.display !== undefined && { env: { ...process.env, DISPLAY: options.display } }),
    locale: options.locale ?? 'en-US',
    colorScheme: options.colorScheme ?? 'light',
    args: [
      ...(options.headless ? ['--headless=new'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--load-extension=${options.extension}`,
      `--disable-extensions-except=${options.extension}`,
      `--host-resolver-rules=${resolverRules}`,
      '--remote-debugging-port=0',
      '--window-size=1100,860',
      '--no-first-run',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-features=${leftOut.join(',')}`,
    ],
  });
  const browser = context.browser();
  if (!browser) throw new Error('Chromium gave no browser to talk to');
  const session: CDPSession = await browser.newBrowserCDPSession();
  const first = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(first.url()).host;
  const extensionOrigin = `chrome-extension://${extensionId}`;

  const targets = async () => (await session.send('Target.getTargets', { filter: [{}] })).targetInfos;
  const debuggerUrl = (): string => {
    const [port, path] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
    return `ws://127.0.0.1:${port}${path}`;
  };

  /** Playwright has no name for the tab behind a page; its target's address and title tell it. */
  async function tabTarget(page: Page): Promise<string> {
    await page.bringToFront();
    const own = await context.newCDPSession(page);
    const { targetInfo } = await own.send('Target.getTargetInfo');
    await own.detach();
    const tab = (await targets()).findLast(
      (target) => target.type === 'tab' && target.url === targetInfo.url && target.title === targetInfo.title,
    );
    if (!tab) throw new Error(`No tab shows ${targetInfo.url}`);
    return tab.targetId;
  }

  const isThere = async (path: string): Promise<boolean> =>
    (await targets()).some(
      (target) =>
        target.type === 'page' && !target.attached && target.url.startsWith(`${extensionOrigin}${path}`),
    );

  /** A popup that is only just being made may be missing from the first connection's pages: then once more. */
  async function drive(path: string): Promise<{ connection: Browser; popup: Page }> {
    for (let tries = 1; ; tries += 1) {
      const connection = await chromium.connectOverCDP(debuggerUrl());
      const pages = connection.contexts().flatMap((each) => each.pages());
      // One that a test opened for itself as a tab names the tab that it is for.
      const popup = pages.find(
        (each) => each.url().startsWith(`${extensionOrigin}${path}`) && !each.url().includes('?tab='),
      );
      if (popup) return { connection, popup };
      await connection.close();
      if (tries === 5) throw new Error('The popup closed before it could be driven');
    }
  }

  /** A window of the extension that Playwright does not attach to by itself, once the browser has opened it. */
  async function appeared(path: string): Promise<Popup> {
    await expect.poll(() => isThere(path), { intervals: [20], timeout: 15_000 }).toBe(true);
    const { connection, popup } = await drive(path);
    await popup.emulateMedia({ colorScheme: options.colorScheme ?? 'light' });
    return {
      page: popup,
      async close() {
        await popup.close().catch(() => undefined);
        await connection.close();
      },
    };
  }

  async function worker(): Promise<Worker> {
    const alive = context.serviceWorkers().find((each) => each.url().startsWith(extensionOrigin));
    return alive ?? context.waitForEvent('serviceworker');
  }

  /** The worker, which opens no popup at the toolbar from now on. */
  async function pressed(page: Page): Promise<Worker> {
    await page.bringToFront();
    const background = await worker();
    await background.evaluate(refuseToolbar);
    return background;
  }

  async function chooseEntry(page: Page, entry: Press): Promise<void> {
    const background = await pressed(page);
    await background.evaluate(
      async ({ menuItemId, pageUrl }) => {
        // Rejects where the menu has no such entry: an event alone would prove nothing about the menu.
        await chrome.contextMenus.update(menuItemId, { enabled: true });
        const tabs = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const info = { menuItemId, editable: false, pageUrl };
        // @ts-expect-error -- dispatch is how Chromium's own event objects can be fired; it is not in the types
        chrome.contextMenus.onClicked.dispatch(info, tabs[0]);
      },
      { menuItemId: entry, pageUrl: page.url() },
    );
  }

  return {
    context,
    extensionId,
    worker,
    async pressToolbarButton(page: Page): Promise<Popup> {
      const targetId = await tabTarget(page);
      await session.send('Extensions.triggerAction', { id: extensionId, targetId });
      return appeared('/popup.html');
    },
    sidePanel: () => appeared('/sidepanel.html'),
    async chooseFromContextMenu(page: Page): Promise<Page> {
      const opened = context.waitForEvent('page');
      await chooseEntry(page, 'get-number');
      return opened;
    },
    chooseEntry,
    async pressKeysOf(page: Page, command: Press): Promise<void> {
      const background = await pressed(page);
      await background.evaluate(async (name) => {
        // As with the menu: the browser must know the command.
        const known = await chrome.commands.getAll();
        if (!known.some((each) => each.name === name)) throw new Error(`No command ${name}`);
        const tabs = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        // @ts-expect-error -- dispatch is how Chromium's own event objects can be fired; it is not in the types
        chrome.commands.onCommand.dispatch(name, tabs[0]);
      }, command);
    },
    async killWorker() {
      const running = (await targets()).find(
        (target) => target.type === 'service_worker' && target.url.startsWith(extensionOrigin),
      );
      if (!running) throw new Error('The worker is not running');
      await session.send('Target.closeTarget', { targetId: running.targetId });
    },
    async openExtensionPage(path: string): Promise<Page> {
      const page = await context.newPage();
      await page.goto(`${extensionOrigin}${path}`);
      return page;
    },
    async end(how: 'closed' | 'crashed') {
      const closed = context.waitForEvent('close');
      if (how === 'closed') await context.close();
      // The command's own answer is lost with the browser.
      else await Promise.race([session.send('Browser.crash').catch(() => undefined), closed]);
      await closed;
    },
  };
}

/** On a fresh profile the extension is new, and says so in a tab. */
async function introduction({ context }: { context: BrowserContext }): Promise<Page> {
  const shown = (page: Page) => page.url().endsWith('/welcome.html');
  const there = context.pages().find(shown);
  return (
    there ??
    context.waitForEvent('page', { predicate: (page) => page.waitForURL('**/welcome.html').then(() => true) })
  );
}

export async function launchChromium(options: LaunchOptions): Promise<Stagehand> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'securesms-profile-'));
  const isNew = options.from === undefined && !(options.profile !== undefined && existsSync(options.profile));
  if (options.from !== undefined) cpSync(options.from, profile, { recursive: true });
  let running = await start(profile, options);
  const welcome = isNew ? await introduction(running) : undefined;
  if (!options.keepWelcome) await welcome?.close();
  return {
    welcome,
    get context() {
      return running.context;
    },
    get extensionId() {
      return running.extensionId;
    },
    worker: () => running.worker(),
    pressToolbarButton: (page) => running.pressToolbarButton(page),
    sidePanel: () => running.sidePanel(),
    chooseFromContextMenu: (page) => running.chooseFromContextMenu(page),
    chooseEntry: (page, entry) => running.chooseEntry(page, entry),
    pressKeysOf: (page, command) => running.pressKeysOf(page, command),
    killWorker: () => running.killWorker(),
    openExtensionPage: (path) => running.openExtensionPage(path),
    async restart(end = 'closed') {
      await running.end(end);
      running = await start(profile, options);
    },
    async close() {
      await running.context.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
    },
  };
}
