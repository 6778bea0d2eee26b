// The popup's places and its wallet: reached by keyboard, kept when it closes, and never an address that is none.
import { qr } from '../../components/wallet/qr.ts';
import { walletAddress } from '../simulator/wallet.ts';
import type { Popup, Stage } from '../stage/index.ts';
import { openSignUp, setUp } from '../stage/person.ts';
import { expect, test as testWithoutKey, testWithKey as test } from './fixtures.ts';

const wallet = 'getActualWalletAddress';
const address = (popup: Popup) => popup.page.getByRole('group', { name: /^Address for/ });
const code = (popup: Popup) => popup.page.getByRole('img', { name: /^QR code of the address/ });
const place = (popup: Popup, name: string) =>
  popup.page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name });

/** First run done, and the popup open again at its wallet. */
async function openWallet(stage: Stage, path = '/plain') {
  const page = await openSignUp(stage, path);
  const popup = await stage.browser.pressToolbarButton(page);
  await place(popup, 'Wallet').press('Enter');
  return { page, popup };
}

testWithoutKey(
  'first run has no places; the wallet is reached by keyboard, shows where to send, and is come back to',
  async ({ stage }) => {
    const page = await openSignUp(stage, '/plain');
    const first = await stage.browser.pressToolbarButton(page);
    await expect(first.page.getByLabel('API key')).toBeVisible();
    await expect(first.page.getByRole('navigation')).toHaveCount(0);
    await first.close();
    await setUp(stage, page);

    const popup = await stage.browser.pressToolbarButton(page);
    await expect(popup.page.getByRole('button', { name: /^Get a number · \$/ })).toBeFocused();
    for (const name of ['Wallet', 'History', 'Numbers', 'Settings']) {
      const target = popup.page.getByRole('button', { name });
      const focused = () => target.evaluate((element) => element === document.activeElement);
      while (!(await focused())) await popup.page.keyboard.press('Shift+Tab');
    }
    expect(stage.simulator.requests.filter(({ action }) => action === wallet)).toHaveLength(0);
    for (let step = 0; step < 3; step += 1) await popup.page.keyboard.press('Tab');
    await popup.page.keyboard.press('Enter');

    const own = walletAddress(stage.simulator.account.id);
    await expect(place(popup, 'Wallet')).toHaveAttribute('aria-current', 'page');
    await expect(place(popup, 'Wallet')).toBeFocused();
    await expect(popup.page.getByRole('region', { name: 'Wallet' }).getByText('$2.356')).toBeVisible();
    await expect(popup.page.getByText('Read just now')).toBeVisible();
    await expect(address(popup)).toHaveText(own);
    await expect(code(popup).locator('path')).toHaveAttribute('d', qr(own).path);
    await expect(popup.page.getByText('Send only USDT, and only on the Tron network.')).toBeVisible();
    await popup.page.getByRole('button', { name: 'Copy address' }).press('Enter');
    await expect(popup.page.getByRole('button', { name: 'Address copied' })).toBeVisible();

    await popup.close();
    const again = await stage.browser.pressToolbarButton(page);
    await expect(place(again, 'Wallet')).toHaveAttribute('aria-current', 'page');
    await expect(address(again)).toHaveText(own);
    const asked = stage.simulator.requests.filter(({ action }) => action === wallet);
    expect(asked.map(({ params }) => params)).toEqual([
      { coin: 'usdt', network: 'tron' },
      { coin: 'usdt', network: 'tron' },
    ]);

    await again.page.getByRole('radio', { name: 'USDT on Tron' }).press('ArrowRight');
    await expect(again.page.getByText('Send only TRX, and only on the Tron network.')).toBeVisible();
    await expect(again.page.getByRole('group', { name: 'Address for TRX on Tron' })).toHaveText(own);
    await place(again, 'Numbers').click();
    await expect(again.page.getByRole('button', { name: /^Get a number · \$/ })).toBeVisible();
  },
);

for (const variant of ['wallet-altered', 'wallet-other-network'] as const) {
  test(`what is no Tron address is not shown: ${variant}`, async ({ stage }) => {
    stage.simulator.variants.add(variant);
    const { popup } = await openWallet(stage);
    await expect(popup.page.getByText('SecureSMS sent something that is no Tron address.')).toBeVisible();
    await expect(address(popup)).toHaveCount(0);
    await expect(code(popup)).toHaveCount(0);
    await expect(popup.page.getByText(/this address is yours/)).toHaveCount(0);
    await expect(popup.page.getByRole('button', { name: 'Copy address' })).toHaveCount(0);
    expect(await popup.page.locator('body').textContent()).not.toMatch(/T\w{33}|0x[0-9a-f]{8}/);
    stage.simulator.variants.delete(variant);
    await popup.page.getByRole('button', { name: 'Try again' }).click();
    await expect(address(popup)).toHaveText(walletAddress(stage.simulator.account.id));
  });
}

test('an error says that there is no address, and asks again only when pressed', async ({ stage }) => {
  stage.simulator.variants.add('wallet-refused');
  const { popup } = await openWallet(stage);
  await expect(popup.page.getByText('So there is no address to show.')).toBeVisible();
  await expect(popup.page.getByText('$2.356').first()).toBeVisible();
  stage.simulator.variants.delete('wallet-refused');
  await popup.page.getByRole('button', { name: 'Try again' }).click();
  await expect(address(popup)).toBeVisible();
});

test("another account's key: the address in an open window is that account's at once", async ({ stage }) => {
  const stranger = stage.simulator.addAccount({ apiKey: 'sim-key-of-somebody-else', balance: 9_000_000 });
  await openSignUp(stage, '/plain');
  const page = await stage.browser.openExtensionPage('/popup.html');
  const popup: Popup = { page, close: () => page.close() };
  await place(popup, 'Wallet').click();
  await expect(address(popup)).toHaveText(walletAddress(stage.simulator.account.id));
  const options = await stage.browser.openExtensionPage('/options.html');
  await options.getByRole('button', { name: 'Replace key' }).click();
  await options.getByLabel('API key').fill(stranger.key);
  await options.getByRole('button', { name: 'Save key' }).click();
  await expect(address(popup)).toHaveText(walletAddress(stranger.id));
});

testWithoutKey(
  'a balance that does not reach says so in the header, and the way leads to the wallet',
  async ({ stage }) => {
    stage.simulator.account.balance = 10_000;
    const page = await openSignUp(stage, '/plain');
    await setUp(stage, page);
    const popup = await stage.browser.pressToolbarButton(page);
    await popup.page.getByRole('button', { name: 'Low balance: top up' }).click();
    await expect(popup.page.getByText(/^A number for Telegram costs \$\d/)).toBeVisible();
    stage.simulator.account.balance = 9_000_000;
    await popup.page.getByRole('button', { name: 'Read again' }).click();
    await expect(popup.page.getByText(/^A number for Telegram costs/)).toHaveCount(0);
    await expect(popup.page.getByRole('button', { name: 'Low balance: top up' })).toHaveCount(0);
  },
);
