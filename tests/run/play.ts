// The journey as a person would make it, told step by step, with a picture of each.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { VerifyingPage } from '../site/index.ts';
import type { Stage } from '../stage/index.ts';
import {
  buttons,
  buyButton,
  chooseCountry,
  codeFrame,
  giveKey,
  openSignUp,
  typedInto,
  until,
} from '../stage/person.ts';

type Telling = { tell: (step: string) => void; folder: string };

export async function play(stage: Stage, kind: VerifyingPage, { tell, folder }: Telling): Promise<void> {
  let pictures = 0;
  const picture = async (page: Page, name: string) => {
    pictures += 1;
    await page.screenshot({ path: join(folder, `${pictures}-${name}.png`), animations: 'disabled' });
  };

  const page = await openSignUp(stage, `/${kind}`);
  tell(`the sign-up page is open: ${page.url()}`);

  const first = await stage.browser.pressToolbarButton(page);
  await first.page.getByLabel('API key').waitFor();
  await picture(first.page, 'popup-first-run');
  await giveKey(first, stage.simulator.apiKey);
  await first.page.getByLabel(/^Balance \$/).waitFor();
  await first.close();
  tell('toolbar button pressed, key given and accepted');

  const popup = await stage.browser.pressToolbarButton(page);
  await chooseCountry(popup, 'India');
  await buyButton(popup).waitFor();
  await picture(popup.page, 'popup-ready-to-buy');
  const label = await buyButton(popup).textContent();
  await buyButton(popup).click();
  tell(`pressed "${label}"`);
  await popup.page.getByText('Typed into the page', { exact: true }).waitFor();
  await picture(popup.page, 'popup-number');
  await popup.close();
  await picture(page, 'page-number-typed');
  tell(`number ${stage.simulator.activations[0]?.phone} bought and typed into the page`);

  const send = page.getByRole('button', { name: buttons[kind].send });
  await send.click();
  const session = await stage.site.waitForNumber(kind);
  tell(`pressed the site's "${buttons[kind].send}": the site sent an SMS to ${session.number}`);

  await until(async () => (await typedInto(codeFrame(page, kind))) === session.code);
  await picture(page, 'page-code-typed');
  tell(`code ${session.code} arrived and was typed, with the popup closed`);

  const after = await stage.browser.pressToolbarButton(page);
  await after.page.getByText('typed', { exact: true }).waitFor();
  await picture(after.page, 'popup-code');
  await after.close();

  await codeFrame(page, kind).getByRole('button', { name: buttons[kind].verify }).click();
  await stage.site.waitForAdmission(kind);
  await page.getByText('You’re in').waitFor();
  await picture(page, 'page-welcome');
  tell(`pressed the site's "${buttons[kind].verify}": the site let us in`);
}
