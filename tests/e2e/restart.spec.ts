// The whole browser ends and starts again on the same profile, in each state that holds money: nobody presses anything.
import type { Page } from '@playwright/test';
import type { Popup, Stage } from '../stage/index.ts';
import { getNumber, openSignUp } from '../stage/person.ts';
import { letTimePass, notifications, storedLedger } from '../stage/record.ts';
import type { LoggedRequest } from '../simulator/index.ts';
import { expect, testWithKey as test } from './fixtures.ts';

const minute = 60_000;
const price = 280_000;
const start = 2_356_000;
const cancels = ({ action, params }: LoggedRequest): boolean =>
  action === 'setStatus' && params['status'] === '8';
const count = ({ simulator }: Stage, which: (request: LoggedRequest) => boolean): number =>
  simulator.requests.filter(which).length;
const buys = ({ action }: LoggedRequest): boolean => action.startsWith('getNumber');
const asks = ({ action }: LoggedRequest): boolean => action === 'getStatus';

const phoneOf = (stage: Stage): string => stage.simulator.activations[0]?.phone ?? 'none';

/** A number that waits for its SMS, with the popup open. */
async function bought(stage: Stage): Promise<{ page: Page; popup: Popup }> {
  const page = await openSignUp(stage, '/empty');
  const popup = await getNumber(stage, page);
  await expect(popup.page.getByText('No phone field here')).toBeVisible();
  return { page, popup };
}

/** What the popup says on a page of its own, after all was done without it. */
async function look(stage: Stage): Promise<Popup> {
  return stage.browser.pressToolbarButton(await openSignUp(stage, '/empty'));
}

for (const end of ['closed', 'crashed'] as const) {
  test(`${end} while it waits: it asks by itself, and the code that came is told`, async ({ stage }) => {
    const { simulator } = stage;
    const { popup } = await bought(stage);
    await popup.close();
    await stage.browser.restart(end);
    const received = simulator.waitForRequest(({ body }) => body === 'STATUS_OK:482910');
    simulator.sendSms({ phone: phoneOf(stage), text: 'Your code is 482910' });
    await received;
    await expect.poll(() => notifications(stage)).toEqual([expect.stringMatching(/^sms:/)]);
    const after = await look(stage);
    await expect(after.page.getByText('482 910', { exact: true })).toBeVisible();
    expect(count(stage, buys)).toBe(1);
  });

  test(`${end} with the purchase on the wire: what it took is found, and not bought again`, async ({
    stage,
  }) => {
    const { simulator } = stage;
    simulator.fault({ kind: 'hang', action: 'getNumberV2', when: 'after' });
    const page = await openSignUp(stage, '/empty');
    const onItsWay = simulator.waitForRequest(buys);
    await getNumber(stage, page);
    await onItsWay;
    const looked = simulator.waitForRequest(({ action }) => action === 'getBalance');
    await stage.browser.restart(end);
    await looked;
    await expect
      .poll(async () => (await storedLedger(stage)).entries)
      .toMatchObject([{ phase: 'unknown', fell: price }]);
    const after = await look(stage);
    await expect(after.page.getByText(/no answer\. Your balance fell by \$0\.28/)).toBeVisible();
    expect(count(stage, buys)).toBe(1);
  });
}

test('closed with a code received: it is still there, and nothing more is asked for or confirmed', async ({
  stage,
}) => {
  const { simulator } = stage;
  const { popup } = await bought(stage);
  simulator.sendSms({ phone: phoneOf(stage), text: 'Your code is 482910' });
  await expect(popup.page.getByText('482 910', { exact: true })).toBeVisible();
  await stage.browser.restart();
  const after = await look(stage);
  await expect(after.page.getByText('482 910', { exact: true })).toBeVisible();
  await expect(after.page.getByRole('button', { name: 'Another code' })).toBeVisible();
  expect(count(stage, ({ action }) => action === 'setStatus')).toBe(0);
});

test('closed with a cancel queued: it is carried out when its time has come, and given back once', async ({
  stage,
}) => {
  const { simulator } = stage;
  const { popup } = await bought(stage);
  await popup.page.getByRole('button', { name: 'Cancel' }).click();
  await expect(popup.page.getByText(/Cancels in 1:\d\d/)).toBeVisible();
  await popup.close();
  const cancelled = simulator.waitForRequest(cancels);
  await letTimePass(stage, 2 * minute - 30_000);
  await stage.browser.restart();
  expect((await storedLedger(stage)).entries).toMatchObject([{ phase: 'waiting' }]);
  await cancelled;
  const after = await look(stage);
  await expect(after.page.getByText('Given back $0.28')).toBeVisible();
  expect(count(stage, cancels)).toBe(1);
  expect(simulator.account.balance).toBe(start);
});

for (const [when, sent] of [
  ['before', 2],
  ['after', 1],
] as const) {
  test(`closed while a cancel is on the wire, ${when} it took effect: given back once`, async ({ stage }) => {
    const { simulator } = stage;
    const { page, popup } = await bought(stage);
    await popup.close();
    await letTimePass(stage, 2 * minute);
    simulator.fault({ kind: 'hang', action: 'setStatus', match: { status: '8' }, when });
    const onItsWay = simulator.waitForRequest(cancels);
    const again = await stage.browser.pressToolbarButton(page);
    await again.page.getByRole('button', { name: 'Cancel' }).click();
    await onItsWay;
    await expect(again.page.getByText('Cancelling…')).toBeVisible();
    simulator.clearFaults();
    const asked = simulator.waitForRequest(asks);
    await stage.browser.restart();
    await asked;
    const after = await look(stage);
    await expect(after.page.getByText('Given back $0.28')).toBeVisible();
    expect(count(stage, cancels)).toBe(sent);
    expect(simulator.account.balance).toBe(start);
  });
}

test('closed with a refund due: it is looked for, and called given back once the balance shows it', async ({
  stage,
}) => {
  const { simulator } = stage;
  const { page, popup } = await bought(stage);
  await popup.close();
  await letTimePass(stage, 2 * minute);
  // The service confirms the cancel and takes its time with the money.
  simulator.fault({ kind: 'body', action: 'getBalance', body: 'ACCESS_BALANCE:2.076' });
  const again = await stage.browser.pressToolbarButton(page);
  await again.page.getByRole('button', { name: 'Cancel' }).click();
  await expect(again.page.getByText('Asked for $0.28 back · refund not seen yet')).toBeVisible();
  const looked = simulator.waitForRequest(({ action }) => action === 'getBalance');
  await stage.browser.restart();
  await looked;
  const after = await look(stage);
  await expect(after.page.getByText('Asked for $0.28 back · refund not seen yet')).toBeVisible();
  await after.close();
  simulator.clearFaults();
  await expect
    .poll(async () => (await storedLedger(stage)).entries, { timeout: 60_000 })
    .toMatchObject([{ phase: 'cancelled', refund: 'seen', refunded: price }]);
  const last = await look(stage);
  await expect(last.page.getByText('Given back $0.28')).toBeVisible();
  expect(count(stage, cancels)).toBe(1);
});
