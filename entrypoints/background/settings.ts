// The person's settings, and what follows from a change of them.
import { giveBack } from '../../utils/grants/grants.browser.ts';
import { parseInstantUrl } from '../../utils/instant/address.ts';
import type { Answer } from '../../utils/messages/contract.ts';
import type { Handlers } from '../../utils/messages/router.ts';
import type { SettingsView } from '../../utils/messages/views.ts';
import { fail, ok } from '../../utils/securesms/index.ts';
import { defaultApiUrl, parseApiUrl, type Settings } from '../../utils/settings/settings.ts';
import { readSettings, saveSettings } from '../../utils/settings/settings.browser.ts';
import { startAnew } from './keys.ts';
import { renameMenu } from './menu.ts';
import { noteOneClick } from './one-click.ts';
import type { Services } from './services.ts';

export async function settingsView(services: Services, settings: Settings): Promise<Answer<SettingsView>> {
  const { key, passphrase } = await services.snapshot();
  return ok({ ...settings, key, passphrase, defaultApiUrl });
}

export function createSettingsHandlers(
  services: Services,
): Pick<Handlers, 'settings.read' | 'settings.save'> {
  /** What let us read an API or a hub that is asked no longer is given back: it would be taken for a site's. */
  async function leaveHosts(before: Settings, now: Settings): Promise<void> {
    const asked = [now.apiUrl, now.instantUrl].map((url) => url && new URL(url).hostname);
    const left = [before.apiUrl, before.instantUrl]
      .flatMap((url) => (url === null ? [] : new URL(url)))
      .filter(({ hostname }) => !asked.includes(hostname));
    for (const { protocol, hostname } of left) await giveBack([`${protocol}//${hostname}/*`]);
    await services.grants.follow();
  }

  return {
    'settings.read': async () => settingsView(services, await readSettings()),
    'settings.save': async ({ apiUrl, instantUrl, ...change }) => {
      const url = apiUrl === undefined ? undefined : parseApiUrl(apiUrl);
      if (apiUrl !== undefined && url === undefined) return fail({ kind: 'bad-address' });
      const before = await readSettings();
      const hub = instantUrl && parseInstantUrl(instantUrl, url ?? before.apiUrl);
      if (instantUrl != null && !hub) return fail({ kind: 'bad-address' });
      if (url !== undefined) await services.arm();
      const settings = await saveSettings({
        ...change,
        ...(url !== undefined && { apiUrl: url }),
        ...(instantUrl !== undefined && { instantUrl: hub || null }),
      });
      if (settings.apiUrl !== before.apiUrl) await startAnew(services);
      if (settings.apiUrl !== before.apiUrl || settings.instantUrl !== before.instantUrl) {
        await leaveHosts(before, settings);
        await services.instant.follow();
      }
      void services.tidy();
      if (change.language !== undefined) void renameMenu();
      if (change.fieldButton !== undefined || change.buttonHiddenOn) await services.grants.followButton();
      if (change.oneClick !== undefined) await noteOneClick();
      return settingsView(services, settings);
    },
  };
}
