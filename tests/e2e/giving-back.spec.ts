// Money comes back without the person: a cancel that was queued, and a number that brought no SMS.
import type { LoggedRequest } from '../simulator/index.ts';
import { getNumber, openSignUp } from '../stage/person.ts';
import { letTimePass, notifications } from '../stage/record.ts';
import { expect, testWithKey as test } from './fixtures.ts';

const minute = 60_000;
const start = 2_356_000;
const asks = ({ action }: LoggedRequest): boolean => action === 'getStatus';
const cancels = ({ action, params }: LoggedRequest): boolean =>
  action === 'setStatus' && params['status'] === '8';

test('a cancel queued early is carried out when it is due, by the alarm alone: each time the worker shows itself before, it is killed', async ({
  stage,
}) => {
  test.setTimeout(4 * minute);
  const { simulator } = stage;
  const page = await openSignUp(stage, '/empty');
  const popup = await getNumber(stage, page);
  await expect(popup.page.getByText('No phone field here')).toBeVisible();
  const boughtAt = simulator.activations[0]?.boughtAt ?? 0;
  await simulator.waitForRequest((request) => asks(request) && request.time - boughtAt >= 20_000);
  await popup.page.getByRole('button', { name: 'Cancel' }).click();
  await expect(popup.page.getByText(/Cancels in 1:\d\d/)).toBeVisible();
  await popup.close();

  const cancelled = simulator.waitForRequest(cancels);
  const dueAt = boughtAt + 2 * minute;
  let woken = 0;
  for (;;) {
    await stage.browser.killWorker();
    const { time } = await simulator.waitForRequest(asks);
    woken += 1;
    // A little before its time the extension's own clock may have come: then it is left alone.
    if (time >= dueAt - 1_000) break;
  }
  const { time } = await cancelled;
  expect(woken).toBeGreaterThan(2);
  expect(time).toBeGreaterThanOrEqual(dueAt);
  const again = await stage.browser.pressToolbarButton(page);
  await expect(again.page.getByText('Given back $0.28')).toBeVisible();
  expect(simulator.requests.filter(cancels)).toHaveLength(1);
  expect(simulator.account.balance).toBe(start);
});

test('no SMS came: given back after the time that was set, by itself, and told', async ({ stage }) => {
  // It waits for the browser's own alarms: more than the usual time on a machine that is busy.
  test.slow();
  const { simulator } = stage;
  const options = await stage.browser.openExtensionPage('/options.html');
  const section = options.getByRole('region', { name: 'When no SMS comes' });
  await section.getByRole('combobox').selectOption('After 5 minutes');
  await expect(section.getByText('Saved')).toBeVisible();
  await options.close();

  const page = await openSignUp(stage, '/empty');
  const popup = await getNumber(stage, page);
  await expect(popup.page.getByText(/^Given back at \d\d:\d\d if none comes/)).toBeVisible();
  await popup.close();
  const cancelled = simulator.waitForRequest(cancels);
  await letTimePass(stage, 4 * minute);
  // Woken by its own alarm, it asks, and nothing has come: there is most of a minute left.
  await simulator.waitForRequest(asks);
  expect(simulator.requests.filter(cancels)).toHaveLength(0);
  const { time } = await cancelled;
  expect(time - (simulator.activations[0]?.boughtAt ?? 0)).toBeGreaterThanOrEqual(5 * minute - 1_000);

  await expect.poll(() => notifications(stage)).toEqual([expect.stringMatching(/^given-up:/)]);
  const again = await stage.browser.pressToolbarButton(page);
  await expect(again.page.getByText('No SMS came: cancelled by itself')).toBeVisible();
  await expect(again.page.getByText('Given back $0.28')).toBeVisible();
  expect(simulator.requests.filter(cancels)).toHaveLength(1);
  expect(simulator.account.balance).toBe(start);
});
