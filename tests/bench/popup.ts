// `npm run bench:popup`: how soon the popup can be used and a keystroke is answered, with long lists; what it weighs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { newIntent, type Entry } from '../../utils/ledger/entry.ts';
import { toStored } from '../../utils/ledger/stored.ts';
import { findChromium } from '../run/browser.ts';
import { runTool } from '../run/command.ts';
import { builtExtension, pointAtSimulator, setStage, type Stage } from '../stage/index.ts';
import { openSignUp, setUp } from '../stage/person.ts';

declare global {
  /** Milliseconds from the start of the navigation until something can be done; set by the page. */
  var usableAfter: number | undefined;
  /** Milliseconds from each keystroke until the list was laid out anew. */
  var answered: number[];
}

const runs = 40;
const warmUps = 3;
/** Found at once, by a part, with a typo, by many and by none. */
const typed = {
  Service: ['telegram', 'whastapp', 'gmail', 'north bank', 'instagarm', 'zzzz'],
  Country: ['india', 'untied kingdom', '+49', 'republic', 'gremany', 'zzzz'],
};
const known = [
  'Telegram',
  'WhatsApp',
  'Google, Gmail, Youtube',
  'Instagram',
  'Facebook',
  'Signal',
  'Any other',
];
const kinds = ['Bank', 'Chat', 'Shop', 'Play', 'Taxi', 'Food', 'Mail', 'Pay', 'Travel', 'Dating'];
const firsts = ['North', 'Blue', 'Quick', 'Grand', 'Lucky', 'Green', 'Royal', 'Silver', 'Urban', 'Bright'];
const names = [
  ...known,
  ...Array.from({ length: 1500 - known.length }, (_, index) =>
    [firsts[index % 10], kinds[Math.floor(index / 10) % 10], Math.floor(index / 100) || ''].join(' ').trim(),
  ),
];
const services = names.map((name, index) => ({ code: `s${index}`, name }));
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const countries = letters
  .flatMap((one) => letters.map((other) => one + other))
  .flatMap((iso) => {
    const name = regions.of(iso);
    return name === undefined ? [] : [{ iso, name }];
  })
  .slice(0, 200)
  .map(({ iso, name }, index) => ({ id: index, name, iso, dialCode: String(20 + index) }));

/** 200 numbers that ended, one in five without an SMS. */
function history(account: string, now: number): Entry[] {
  return Array.from({ length: 200 }, (_, index) => {
    const at = now - (index + 30) * 60 * 60_000;
    const service = services[index % 40] ?? { code: 'tg', name: 'Telegram' };
    const country = countries[index % 25] ?? { id: 22, name: 'India', iso: 'IN', dialCode: '91' };
    const request = { service, country, maxPrice: 280_000, binding: null, providerIds: [] };
    return {
      ...newIntent(request, { id: `h${index}`, account, balance: 2_356_000, now: at }),
      phase: 'done',
      activationId: String(index),
      digits: '919876543210',
      cost: 280_000,
      checked: true,
      boughtAt: at,
      endedAt: at + 60_000,
      sms: index % 5 === 0 ? [] : [{ text: null, code: null, receivedAt: at + 30_000, typed: true }],
    };
  });
}

/** Long lists and a long record, as if the person had used all of it for months. */
async function fill(stage: Stage): Promise<void> {
  const { origin } = stage.simulator;
  const now = Date.now();
  const worker = await stage.browser.worker();
  const before = await worker.evaluate(async () => chrome.storage.local.get('ledger'));
  const ledger = before['ledger'] as { accounts: Record<string, never> };
  const account = Object.keys(ledger.accounts)[0] ?? '';
  const book = { entries: history(account, now), accounts: ledger.accounts, movements: [] };
  await worker.evaluate(async (items) => chrome.storage.local.set(items), {
    ledger: toStored(book, now),
    [`catalog.services@${origin}`]: { at: now, rows: services },
    [`catalog.countries@${origin}`]: { at: now, rows: countries },
  });
}

/** In the page: notes when the search has the focus or the button can be pressed. */
function noteUsable(): void {
  const look = () => {
    const button = document.querySelector<HTMLButtonElement>('.button-buy');
    const ready = (button && !button.disabled) || document.activeElement?.getAttribute('role') === 'combobox';
    if (ready) globalThis.usableAfter ??= performance.now();
    if (!ready) requestAnimationFrame(look);
  };
  look();
}

/** In the page: the list is drawn in the same task or the microtasks after it; then its layout is asked for. */
function noteAnswers(): void {
  globalThis.answered = [];
  addEventListener(
    'input',
    () => {
      const from = performance.now();
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        document.querySelector<HTMLElement>('.picker-popover:not([hidden])')?.getBoundingClientRect();
        globalThis.answered.push(performance.now() - from);
      });
      port1.start();
      port2.postMessage(null);
    },
    true,
  );
}

/** What opening any page of the extension takes here: one without code, until it may draw. */
async function openNothing(stage: Stage): Promise<number> {
  const page = await stage.browser.context.newPage();
  await page.addInitScript(() => requestAnimationFrame(() => (globalThis.usableAfter = performance.now())));
  await page.goto(`chrome-extension://${stage.browser.extensionId}/manifest.json`);
  await page.waitForFunction(() => globalThis.usableAfter !== undefined);
  const after = await page.evaluate(() => globalThis.usableAfter ?? Number.NaN);
  await page.close();
  return after;
}

async function openPopup(stage: Stage): Promise<Page> {
  const page = await stage.browser.context.newPage();
  await page.addInitScript(noteUsable);
  await page.addInitScript(noteAnswers);
  await page.goto(`chrome-extension://${stage.browser.extensionId}/popup.html?tab=none`);
  await page.waitForFunction(() => globalThis.usableAfter !== undefined);
  return page;
}

async function typeInto(page: Page, name: keyof typeof typed): Promise<number[]> {
  const field = page.getByRole('combobox', { name });
  await field.click();
  await page.getByRole('option').first().waitFor();
  await page.evaluate(() => (globalThis.answered = []));
  for (const text of typed[name]) {
    await field.pressSequentially(text);
    await field.press('ControlOrMeta+a');
    await field.press('Delete');
  }
  await page.keyboard.press('Escape');
  return page.evaluate(() => globalThis.answered);
}

/** What the popup is given, as the background answers it: a bench of short lists would measure nothing. */
async function counted(page: Page): Promise<{ services: number; countries: number; past: number }> {
  const ask = (name: string) =>
    page.evaluate((message) => chrome.runtime.sendMessage({ name: message, payload: {} }), name) as Promise<{
      value: unknown[] & { numbers: unknown[] };
    }>;
  return {
    services: (await ask('catalog.services')).value.length,
    countries: (await ask('catalog.countries')).value.length,
    past: (await ask('history.read')).value.numbers.length,
  };
}

const at = (values: number[], share: number): string =>
  (values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? Number.NaN).toFixed(1);
const line = (what: string, values: number[], goal: string): void =>
  console.log(
    `${what.padEnd(40)} p50 ${at(values, 0.5).padStart(6)} ms   p95 ${at(values, 0.95).padStart(6)} ms   ${String(values.length).padStart(4)} times   goal p95 ${goal}`,
  );

/** What popup.html loads, from the built files themselves. */
function weigh(): void {
  const html = readFileSync(join(builtExtension, 'popup.html'), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].flatMap(([, path]) => path ?? []);
  let raw = 0;
  let packed = 0;
  for (const file of new Set(files)) {
    const content = readFileSync(join(builtExtension, file));
    raw += content.length;
    packed += gzipSync(content, { level: 9 }).length;
    console.log(`  ${file.padEnd(52)} ${(content.length / 1000).toFixed(1).padStart(7)} kB`);
  }
  console.log(
    `popup, JS and CSS                        raw ${(raw / 1000).toFixed(1)} kB   gzip ${(packed / 1000).toFixed(1)} kB   goal gzip 90 kB`,
  );
}

if (process.argv[2] !== '--built') {
  if (!(await runTool('wxt', ['build', '-b', 'chrome', '--mv3'], { quiet: true }))) process.exit(1);
}
const stage = await setStage({ executable: findChromium(), headless: true });
try {
  await pointAtSimulator(stage);
  const page = await openSignUp(stage, '/plain');
  await setUp(stage, page);
  await fill(stage);
  await stage.browser.restart();
  const opened: number[] = [];
  const empty: number[] = [];
  for (let run = 0; run < runs + warmUps; run += 1) {
    const popup = await openPopup(stage);
    const after = await popup.evaluate(() => globalThis.usableAfter ?? Number.NaN);
    await popup.close();
    const nothing = await openNothing(stage);
    if (run < warmUps) continue;
    opened.push(after);
    empty.push(nothing);
  }
  const popup = await openPopup(stage);
  const serviceKeys = await typeInto(popup, 'Service');
  const countryKeys = await typeInto(popup, 'Country');
  const given = await counted(popup);
  console.log(
    `${given.services} services, ${given.countries} countries, ${given.past} numbers of history; the popup as a tab`,
  );
  line('open → usable', opened, '100 ms');
  line('beside it: a page without any code', empty, '–');
  line('keystroke → list of services drawn', serviceKeys, '16 ms');
  line('keystroke → list of countries drawn', countryKeys, '16 ms');
  weigh();
} finally {
  await stage.close();
}
