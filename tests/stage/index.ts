// Everything a journey needs, on loopback: the simulator as SecureSMS, the sign-up site, and a browser in between.
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { startSimulator, type Simulator, type SimulatorOptions } from '../simulator/index.ts';
import { startSite, type Site } from '../site/index.ts';
import { launchChromium, type LaunchOptions, type Stagehand } from './chromium.ts';

export type { Popup, Stagehand } from './chromium.ts';

export type Stage = {
  simulator: Simulator;
  site: Site;
  browser: Stagehand;
  /** Address of one of the site's pages, under the host that stands for Telegram. */
  address(path: string, host?: string): string;
  close(): Promise<void>;
};

export const builtExtension = resolve(import.meta.dirname, '../../.output/chrome-mv3');

export async function setStage(
  options: Omit<LaunchOptions, 'extension'> & { simulator?: SimulatorOptions },
): Promise<Stage> {
  const simulator = await startSimulator(options.simulator);
  const site = await startSite({
    sendSms: ({ phone, text }) => {
      simulator.sendSms({ phone, text });
    },
  });
  const browser = await launchChromium({ ...options, extension: builtExtension });
  return {
    simulator,
    site,
    browser,
    address: (path, host = 'telegram.test') => `http://${host}:${site.port}${path}`,
    async close() {
      await browser.close();
      await site.close();
      await simulator.close();
    },
  };
}

/** As a person does it in options: another address for the API. The page is closed again. */
export async function pointAtSimulator(stage: Stage): Promise<void> {
  const options = await stage.browser.openExtensionPage('/options.html');
  await setAddress(options, stage.simulator.apiUrl);
  await options.close();
}

async function setAddress(options: Page, apiUrl: string): Promise<void> {
  const field = options.getByLabel('API address');
  if (!(await field.isVisible())) await options.getByText('Advanced').click();
  await field.fill(apiUrl);
  await options.getByRole('region', { name: 'Advanced' }).getByRole('button', { name: 'Save' }).click();
  await options.getByText('Saved').first().waitFor();
}
