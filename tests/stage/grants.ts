// What the browser lets the extension into: given and taken as a person does it, and what of ours is in a page then.
import { expect, type CDPSession, type Page } from '@playwright/test';
import type { Stage } from './index.ts';

/** Calls of the extensions page of Chromium itself, whose switches and lists a person uses. */
type OwnPage = {
  addHostPermission(id: string, host: string): Promise<void>;
  removeHostPermission(id: string, host: string): Promise<void>;
  reload(id: string): Promise<void>;
  /** What is loaded from a folder is not started again without it. */
  updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
};

async function onExtensionsPage(
  { browser }: Stage,
  call: Exclude<keyof OwnPage, 'updateProfileConfiguration'>,
  host?: string,
): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(`chrome://extensions/?id=${browser.extensionId}`);
  await page.evaluate(
    async ([id, name, pattern]) => {
      const own = (chrome as unknown as { developerPrivate: OwnPage }).developerPrivate;
      await own.updateProfileConfiguration({ inDeveloperMode: true });
      if (name === 'reload') await own.reload(id);
      else if (pattern !== undefined) await own[name](id, pattern);
    },
    [browser.extensionId, call, host] as const,
  );
  await page.close();
}

/**
 * The person's yes, given before the question: headless shows none and never answers. What is asked for then is granted
 * for real, and only once it is asked for.
 */
export const sayYesTo = async (stage: Stage, ...patterns: string[]): Promise<void> => {
  for (const pattern of patterns) await onExtensionsPage(stage, 'addHostPermission', pattern);
};

/** In the browser's own settings. */
export const takeBackInBrowser = (stage: Stage, pattern: string): Promise<void> =>
  onExtensionsPage(stage, 'removeHostPermission', pattern);

/** Waits until it is there again. */
export async function reloadExtension(stage: Stage): Promise<void> {
  await onExtensionsPage(stage, 'reload');
  const opens = () =>
    registered(stage).then(
      () => true,
      () => false,
    );
  await expect.poll(opens).toBe(true);
}

/** "Always help on …" in the popup, on the page's own site. */
export async function alwaysHelp(stage: Stage, page: Page): Promise<void> {
  const { hostname } = new URL(page.url());
  await sayYesTo(stage, `http://${hostname}/*`);
  const popup = await stage.browser.pressToolbarButton(page);
  await popup.page.getByRole('button', { name: `Always help on ${hostname}` }).click();
  await popup.page.getByText('Always helps here').waitFor();
  await popup.close();
}

export type Registered = { matches: string[]; frames: boolean };

/** Where the browser would put the page side by itself. Asked from a page that runs none of our code. */
export async function registered(stage: Stage): Promise<Registered[]> {
  const page = await stage.browser.openExtensionPage('/icon.svg');
  const found = await page.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts())
      .filter(({ js }) => js?.includes('autofill.js') || js?.includes('/autofill.js'))
      .map(({ matches = [], allFrames = false }) => ({ matches: matches.toSorted(), frames: allFrames })),
  );
  await page.close();
  return found.toSorted((one, other) => Number(one.frames) - Number(other.frames));
}

export type World = {
  /** Whether the script is in the page. */
  there(): Promise<boolean>;
  /** The value of an expression in our own isolated world of the page. */
  evaluate<T>(expression: string): Promise<T>;
  /** Exceptions and errors in the console, of any world of the page. */
  errors: string[];
};

/** Our isolated world in a page, which the page's own scripts see nothing of. */
export async function ourWorld(stage: Stage, page: Page): Promise<World> {
  const session: CDPSession = await stage.browser.context.newCDPSession(page);
  const contexts = new Map<number, string>();
  const errors: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.includes(stage.browser.extensionId)) contexts.set(context.id, context.uniqueId);
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
    contexts.delete(executionContextId),
  );
  session.on('Runtime.executionContextsCleared', () => contexts.clear());
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => errors.push(exceptionDetails.text));
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error') errors.push(String(args[0]?.value));
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error') errors.push(entry.text);
  });
  await session.send('Runtime.enable');
  await session.send('Log.enable');
  async function evaluate<T>(expression: string): Promise<T> {
    const uniqueContextId = [...contexts.values()].at(-1);
    if (uniqueContextId === undefined) throw new Error('Nothing of ours is in the page');
    const { result } = await session.send('Runtime.evaluate', {
      expression,
      uniqueContextId,
      returnByValue: true,
      awaitPromise: true,
    });
    return result.value as T;
  }
  return {
    errors,
    evaluate,
    there: async () => contexts.size > 0 && (await evaluate<boolean>('globalThis.secureSms !== undefined')),
  };
}

/** Waits until the script is in the page, or until it is not. */
export const expectThere = (world: World, there: boolean): Promise<void> =>
  expect.poll(() => world.there()).toBe(there);
