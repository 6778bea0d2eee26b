// What a bug report may tell of this extension: versions, settings, counts, times, kinds of failures. The schema has no place
// for a text of a page, of the service or of the person: every word in it is one of ours, every figure is short. Pure.
import * as z from 'zod/mini';
import { browserName } from '../corrections/report.ts';
import { type Entry, isLive, phases } from '../ledger/entry.ts';
import { waitOf } from '../ledger/history.ts';
import type { Health } from '../ledger/ledger.ts';
import { failureKinds } from '../securesms/index.ts';
import { languageChoices, languages, type Language } from '../settings/language.ts';
import { defaultApiUrl, type Settings } from '../settings/settings.ts';
import { themes } from '../settings/theme.ts';
import { callNames, type Calls } from './calls.ts';

/** No figure is longer than four digits: too short for a number, an id or a key. */
const most = 9999;
const figure = z.int().check(z.gte(-most), z.lte(most));
const counts = <const K extends string>(names: readonly K[]) => z.partialRecord(z.enum(names), figure);

const fills = ['asked', 'insisted', 'typed', 'taken', 'no-field', 'failed', 'other-country'] as const;
const alarmNames = ['watch', 'tidy', 'other'] as const;
const storeNames = [
  'ledger',
  'ledger.quarantine',
  'settings',
  'chooser',
  'choices',
  'corrections',
  'account',
  'catalog',
  'other',
] as const;

export const diagnosticsSchema = z.strictObject({
  what: z.literal('SecureSMS diagnostics'),
  format: z.literal(1),
  extension: z.string().check(z.regex(/^\d{1,3}(?:\.\d{1,3}){0,3}$/)),
  browser: z.string().check(z.regex(/^(?:(?:Firefox|Edge|Opera|Chrome) \d{1,4}|another browser)$/)),
  language: z.strictObject({ set: z.enum(languageChoices), spoken: z.enum(languages) }),
  key: z.enum(['missing', 'locked', 'stored', 'rejected']),
  settings: z.strictObject({
    theme: z.enum(themes),
    notify: z.boolean(),
    sound: z.boolean(),
    copyCodes: z.boolean(),
    oneClick: z.boolean(),
    giveUpMinutes: z.nullable(figure),
    keepDays: figure,
    keepTextsHours: figure,
    hasDailyBudget: z.boolean(),
    hasCountry: z.boolean(),
    hasOwnApiAddress: z.boolean(),
    hasInstantCodes: z.boolean(),
  }),
  permissions: z.strictObject({ api: z.boolean(), sites: figure, everywhere: z.boolean() }),
  numbers: z.strictObject({
    all: figure,
    live: figure,
    phases: counts(phases),
    phoneFills: counts(fills),
    withSms: figure,
    codesTyped: figure,
    refundsDue: figure,
    /** By the last failure of each. */
    failures: counts(failureKinds),
    damaged: figure,
    unwritten: z.boolean(),
    longestWaitSeconds: z.nullable(figure),
  }),
  calls: z.partialRecord(
    z.enum(callNames),
    z.strictObject({ asked: figure, failed: figure, lastMs: figure, longestMs: figure }),
  ),
  lastFailures: z.array(
    z.strictObject({ call: z.enum(callNames), kind: z.enum(failureKinds), minutesAgo: figure }),
  ),
  workerSeconds: figure,
  alarms: z.array(z.strictObject({ name: z.enum(alarmNames), inSeconds: figure })),
  storageKb: counts(storeNames),
});
type Diagnostics = z.infer<typeof diagnosticsSchema>;

/** All that is looked at, secrets among it: what of it is told is decided here alone. */
export type Facts = {
  /** Of the manifest. */
  version: string;
  userAgent: string;
  spoken: Language;
  key: Diagnostics['key'];
  settings: Settings;
  entries: readonly Entry[];
  health: Health;
  calls: Calls;
  /** Match patterns that the browser allows. */
  origins: readonly string[];
  alarms: readonly { name: string; scheduledTime: number }[];
  /** All of the extension's storage. */
  stored: Record<string, unknown>;
  /** Epoch ms. */
  workerSince: number;
  now: number;
};

const short = (value: number): number => Math.round(Math.min(most, Math.max(-most, value)));

function tally<K extends string>(names: readonly K[], found: readonly (string | undefined)[]) {
  const counted = names.map((name) => [name, short(found.filter((each) => each === name).length)] as const);
  return Object.fromEntries(counted.filter(([, count]) => count > 0)) as Partial<Record<K, number>>;
}

const hostOf = (pattern: string): string | undefined => /^[^:]+:\/\/([^/]*)/.exec(pattern)?.[1];

function permissions(
  origins: readonly string[],
  { apiUrl, instantUrl }: Settings,
): Diagnostics['permissions'] {
  const hosts = new Set(origins.map((origin) => (origin === '<all_urls>' ? '*' : hostOf(origin))));
  const { hostname } = new URL(apiUrl);
  const own = new Set(['*', hostname, new URL(defaultApiUrl).hostname]);
  if (instantUrl !== null) own.add(new URL(instantUrl).hostname);
  return {
    api: hosts.has('*') || hosts.has(hostname),
    sites: short([...hosts].filter((host) => host !== undefined && !own.has(host)).length),
    everywhere: hosts.has('*'),
  };
}

function numbers(entries: readonly Entry[], health: Health): Diagnostics['numbers'] {
  const waits = entries.flatMap((entry) => waitOf(entry) ?? []);
  return {
    all: short(entries.length),
    live: short(entries.filter(isLive).length),
    phases: tally(
      phases,
      entries.map(({ phase }) => phase),
    ),
    phoneFills: tally(
      fills,
      entries.map(({ phoneFill }) => phoneFill),
    ),
    withSms: short(entries.filter(({ sms }) => sms.length > 0).length),
    codesTyped: short(entries.filter(({ sms }) => sms.some(({ typed }) => typed)).length),
    refundsDue: short(entries.filter(({ refund }) => refund === 'due').length),
    failures: tally(
      failureKinds,
      entries.map(({ failure }) => failure?.kind),
    ),
    damaged: short(health.quarantined),
    unwritten: health.unwritten,
    longestWaitSeconds: waits.length === 0 ? null : short(Math.max(...waits) / 1000),
  };
}

/** Kilobytes by what they are for, begun ones counted. */
function storage(stored: Record<string, unknown>): Diagnostics['storageKb'] {
  const sizes: Partial<Record<(typeof storeNames)[number], number>> = {};
  for (const [key, value] of Object.entries(stored)) {
    const known = key.startsWith('catalog.') ? 'catalog' : storeNames.find((name) => name === key);
    const name = known ?? 'other';
    sizes[name] = (sizes[name] ?? 0) + (JSON.stringify(value)?.length ?? 0);
  }
  const inKb = Object.entries(sizes).map(([name, size]) => [name, short(Math.ceil(size / 1024))]);
  return Object.fromEntries(inKb) as Diagnostics['storageKb'];
}

function settingsOf(settings: Settings): Diagnostics['settings'] {
  const { theme, notify, sound, copyCodes, oneClick, giveUpMinutes, keepDays, keepTextsHours } = settings;
  return {
    theme,
    notify,
    sound,
    copyCodes,
    oneClick,
    giveUpMinutes,
    keepDays,
    keepTextsHours,
    hasDailyBudget: settings.dailyBudget !== null,
    hasCountry: settings.countryId !== null,
    hasOwnApiAddress: settings.apiUrl !== defaultApiUrl,
    hasInstantCodes: settings.instantUrl !== null,
  };
}

function callsOf({ calls }: Calls): Diagnostics['calls'] {
  const told = Object.entries(calls).map(([name, { asked, failed, last, longest }]) => [
    name,
    { asked: short(asked), failed: short(failed), lastMs: short(last), longestMs: short(longest) },
  ]);
  return Object.fromEntries(told) as Diagnostics['calls'];
}

/** The one way from what is known to what is shown: built of chosen figures and words, and held against the schema. */
export function toDiagnostics(facts: Facts): string {
  const { settings, calls, now } = facts;
  const told: Diagnostics = {
    what: 'SecureSMS diagnostics',
    format: 1,
    extension: facts.version,
    browser: browserName(facts.userAgent),
    language: { set: settings.language, spoken: facts.spoken },
    key: facts.key,
    settings: settingsOf(settings),
    permissions: permissions(facts.origins, settings),
    numbers: numbers(facts.entries, facts.health),
    calls: callsOf(calls),
    lastFailures: calls.failures.map(({ call, kind, at }) => ({
      call,
      kind,
      minutesAgo: short((now - at) / 60_000),
    })),
    workerSeconds: short((now - facts.workerSince) / 1000),
    alarms: facts.alarms.map(({ name, scheduledTime }) => ({
      name: alarmNames.find((each) => each === name) ?? 'other',
      inSeconds: short((scheduledTime - now) / 1000),
    })),
    storageKb: storage(facts.stored),
  };
  return `${JSON.stringify(z.parse(diagnosticsSchema, told), null, 2)}\n`;
}
