// What the settings page takes out of the extension and puts back: the settings as a file, and facts for a bug report.
import browser from 'webextension-polyfill';
import { corrections } from '../../utils/corrections/corrections.browser.ts';
import type { Handlers } from '../../utils/messages/router.ts';
import { ok } from '../../utils/securesms/index.ts';
import { spokenNow } from '../../utils/settings/language.browser.ts';
import { readSettings } from '../../utils/settings/settings.browser.ts';
import { fromBackup, itemsOf, summaryOf, toBackup } from '../../utils/upkeep/backup.ts';
import { toDiagnostics } from '../../utils/upkeep/diagnostics.ts';
import { renameMenu } from './menu.ts';
import { noteOneClick } from './one-click.ts';
import type { Services } from './services.ts';
import { settingsView } from './settings.ts';

const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);
const type = 'application/json';

export function createUpkeepHandlers(
  services: Services,
): Pick<Handlers, 'backup.save' | 'backup.look' | 'backup.replace' | 'diagnostics.read'> {
  const { calls, choices, ledger, preferences } = services;
  return {
    'backup.save': async () => {
      const now = Date.now();
      const kept = {
        settings: await readSettings(),
        chooser: await preferences.read(),
        choices: await choices.all(),
        corrections: await corrections.read(),
      };
      return ok({ name: `securesms-settings-${dayOf(now)}.json`, type, text: toBackup(kept, now) });
    },
    'backup.look': async ({ text }) => {
      const backup = fromBackup(text);
      return backup.ok ? ok(summaryOf(backup.value)) : backup;
    },
    'backup.replace': async ({ text }) => {
      const backup = fromBackup(text);
      if (!backup.ok) return backup;
      await browser.storage.local.set(itemsOf(backup.value, await readSettings()));
      void services.tidy();
      void renameMenu();
      await noteOneClick();
      await services.grants.followButton();
      return settingsView(services, await readSettings());
    },

    'diagnostics.read': async () => {
      const now = Date.now();
      const { origins } = await browser.permissions.getAll();
      const text = toDiagnostics({
        version: browser.runtime.getManifest().version,
        userAgent: navigator.userAgent,
        spoken: (await spokenNow()).language,
        key: (await services.snapshot()).key,
        settings: await readSettings(),
        entries: await ledger.read(),
        health: await ledger.health(),
        calls: await calls.read(),
        origins: origins ?? [],
        alarms: await browser.alarms.getAll(),
        stored: await browser.storage.local.get(null),
        workerSince: services.since,
        now,
      });
      return ok({ name: `securesms-diagnostics-${dayOf(now)}.json`, type, text });
    },
  };
}
