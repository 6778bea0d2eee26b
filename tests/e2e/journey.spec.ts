// The whole journey on each page: a number at two clicks, typed; the code typed when it arrives; the site lets in.
import { VERIFYING_PAGES } from '../site/index.ts';
import {
  buttons,
  buyButton,
  chooseCountry,
  codeFrame,
  openSignUp,
  setUp,
  typedInto,
} from '../stage/person.ts';
import { expect, test } from './fixtures.ts';

for (const kind of VERIFYING_PAGES) {
  test(`on /${kind} the site lets in whoever pressed its own buttons`, async ({ stage }) => {
    const { site, simulator } = stage;
    const page = await openSignUp(stage, `/${kind}`);
    await setUp(stage, page);

    const popup = await stage.browser.pressToolbarButton(page);
    await expect(popup.page.getByRole('combobox', { name: 'Service' })).toHaveValue('Telegram');
    await chooseCountry(popup, 'India');
    await expect(buyButton(popup)).toHaveText('Get a number · $0.28');
    await buyButton(popup).click();
    await expect(popup.page.getByText('Typed into the page', { exact: true })).toBeVisible();
    await popup.close();

    await page.getByRole('button', { name: buttons[kind].send }).click();
    const session = await site.waitForNumber(kind);
    expect(session.number).toBe(simulator.activations[0]?.phone);

    // The popup is closed: the code comes and is typed without a click, and nothing but the person submits it.
    const verify = codeFrame(page, kind).getByRole('button', { name: buttons[kind].verify });
    await expect.poll(() => typedInto(codeFrame(page, kind))).toBe(session.code);
    expect(session.admitted).toBe(false);
    await verify.click();
    await site.waitForAdmission(kind);
    expect(session.admitted).toBe(true);
    expect(session.wrongTries).toBe(0);
  });
}
