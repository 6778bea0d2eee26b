// Each call goes wrong in four ways: reset, no answer, half an answer, 429. What is read then, and that it goes on after.
import type { Page } from '@playwright/test';
import type { FaultRule, LoggedRequest } from '../simulator/index.ts';
import type { Popup, Stage } from '../stage/index.ts';
import {
  buttons,
  buyButton,
  chooseCountry,
  giveKey,
  openSignUp,
  reopen,
  typedInto,
} from '../stage/person.ts';
import { forgetLists, letTimePass } from '../stage/record.ts';
import { expect, test as testWithoutKey, testWithKey as test } from './fixtures.ts';

const price = 280_000;
const start = 2_356_000;

/** Each with the sentence that a person reads. */
const faults = {
  reset: { rule: { kind: 'reset' }, says: "SecureSMS can't be reached." },
  hang: { rule: { kind: 'hang' }, says: 'SecureSMS took too long to answer.' },
  limit: { rule: { kind: 'rate-limit', retryAfter: 1 }, says: 'SecureSMS asks us to slow down.' },
  half: {
    rule: { kind: 'truncated' },
    says: /SecureSMS gave an answer that makes no sense\.|SecureSMS answered “\w+”, which we don't know\./,
  },
} as const satisfies Record<string, { rule: FaultRule; says: string | RegExp }>;
type Fault = (typeof faults)[keyof typeof faults];
const all = Object.values(faults);

/** From here on, only this goes wrong; `which` names the call. */
function spoil(
  { simulator }: Stage,
  which: Pick<FaultRule, 'action' | 'match' | 'when'>,
  fault: Fault,
): void {
  simulator.clearFaults();
  simulator.fault({ ...fault.rule, ...which });
}

const says = (page: Page, { says }: Fault) => expect(page.getByText(says).first()).toBeVisible();
const notSaid = (page: Page, { says }: Fault) => expect(page.getByText(says)).toHaveCount(0);
const purchases = ({ simulator }: Stage): number =>
  simulator.requests.filter(({ action }) => action.startsWith('getNumber')).length;
const setStatus =
  (status: string) =>
  ({ action, params }: LoggedRequest): boolean =>
    action === 'setStatus' && params['status'] === status;
const phoneOf = ({ simulator }: Stage): string => simulator.activations.at(-1)?.phone ?? 'none';

/** The half minute that a request may take is three seconds in this worker, until it dies. */
async function hurry(stage: Stage): Promise<void> {
  const worker = await stage.browser.worker();
  await worker.evaluate(() => {
    const real = globalThis.setTimeout.bind(globalThis);
    const hurried = (work: () => void, ms?: number) => real(work, ms === 30_000 ? 3_000 : ms);
    Object.assign(globalThis, { setTimeout: hurried });
  });
}

/** The popup on a page with a phone field, with numbers in stock for all that is pressed. */
async function begin(stage: Stage, path = '/plain'): Promise<{ page: Page; popup: Popup }> {
  stage.simulator.stock.set(22, 'tg', 2266, { count: 100 });
  await hurry(stage);
  const page = await openSignUp(stage, path);
  const popup = await stage.browser.pressToolbarButton(page);
  await chooseCountry(popup, 'India');
  await expect(buyButton(popup)).toHaveText('Get a number · $0.28');
  return { page, popup };
}

const typed = ({ page }: Popup) =>
  expect(page.getByText('Typed into the page', { exact: true })).toBeVisible();

testWithoutKey(
  'getBalance, when the key is given: the key is not kept until it answers',
  async ({ stage }) => {
    await hurry(stage);
    const page = await openSignUp(stage, '/plain');
    const popup = await stage.browser.pressToolbarButton(page);
    for (const fault of all) {
      spoil(stage, { action: 'getBalance' }, fault);
      await giveKey(popup, stage.simulator.apiKey);
      await says(popup.page, fault);
    }
    await popup.close();
    const again = await stage.browser.pressToolbarButton(page);
    await expect(again.page.getByLabel('API key')).toBeVisible();
    stage.simulator.clearFaults();
    await giveKey(again, stage.simulator.apiKey);
    await expect(again.page.getByLabel('Balance $2.356')).toBeVisible();
  },
);

test('getBalance, before a purchase: nothing is asked for that might not be paid', async ({ stage }) => {
  const { popup } = await begin(stage);
  for (const fault of all) {
    spoil(stage, { action: 'getBalance' }, fault);
    await buyButton(popup).click();
    await says(popup.page, fault);
    expect(purchases(stage)).toBe(0);
  }
  stage.simulator.clearFaults();
  await buyButton(popup).click();
  await typed(popup);
  expect(purchases(stage)).toBe(1);
});

for (const action of ['getServicesList', 'getCountries', 'getPrices', 'getPricesV3']) {
  test(`${action}: said with a way on, and there is a price as soon as it answers`, async ({ stage }) => {
    const { page, popup } = await begin(stage);
    await popup.close();
    for (const fault of all) {
      await forgetLists(stage, { choices: action === 'getPrices' });
      spoil(stage, { action }, fault);
      const again = await stage.browser.pressToolbarButton(page);
      await says(again.page, fault);
      const tryAgain = again.page.getByRole('button', { name: 'Try again' });
      await expect(tryAgain).toBeVisible();
      stage.simulator.clearFaults();
      // Where the connection as a whole failed, the popup may have tried by itself by now, and the button is gone.
      await tryAgain.evaluateAll((found) => found.forEach((button) => (button as HTMLElement).click()));
      if (action === 'getServicesList') {
        await again.page.getByRole('combobox', { name: 'Service' }).click();
        await again.page.getByRole('option', { name: /^Telegram\b/ }).click();
      }
      await expect(buyButton(again)).toBeEnabled();
      await notSaid(again.page, fault);
      await again.close();
    }
    expect(purchases(stage)).toBe(0);
  });
}

test('getNumberV2: each press is one request, and each dollar is on a card', async ({ stage }) => {
  const { simulator } = stage;
  const begun = await begin(stage);
  let { popup } = begun;
  const card = (text: string | RegExp) => expect(popup.page.getByText(text).first()).toBeVisible();

  for (const [index, fault] of [faults.reset, faults.hang].entries()) {
    spoil(stage, { action: 'getNumberV2' }, fault);
    await buyButton(popup).click();
    await says(popup.page, fault);
    await card('Your balance is the same: nothing was taken so far.');
    expect(purchases(stage)).toBe(index + 1);
    await popup.page.getByRole('button', { name: 'Dismiss' }).click();
    await expect(popup.page.getByText('We asked for a number and got no answer.')).toHaveCount(0);
  }

  spoil(stage, { action: 'getNumberV2' }, faults.limit);
  await buyButton(popup).click();
  await says(popup.page, faults.limit);
  await card('Nothing was taken. Try again in 1 second.');
  expect(purchases(stage)).toBe(3);

  // The money is gone, and the id stands in what came of the answer: the number is not lost.
  spoil(stage, { action: 'getNumberV2' }, faults.half);
  await buyButton(popup).click();
  await expect(popup.page.getByRole('button', { name: 'Cancel' })).toBeVisible();
  expect(purchases(stage)).toBe(4);
  simulator.sendSms({ phone: phoneOf(stage), text: 'Your code is 482910' });
  await card('482 910');

  simulator.clearFaults();
  popup = await reopen(stage, begun.page, popup);
  await buyButton(popup).click();
  await typed(popup);
  expect(purchases(stage)).toBe(5);
  expect(simulator.account.balance).toBe(start - 2 * price);
});

test('getStatus: the number stays, and its code is typed as soon as it answers', async ({ stage }) => {
  const { page, popup } = await begin(stage, '/spa');
  await buyButton(popup).click();
  await typed(popup);
  for (const fault of all) {
    spoil(stage, { action: 'getStatus' }, fault);
    await says(popup.page, fault);
    await expect(popup.page.getByRole('button', { name: 'Copy number' })).toBeVisible();
    stage.simulator.clearFaults();
    await notSaid(popup.page, fault);
  }
  await page.getByRole('button', { name: buttons.spa.send }).click();
  const session = await stage.site.waitForNumber('spa');
  await expect.poll(() => typedInto(page)).toBe(session.code);
  expect(purchases(stage)).toBe(1);
});

test('setStatus 1: whatever becomes of it, the code comes', async ({ stage }) => {
  const { simulator } = stage;
  const { popup } = await begin(stage);
  for (const [index, fault] of all.entries()) {
    spoil(stage, { action: 'setStatus', match: { status: '1' } }, fault);
    const told = simulator.waitForRequest(setStatus('1'));
    await buyButton(popup).click();
    await told;
    simulator.clearFaults();
    simulator.sendSms({ phone: phoneOf(stage), text: `Your code is ${index + 1}00200` });
    await expect(popup.page.getByText(`${index + 1}00 200`, { exact: true })).toBeVisible();
  }
  expect(purchases(stage)).toBe(4);
  expect(simulator.account.balance).toBe(start - 4 * price);
});

test('setStatus 3: another code is asked for again, and comes', async ({ stage }) => {
  const { simulator } = stage;
  const { popup } = await begin(stage, '/empty');
  await buyButton(popup).click();
  await expect(popup.page.getByText('No phone field here')).toBeVisible();
  simulator.sendSms({ phone: phoneOf(stage), text: 'Your code is 482910' });
  const another = popup.page.getByRole('button', { name: 'Another code' });
  for (const [index, fault] of all.entries()) {
    await expect(another).toBeVisible();
    spoil(stage, { action: 'setStatus', match: { status: '3' } }, fault);
    const asked = simulator.waitForRequest(setStatus('3'));
    await another.click();
    const { tookEffect } = await asked;
    await says(popup.page, fault);
    simulator.clearFaults();
    if (!tookEffect) await another.click();
    await expect(popup.page.getByText('Waiting for another code')).toBeVisible();
    simulator.sendSms({ phone: phoneOf(stage), text: `Your code is ${index + 1}00200` });
    await expect(popup.page.getByText(`${index + 1}00 200`, { exact: true })).toBeVisible();
  }
  expect(purchases(stage)).toBe(1);
});

test('setStatus 6: the number stays until it is confirmed', async ({ stage }) => {
  const { simulator } = stage;
  const { popup } = await begin(stage, '/empty');
  await buyButton(popup).click();
  await expect(popup.page.getByText('No phone field here')).toBeVisible();
  simulator.sendSms({ phone: phoneOf(stage), text: 'Your code is 482910' });
  const done = popup.page.getByRole('button', { name: 'Done' });
  await expect(done).toBeVisible();
  for (const fault of all) {
    spoil(stage, { action: 'setStatus', match: { status: '6' }, when: 'before' }, fault);
    await done.click();
    await says(popup.page, fault);
    await expect(popup.page.getByText('482 910', { exact: true })).toBeVisible();
  }
  simulator.clearFaults();
  await done.click();
  await expect(popup.page.getByText('Done · $0.28 paid')).toBeVisible();
  expect(simulator.activations[0]?.state).toBe('finished');
});

test('setStatus 6: confirmed, and the answer is cut off: pressed again, it is done', async ({ stage }) => {
  const { simulator } = stage;
  const { popup } = await begin(stage, '/empty');
  await buyButton(popup).click();
  await expect(popup.page.getByText('No phone field here')).toBeVisible();
  simulator.sendSms({ phone: phoneOf(stage), text: 'Your code is 482910' });
  spoil(stage, { action: 'setStatus', match: { status: '6' } }, faults.half);
  await popup.page.getByRole('button', { name: 'Done' }).click();
  await says(popup.page, faults.half);
  simulator.clearFaults();
  await popup.page.getByRole('button', { name: 'Done' }).click();
  await expect(popup.page.getByText('Done · $0.28 paid')).toBeVisible();
});

test('setStatus 3: taken, its answer reset, and sent again by the browser itself: the code that comes is seen', async ({
  stage,
}) => {
  const { simulator } = stage;
  const { popup } = await begin(stage, '/empty');
  await buyButton(popup).click();
  await expect(popup.page.getByText('No phone field here')).toBeVisible();
  simulator.sendSms({ phone: phoneOf(stage), text: 'Your code is 482910' });
  simulator.fault({ kind: 'reset', when: 'after', action: 'setStatus', match: { status: '3' }, times: 1 });
  const asked = simulator.waitForRequest(
    (request) => setStatus('3')(request) && request.stage === 'answered',
  );
  await popup.page.getByRole('button', { name: 'Another code' }).click();
  await asked;
  simulator.sendSms({ phone: phoneOf(stage), text: 'Your code is 739154' });
  await expect(popup.page.getByText('739 154', { exact: true })).toBeVisible();
});

test('setStatus 8: asked for until it is known to be cancelled, and given back once', async ({ stage }) => {
  const { simulator } = stage;
  const { popup } = await begin(stage, '/empty');
  await buyButton(popup).click();
  await expect(popup.page.getByText('No phone field here')).toBeVisible();
  await popup.close();
  await letTimePass(stage, 120_000);
  await stage.browser.restart();
  await hurry(stage);
  const again = await stage.browser.pressToolbarButton(await openSignUp(stage, '/empty'));
  const cancel = again.page.getByRole('button', { name: 'Cancel' });
  await expect(cancel).toBeVisible();
  const spoiled = async (fault: Fault) => {
    spoil(stage, { action: 'setStatus', match: { status: '8' } }, fault);
    const sent = simulator.waitForRequest(setStatus('8'));
    if (await cancel.isVisible()) await cancel.click();
    await sent;
    await says(again.page, fault);
  };
  for (const fault of all) await spoiled(fault);
  await expect(again.page.getByText('Given back $0.28')).toBeVisible();
  expect(simulator.requests.filter((request) => setStatus('8')(request) && request.tookEffect)).toHaveLength(
    1,
  );
  expect(simulator.account.balance).toBe(start);
});
