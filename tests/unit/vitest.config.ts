// Unit tests run in Node, over real HTTP where a peer is involved; the browser is tests/e2e.
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    include: ['tests/unit/**/*.test.ts'],
    environment: 'node',
    // Thousands of drawn cases on a machine that is shared and slow: a test that hangs is found all the same.
    testTimeout: 60_000,
  },
});
