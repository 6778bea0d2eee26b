// The person's settings: schema and defaults. Storage is in settings.browser.ts.
import * as z from 'zod/mini';
import { languageChoices } from './language.ts';
import { themes } from './theme.ts';

export const defaultApiUrl = 'https://api.securesms.io/stubs/handler_api.php';

/** Under which they lie in storage. */
export const settingsKey = 'settings';

export const settingsSchema = z.object({
  /** Where SecureSMS is asked; see `parseApiUrl` for what is allowed. */
  apiUrl: z._default(z.string(), defaultApiUrl),
  /** The most one number may cost, in integer micro-dollars. */
  priceCap: z._default(z.int().check(z.positive()), 5_000_000),
  /** The most that may be spent from midnight to midnight, in integer micro-dollars; null: no limit. */
  dailyBudget: z._default(z.nullable(z.int().check(z.positive())), null),
  /** The context menu buys at once what was chosen on the site before, within the limits above. */
  oneClick: z._default(z.boolean(), false),
  /** Minutes without an SMS after which a number is given back by itself, 2 to 19; null: never. */
  giveUpMinutes: z._default(z.nullable(z.int().check(z.gte(2), z.lte(19))), 15),
  /** Days that what ended is kept in the ledger. */
  keepDays: z._default(z.int().check(z.gte(1), z.lte(3650)), 90),
  /** Hours that codes and message texts are kept. */
  keepTextsHours: z._default(z.int().check(z.gte(1), z.lte(8760)), 24),
  /** The country to begin with where none was chosen for the service yet (SecureSMS's id); null: the one chosen last. */
  countryId: z._default(z.nullable(z.int().check(z.gte(0))), null),
  /** The stream of a hub that tells when an SMS came, for whoever has one; no part of the settings file, as it may be private. */
  instantUrl: z._default(z.nullable(z.string()), null),
  /** Show a desktop notification when a code arrives. */
  notify: z._default(z.boolean(), true),
  /** Play a short sound when a code arrives. */
  sound: z._default(z.boolean(), false),
  /** Put a code that arrives on the clipboard while our window is in front. */
  copyCodes: z._default(z.boolean(), false),
  /** Show a button in phone and code fields, where the person lets us help always. */
  fieldButton: z._default(z.boolean(), true),
  /** Hosts on which it is not shown. */
  buttonHiddenOn: z._default(z.array(z.string().check(z.maxLength(253))).check(z.maxLength(1000)), []),
  /** A theme that there is no longer must not cost the other settings, either. */
  theme: z.catch(z._default(z.enum(themes), 'auto'), 'auto'),
  /** What is spoken; a language that there is no longer must not cost the other settings. */
  language: z.catch(z._default(z.enum(languageChoices), 'auto'), 'auto'),
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = z.parse(settingsSchema, {});

/**
 * The address of the API as the person typed it → normalised URL, or undefined where it must not be used.
 * The key travels in the URL, so only https is allowed, and http on this computer alone.
 */
export function parseApiUrl(text: string): string | undefined {
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    return undefined;
  }
  const loopback = ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback)) return undefined;
  if (url.username !== '' || url.password !== '') return undefined;
  url.hash = '';
  return url.href;
}
