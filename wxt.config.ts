// How the extension is built: manifest, permissions and what is copied beside the code.
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

const flags = resolve(import.meta.dirname, 'node_modules/country-flag-icons/3x2');

const wrapped = /^\0?virtual:wxt-unlisted-script-entrypoint\?/;

/**
 * Scripts for pages, as small as they go, since every page carries them. What WXT puts around them only logs in development;
 * should its module come to look otherwise, it stays. Terser takes another twentieth off what the bundler made of them.
 */
const pageScripts: Plugin = {
  name: 'securesms:page-scripts',
  apply: 'build',
  transform: {
    order: 'pre',
    filter: { id: wrapped },
    handler(code) {
      const own = /import definition from (["'].+?["']);/.exec(code);
      return own && { code: `${own[0]}\nexport default definition.main();`, map: null };
    },
  },
  generateBundle: {
    order: 'post',
    async handler({ format }, bundle) {
      if (format !== 'iife') return;
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const made = await minify(file.code, {
          ecma: 2020,
          compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
        });
        file.code = made.code ?? file.code;
      }
    },
  },
};

export default defineConfig({
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  // `light-dark()` stays as it is: what it is rewritten to for older browsers follows the system, and never a theme that is set.
  vite: () => ({ plugins: [pageScripts], build: { cssTarget: ['chrome126', 'firefox140'] } }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // DESIGN "Who may do what": no "read your data on all sites"; the API host is the only host at install.
    // WXT adds `sidePanel` in Chromium for entrypoints/sidepanel. It lets us show our own page beside a tab and nothing of
    // that tab, and the browser warns of nothing for it (developer.chrome.com, Permissions list; panel.spec.ts asks it).
    permissions: ['storage', 'alarms', 'contextMenus', 'activeTab', 'scripting', 'notifications'],
    host_permissions: ['https://api.securesms.io/*'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: 'SecureSMS' },
    // By keyboard: the popup, and what the context menu fills. None buys by itself; the browser lets the person change them.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+N' } },
      'fill-number': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_fillNumber__' },
      'fill-code': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_fillCode__' },
    },
    // What the code asks for: URL.parse (126), light-dark() (123).
    ...(browser === 'chrome' && { minimum_chrome_version: '126' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'extension@securesms.io',
          strict_min_version: '140.0',
          // The API key goes to SecureSMS, with the service and country asked for; nothing of pages goes anywhere.
          data_collection_permissions: { required: ['authenticationInfo'] },
        },
      },
    }),
  }),
  // All that addons.mozilla.org needs to build the same add-on with `npm run build`.
  zip: {
    includeSources: [
      'entrypoints/**',
      'components/**',
      'utils/**',
      'public/**',
      'tests/run/**',
      'README.md',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'wxt.config.ts',
    ],
    excludeSources: ['entrypoints/gallery/**'],
  },
  hooks: {
    // The gallery is for those who build the components: it is in no build that anybody else gets.
    'entrypoints:found': ({ config }, found) => {
      if (config.mode === 'development') return;
      const gallery = found.findIndex(({ name }) => name === 'gallery');
      if (gallery !== -1) found.splice(gallery, 1);
    },
    // Flags are drawn by <img src="/flags/IN.svg">: no JavaScript holds them.
    'build:publicAssets': (_, files) => {
      for (const file of readdirSync(flags)) {
        if (/^[A-Z]{2}\.svg$/.test(file)) {
          files.push({ absoluteSrc: resolve(flags, file), relativeDest: `flags/${file}` });
        }
      }
    },
  },
});
