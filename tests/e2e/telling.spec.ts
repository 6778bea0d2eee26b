// What the service is told of a number: ready once it was put into a page, done only by the person.
import type { Stage } from '../stage/index.ts';
import { buttons, getNumber, openSignUp, typedInto } from '../stage/person.ts';
import { expect, testWithKey as test } from './fixtures.ts';

const told = ({ simulator }: Stage): (string | undefined)[] =>
  simulator.requests.filter(({ action }) => action === 'setStatus').map(({ params }) => params['status']);
const asks = ({ action }: { action: string }): boolean => action === 'getStatus';

test('ready is told once the number was typed: not before, and once, whatever dies and is opened again', async ({
  stage,
}) => {
  const { simulator } = stage;
  const bare = await openSignUp(stage, '/empty');
  const popup = await getNumber(stage, bare);
  await expect(popup.page.getByText('No phone field here')).toBeVisible();
  await popup.close();
  await simulator.waitForRequest(asks);
  await simulator.waitForRequest(asks);
  expect(told(stage)).toEqual([]);

  const page = await openSignUp(stage, '/plain');
  const ready = simulator.waitForRequest(({ action }) => action === 'setStatus');
  const there = await stage.browser.pressToolbarButton(page);
  await there.page.getByRole('button', { name: 'Fill' }).click();
  await expect.poll(() => typedInto(page)).toContain(simulator.activations[0]?.phone ?? 'none');
  await ready;
  expect(told(stage)).toEqual(['1']);

  // Typed again, and looked at by another worker: it is no news.
  await there.page.getByRole('button', { name: 'Fill' }).click();
  await there.close();
  await stage.browser.killWorker();
  const again = await stage.browser.pressToolbarButton(page);
  await expect(again.page.getByText('Typed into the page', { exact: true })).toBeVisible();
  await simulator.waitForRequest(asks);
  await simulator.waitForRequest(asks);
  expect(told(stage)).toEqual(['1']);
});

test('a number that got its code is not confirmed by itself while it lives: another code can still be had', async ({
  stage,
}) => {
  const { simulator } = stage;
  const page = await openSignUp(stage, '/spa');
  const popup = await getNumber(stage, page);
  await expect(popup.page.getByText('Typed into the page', { exact: true })).toBeVisible();
  await popup.close();
  await page.getByRole('button', { name: buttons.spa.send }).click();
  const session = await stage.site.waitForNumber('spa');
  await expect.poll(() => typedInto(page)).toBe(session.code);
  await page.getByRole('button', { name: buttons.spa.verify }).click();
  await stage.site.waitForAdmission('spa');
  await stage.browser.killWorker();
  await page.close();

  const other = await openSignUp(stage, '/empty');
  const again = await stage.browser.pressToolbarButton(other);
  const asked = simulator.waitForRequest(({ params }) => params['status'] === '3');
  await again.page.getByRole('button', { name: 'Another code' }).click();
  await asked;
  simulator.sendSms({ phone: session.number ?? 'none', text: 'Your next code is 739154' });
  await expect(again.page.getByText('739 154', { exact: true })).toBeVisible();
  expect(told(stage)).toEqual(['1', '3']);
});
