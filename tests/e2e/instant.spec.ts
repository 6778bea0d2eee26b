// Instant codes: a delivery has SecureSMS asked at once, and is believed in nothing; no stream is open while nothing waits.
import { ask, code, codeField } from './asking.ts';
import { expect, testWithKey as test } from './fixtures.ts';
import { startHub, type Hub } from '../stage/hub.ts';
import type { Stage } from '../stage/index.ts';

let hub: Hub;
test.beforeEach(async () => {
  hub = await startHub();
});
test.afterEach(() => hub.close());

const region = { name: 'Instant codes' };

/** As a person does it in options; the page is left open. */
async function nameHub(stage: Stage) {
  const options = await stage.browser.openExtensionPage('/options.html');
  const section = options.getByRole('region', region);
  await section.getByLabel('Address of the stream').fill(hub.url);
  await section.getByRole('button', { name: 'Save' }).click();
  await expect(section.getByText('Saved')).toBeVisible();
  return section;
}

const asked = ({ simulator }: Stage) => simulator.requests.filter(({ action }) => action === 'getStatus');

const statusAsked = ({ simulator }: Stage) =>
  simulator.waitForRequest(({ action }) => action === 'getStatus');

/** From here on nothing but a delivery has SecureSMS asked, until the alarm comes again in half a minute. */
async function stopAsking(stage: Stage): Promise<void> {
  const worker = await stage.browser.worker();
  await worker.evaluate(async () => {
    const real = globalThis.setTimeout.bind(globalThis);
    const never = (work: () => void, ms = 0) => (ms > 2000 ? 0 : real(work, ms));
    Object.assign(globalThis, { setTimeout: never });
    // Those that run already, too: their ids are counted up.
    for (let id = Number(real(() => undefined, 0)); id > 0; id -= 1) clearTimeout(id);
    await chrome.alarms.clearAll();
  });
}

test('the code is typed because of the delivery, and the stream ends with the wait', async ({ stage }) => {
  const section = await nameHub(stage);
  await expect(section.getByText('Nothing waits now, so it is not connected')).toBeVisible();
  expect(hub.resumed).toEqual([]);
  stage.simulator.account.webhookUrl = hub.url;
  const { sendCode, values } = await ask(stage, codeField('id="code"'));
  await expect.poll(() => hub.open()).toBe(1);
  await expect(section.getByText('Connected', { exact: true })).toBeVisible();
  await stopAsking(stage);
  await sendCode();
  await expect.poll(() => values('#code')).toEqual([code]);
  await expect.poll(() => hub.open()).toBe(0);
  await expect(section.getByText('Nothing waits now, so it is not connected')).toBeVisible();
});

test('a forged delivery has SecureSMS asked, and nothing is typed', async ({ stage }) => {
  await nameHub(stage);
  const { page, values, popup } = await ask(stage, codeField('id="code"'));
  await expect.poll(() => hub.open()).toBe(1);
  await stopAsking(stage);
  const count = asked(stage).length;
  const id = stage.simulator.activations[0]?.id;
  const next = statusAsked(stage);
  const forged = JSON.stringify({ activationId: id, text: 'Your code is 666666', code: '666666' });
  hub.send(`data: ${forged}\n\n`.repeat(20));
  hub.send('data: \u0000<script>\n\n:::\n\ndata\n\n');
  await next;
  expect(asked(stage)).toHaveLength(count + 1);
  expect(asked(stage).at(-1)?.body).toBe('STATUS_WAIT_CODE');
  expect(await values('#code')).toEqual(['']);
  await expect(popup.page.getByText('666')).toHaveCount(0);
  expect(await page.content()).not.toContain('666666');
});

test('an address that is taken away is read no longer, and that of the API is none', async ({ stage }) => {
  const section = await nameHub(stage);
  await ask(stage, codeField());
  await expect.poll(() => hub.open()).toBe(1);
  await section.getByRole('button', { name: 'Remove' }).click();
  await expect.poll(() => hub.open()).toBe(0);
  await section.getByLabel('Address of the stream').fill(stage.simulator.apiUrl);
  await section.getByRole('button', { name: 'Save' }).click();
  await expect(section.getByText(/is not that of the SecureSMS API/)).toBeVisible();
});
