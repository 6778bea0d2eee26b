// What the installed extension may do is decided by the built manifest, so the built one is looked at, not its source.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

type Manifest = Record<string, unknown> & { background?: Record<string, unknown> };

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  test.describe(build, () => {
    const folder = resolve(import.meta.dirname, '../../.output', build);
    const read = () => JSON.parse(readFileSync(resolve(folder, 'manifest.json'), 'utf8')) as Manifest;

    test('may ask the API and no other host without being allowed to', () => {
      const manifest = read();
      expect(manifest['manifest_version']).toBe(3);
      expect(manifest['host_permissions']).toEqual(['https://api.securesms.io/*']);
      expect((manifest['optional_host_permissions'] as string[]).toSorted()).toEqual([
        'http://*/*',
        'https://*/*',
      ]);
    });

    test('asks at install for what is argued in wxt.config.ts and for no more', () => {
      const manifest = read();
      expect((manifest['permissions'] as string[]).toSorted()).toEqual([
        'activeTab',
        'alarms',
        'contextMenus',
        'notifications',
        'scripting',
        // Firefox's sidebars need none; Chromium shows no warning for it (panel.spec.ts asks the browser).
        ...(build === 'chrome-mv3' ? ['sidePanel'] : []),
        'storage',
      ]);
      expect(manifest['optional_permissions'] ?? []).toEqual([]);
    });

    test('a page that it always helps carries 12 kB of it, gzip', () => {
      const scripts = ['autofill.js', 'offer.js', 'button.js'].map((name) =>
        readFileSync(resolve(folder, name)),
      );
      const bytes = scripts.map((code) => gzipSync(code, { level: 9 }).length);
      expect(bytes.every((each) => each > 0)).toBe(true);
      expect(bytes.reduce((sum, each) => sum + each)).toBeLessThanOrEqual(12_000);
    });

    test('puts nothing into pages by itself, and no page can see or reach it', () => {
      const manifest = read();
      expect(manifest['content_scripts'] ?? []).toEqual([]);
      expect(manifest['web_accessible_resources'] ?? []).toEqual([]);
      expect(manifest['externally_connectable']).toBeUndefined();
      expect(existsSync(resolve(folder, 'autofill.js'))).toBe(true);
    });

    test('has a panel beside the page, which does not open by itself', () => {
      const manifest = read();
      if (build === 'chrome-mv3') expect(manifest['side_panel']).toEqual({ default_path: 'sidepanel.html' });
      else {
        expect(manifest['sidebar_action']).toMatchObject({
          default_panel: 'sidepanel.html',
          open_at_install: false,
        });
      }
    });

    test('runs no code but its own', () => {
      const policy = JSON.stringify(read()['content_security_policy'] ?? '');
      expect(policy).not.toMatch(/unsafe-eval|unsafe-inline|http:|https:|localhost|127\.0\.0\.1/);
    });
  });
}
