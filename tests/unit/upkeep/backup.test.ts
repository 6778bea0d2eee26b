// The settings as a file: they come back as they were, a file that is not wholly right changes nothing, and nothing secret goes in.
import { describe, expect, it, test } from 'vitest';
import { noPreferences } from '../../../utils/catalog/choosing.ts';
import { defaultSettings, type Settings } from '../../../utils/settings/settings.ts';
import { fromBackup, itemsOf, longestBackup, summaryOf, toBackup } from '../../../utils/upkeep/backup.ts';
import { aCorrection } from '../corrections/helpers.ts';

const now = Date.UTC(2026, 10, 27);
const settings: Settings = {
  ...defaultSettings,
  priceCap: 250_000,
  oneClick: true,
  theme: 'dark',
  language: 'de',
  sound: true,
  instantUrl: 'https://hub.example/private-topic',
};
const kept = {
  settings,
  chooser: { ...noPreferences, favourites: { services: ['tg'], countries: [22, 6] } },
  choices: {
    byHost: { 'telegram.org': { service: 'tg', countryId: 22 } },
    last: { service: 'tg', countryId: 22 },
  },
  corrections: [aCorrection()],
};
const file = toBackup(kept, now);
const present = {
  ...defaultSettings,
  apiUrl: 'https://elsewhere.example/api',
  instantUrl: 'https://hub.example/mine',
};

/** The file with something else at this path. */
function changed(path: string, value: unknown): string {
  const raw: unknown = JSON.parse(file);
  const keys = path.split('.');
  const holder = keys.slice(0, -1).reduce((at, key) => (at as Record<string, unknown>)[key], raw);
  (holder as Record<string, unknown>)[keys.at(-1) ?? ''] = value;
  return JSON.stringify(raw);
}

test('one-click buying is off for a file from before there was any, and is never read out of another word', () => {
  const before = fromBackup(changed('settings.oneClick', undefined));
  expect(before.ok && before.value.settings.oneClick).toBe(false);
  for (const word of ['true', 1, null]) {
    expect(fromBackup(changed('settings.oneClick', word))).toMatchObject({ failure: { kind: 'bad-backup' } });
  }
});

test('what was saved comes back, and the two addresses stay as they are', () => {
  const read = fromBackup(file);
  expect(read.ok && itemsOf(read.value, present)).toEqual({
    settings: { ...settings, apiUrl: present.apiUrl, instantUrl: present.instantUrl },
    chooser: kept.chooser,
    choices: kept.choices,
    corrections: { version: 1, list: kept.corrections },
  });
});

test('the address of a stream is not in it', () => expect(file).not.toContain('hub.example'));

test('one sees what is in it before it replaces anything', () => {
  const read = fromBackup(file);
  expect(read.ok && summaryOf(read.value)).toEqual({
    savedAt: now,
    priceCap: 250_000,
    dailyBudget: null,
    giveUpMinutes: 15,
    keepDays: 90,
    keepTextsHours: 24,
    favourites: 3,
    choices: 1,
    corrections: 1,
  });
});

test('whatever is beside the settings in storage is not in the file', () => {
  const secret = 'SECRET-d41d8cd98f00b204';
  const smuggled = {
    ...kept,
    settings: { ...settings, apiUrl: `https://x.example/?api_key=${secret}`, key: secret },
    chooser: { ...kept.chooser, key: secret },
    ledger: { entries: [{ digits: secret }] },
    account: secret,
  };
  expect(toBackup(smuggled, now)).toBe(file);
});

test('a file of an older version is completed with the defaults', () => {
  const read = fromBackup(changed('settings', { priceCap: 250_000 }));
  expect(read.ok && itemsOf(read.value, present).settings).toEqual({ ...present, priceCap: 250_000 });
});

describe('a file is refused as a whole where', () => {
  it.each<[string, string]>([
    ['it is empty', ''],
    ['it is no JSON', '<html>'],
    ['it is null', 'null'],
    ['it is a list', '[]'],
    ['it is cut off', file.slice(0, -10)],
    ['it is something else of ours', changed('what', 'SecureSMS field report')],
    ['its version is of no time', changed('version', '1')],
    ['the cap is negative', changed('settings.priceCap', -1)],
    ['the cap is endless', changed('settings.priceCap', 1e300)],
    ['the budget is a text', changed('settings.dailyBudget', '5')],
    ['everything is kept for ever', changed('settings.keepDays', 1_000_000)],
    ['numbers are never given a chance', changed('settings.giveUpMinutes', 0)],
    ['a favourite is no code', changed('chooser.favourites.services', [{}])],
    ['a choice is missing', changed('choices.last', null)],
    [
      'a correction is damaged',
      changed('corrections', [aCorrection(), { ...aCorrection(), kind: 'password' }]),
    ],
    [
      'there are too many corrections',
      changed(
        'corrections',
        Array.from({ length: 201 }, () => aCorrection()),
      ),
    ],
    ['it was saved at no time', changed('savedAt', 1e300)],
    ['it is longer than any of ours', changed('note', 'x'.repeat(longestBackup))],
  ])('%s', (_, text) => expect(fromBackup(text)).toEqual({ ok: false, failure: { kind: 'bad-backup' } }));
});

test('a file of a version to come is told apart from a damaged one', () => {
  expect(fromBackup(changed('version', 2))).toEqual({ ok: false, failure: { kind: 'newer-backup' } });
});

test('an API address in the file is not taken over: a key would be entered for it', () => {
  const read = fromBackup(changed('settings.apiUrl', 'https://evil.example/'));
  expect(read.ok && itemsOf(read.value, present).settings.apiUrl).toBe(present.apiUrl);
});

test('a name that JavaScript keeps for itself is no way out of the choices', () => {
  const hostile = file.replace('"telegram.org"', '"__proto__"');
  expect(hostile).toContain('__proto__');
  const read = fromBackup(hostile);
  expect(({} as Record<string, unknown>)['service']).toBeUndefined();
  expect(read.ok && Object.keys(read.value.choices.byHost)).toEqual([]);
});
