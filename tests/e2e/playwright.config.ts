// e2e: the built extension in a real Chromium, against the simulator and the sign-up site over real HTTP.
import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: resolve(import.meta.dirname, '../../test-results'),
  timeout: 90_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  // More than the two cores of a small machine: the long tests wait for the browser's alarm, which needs no processor.
  workers: 3,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
});
