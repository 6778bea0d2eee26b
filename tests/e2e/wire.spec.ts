// The worker dies while the purchase is on the wire: what was paid for is found again, by its own alarm, and bought once.
import type { Stage } from '../stage/index.ts';
import { getNumber, openSignUp } from '../stage/person.ts';
import { letTimePass, notifications, storedLedger } from '../stage/record.ts';
import { expect, testWithKey as test } from './fixtures.ts';

const price = 280_000;
const purchases = ({ simulator }: Stage) =>
  simulator.requests.filter(({ action }) => action.startsWith('getNumber'));

/** Presses the button on a page with no field, and kills the worker with the request on its way and the popup closed. */
async function dieOnTheWire(stage: Stage) {
  const page = await openSignUp(stage, '/empty');
  const onItsWay = stage.simulator.waitForRequest(({ action }) => action === 'getNumberV2');
  const popup = await getNumber(stage, page);
  await onItsWay;
  await popup.close();
  await stage.browser.killWorker();
  return page;
}

/** The alarm wakes the worker, nobody else does: it looks at the balance. Reading storage opens a tab, which would, too. */
async function writtenDown(stage: Stage, what: object): Promise<void> {
  await stage.simulator.waitForRequest(({ action }) => action === 'getBalance');
  await expect.poll(async () => (await storedLedger(stage)).entries).toMatchObject([what]);
}

test('killed after the service took the money: the alarm finds it gone, and it is not bought again', async ({
  stage,
}) => {
  const { simulator } = stage;
  simulator.fault({ kind: 'hang', action: 'getNumberV2', when: 'after' });
  const page = await dieOnTheWire(stage);
  expect(simulator.activations).toHaveLength(1);
  await writtenDown(stage, { phase: 'unknown', fell: price, service: { code: 'tg' }, country: { id: 22 } });
  expect(await notifications(stage)).toEqual([expect.stringMatching(/^unknown:/)]);
  const popup = await stage.browser.pressToolbarButton(page);
  await expect(popup.page.getByText(/no answer\. Your balance fell by \$0\.28/)).toBeVisible();
  expect(purchases(stage)).toHaveLength(1);
});

test('killed before the service took anything: it says so, and after a minute that nothing was bought', async ({
  stage,
}) => {
  const { simulator } = stage;
  simulator.fault({ kind: 'hang', action: 'getNumberV2', when: 'before' });
  const page = await dieOnTheWire(stage);
  await writtenDown(stage, { phase: 'unknown', fell: 0, compared: { unclear: false } });
  const popup = await stage.browser.pressToolbarButton(page);
  await expect(popup.page.getByText('Your balance is the same: nothing was taken so far.')).toBeVisible();
  await popup.close();

  await letTimePass(stage, 60_000);
  const again = await stage.browser.pressToolbarButton(page);
  await expect(again.page.getByText('Not bought')).toBeVisible();
  await expect(again.page.getByText('Nothing was taken.')).toBeVisible();
  expect(purchases(stage)).toHaveLength(1);
  expect(simulator.account.balance).toBe(2_356_000);
});

test('killed, and the service takes the money only later: what was called the same is told to be gone', async ({
  stage,
}) => {
  const { simulator } = stage;
  simulator.fault({ kind: 'delay', action: 'getNumberV2', when: 'before', ms: 600_000 });
  const page = await dieOnTheWire(stage);
  await writtenDown(stage, { phase: 'unknown', fell: 0, compared: { unclear: false } });
  expect(simulator.activations).toHaveLength(0);
  await simulator.advance(600_000);
  expect(simulator.activations).toHaveLength(1);
  const popup = await stage.browser.pressToolbarButton(page);
  await expect(popup.page.getByText(/no answer\. Your balance fell by \$0\.28/)).toBeVisible();
  expect(purchases(stage)).toHaveLength(1);
});
