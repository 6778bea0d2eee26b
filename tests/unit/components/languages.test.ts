// Every language says everything, in its own words, with what it was given; and nothing is said nowhere.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { formatIn, money, plural } from '../../../components/format.ts';
import { localCountry } from '../../../components/choosing/country.ts';
import { backgroundWords } from '../../../components/words/background.ts';
import { en as enBackground } from '../../../components/words/background.en.ts';
import { en } from '../../../components/words/en.ts';
import { problems } from '../../../components/words/problems.en.ts';
import { say, useLanguage, words } from '../../../components/words/index.ts';
import { newIntent } from '../../../utils/ledger/entry.ts';
import { languages, spoken } from '../../../utils/settings/language.ts';
import { bought, india, telegram } from './numbers.ts';

const root = resolve(import.meta.dirname, '../../..');
const amount = 1_280_000;
const entry = {
  ...newIntent(
    { service: telegram, country: india, maxPrice: amount, binding: null, providerIds: [] },
    { id: 'e1', account: 'a1', balance: amount, now: bought },
  ),
  cost: amount,
  refunded: amount,
};

type Leaf = { path: string; said: unknown };

/** All leaves of a table by their path. */
function leaves(table: object, path = ''): Leaf[] {
  return Object.entries(table).flatMap(([key, value]: [string, unknown]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return typeof value === 'object' && value !== null ? leaves(value, at) : [{ path: at, said: value }];
  });
}

type Call = (...given: unknown[]) => unknown;
const asText = (said: unknown): string => (typeof said === 'string' ? said : JSON.stringify(said));

/** What a leaf says; a function is given numbers, names or an entry, whichever it takes. */
function heard({ path, said }: Leaf): string {
  if (typeof said !== 'function') return asText(said);
  const given = /^(?:n|boughtN)otification\b/.test(path) ? [entry] : samples(path);
  return asText((said as Call)(...given));
}

/** Those that take no amount or count: names, kinds. */
const named =
  /^(?:key\.onlyTo|buy\.noMatch|buy\.noneAnywhere|numbers\.(?:cancelIn|cancelsIn|timeLeft|newCode|newMessage|insteadNone)|options\.(?:keyNote|notAllowedNote)|corrections\.\w+|sites\.\w+)$/;
const namedFirst = /^(?:buy\.suggest|numbers\.insteadProvider|numbers\.insteadCountry)$/;

function samples(path: string): unknown[] {
  if (path === 'corrections.what') return ['phone', true];
  if (path === 'problems.wait') return [45];
  if (path === 'history.outcome') return [{ phase: 'done', sms: null }];
  if (/^wallet\.(?:onTron|address|qr|only)$/.test(path)) return ['usdt'];
  if (named.test(path) || path.startsWith('problems.')) return ['Zfirst', 'Zsecond', 'Zthird'];
  return namedFirst.test(path) ? ['Zfirst', amount] : [7, amount];
}

/** Names, signs and words that a language shares with English. */
const shared =
  /^(?:name|buy\.rowStock|numbers\.(?:cancelIn|insteadCountry|code)|buy\.service|numbers\.message|lock\.(?:passphrase|heading)|history\.(?:none|onDay|percent|service)|preferences\.sites|options\.(?:days|hours|notifyTitle)|status\.\w*x|welcome\.whereStep)$/;

const english = new Map(
  [...leaves(en), ...leaves(problems, 'problems'), ...leaves(enBackground)].map((leaf) => [
    leaf.path,
    heard(leaf),
  ]),
);

afterAll(() => useLanguage({ language: 'en', locale: 'en' }));

describe.each(languages.filter((language) => language !== 'en'))('%s', (language) => {
  const chosen = spoken(language, 'en-US');
  const load = async () => {
    await useLanguage(chosen);
    const { translation } = (await import(`../../../components/words/${language}/index.ts`)) as {
      translation: { problems: typeof problems };
    };
    return [
      ...leaves(words),
      ...leaves(translation.problems, 'problems'),
      ...leaves(backgroundWords(chosen)),
    ];
  };

  test('has what English has, and no more', async () => {
    expect((await load()).map(({ path }) => path).toSorted()).toEqual([...english.keys()].toSorted());
  });

  test('says nothing in English', async () => {
    const same = (await load()).filter(
      (leaf) => !shared.test(leaf.path) && heard(leaf) === english.get(leaf.path),
    );
    expect(same.map(({ path }) => path)).toEqual([]);
  });

  test('leaves out nothing that it was given', async () => {
    const all = await load();
    for (const leaf of all.filter(({ said }) => typeof said === 'function')) {
      const said = heard(leaf);
      for (const given of ['Zfirst', 'Zsecond', 'Zthird', 'Telegram']) {
        if (english.get(leaf.path)?.includes(given)) expect(said, leaf.path).toContain(given);
      }
      if (english.get(leaf.path)?.includes('$1.28')) expect(said, leaf.path).toContain(money(amount));
      if (/\b7\b/.test(english.get(leaf.path) ?? '') && leaf.path !== 'storage.damagedNext') {
        expect(said, leaf.path).toMatch(/7/);
      }
      expect(said, leaf.path).not.toMatch(/undefined|NaN|\[object|#/);
    }
  });

  test('calls a button by the words that stand on it', async () => {
    await useLanguage(chosen);
    const { low, lowLabel } = words.wallet;
    // As whole words: "Niedriges" is not what somebody says who reads "Niedrig".
    const spokenAs = new RegExp(`(?<!\\p{L})${low.toLocaleLowerCase(chosen.locale)}(?!\\p{L})`, 'u');
    expect(lowLabel.toLocaleLowerCase(chosen.locale)).toMatch(spokenAs);
  });

  test('says failures with the amounts written as the language does', async () => {
    await useLanguage(chosen);
    const { sentence } = say({ kind: 'balance-too-small', price: 280_000, balance: 110_000 });
    expect(sentence).toContain(money(280_000));
    expect(sentence).toContain(money(110_000));
    expect(localCountry({ id: 22, name: 'India', iso: 'IN', dialCode: '91' }).name).toBe(
      new Intl.DisplayNames(chosen.locale, { type: 'region' }).of('IN'),
    );
  });
});

test('every sentence is used somewhere', () => {
  const sources = ['components', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      // What only the gallery says, nobody is told.
      .filter((file) => !file.startsWith('gallery/'))
      .filter((file) => /\.tsx?$/.test(file) && !/(?:^|\/)words\/(?!problems\.ts$)/.test(`${folder}/${file}`))
      .map((file) => readFileSync(join(root, folder, file), 'utf8')),
  );
  const all = sources.join('\n');
  // By the last part of the path, as a property or taken out of its table.
  const unused = [...leaves(en), ...leaves(enBackground)]
    .map(({ path }) => path)
    .filter((path) => !path.startsWith('notification.') && !path.startsWith('pointing.cannot.'))
    .filter((path) => {
      const key = path.split('.').at(-1) ?? '';
      return !new RegExp(`\\.${key}\\b|[{,]\\s*${key}\\s*[,}]|words\\[`).test(all);
    });
  expect(unused).toEqual([]);
});

test('counts have the forms of the language', () => {
  const forms = { one: '# номер', few: '# номера', other: '# номеров' };
  formatIn('ru');
  expect([1, 2, 5, 21].map((count) => plural(count, forms))).toEqual([
    '1 номер',
    '2 номера',
    '5 номеров',
    '21 номер',
  ]);
  formatIn('en');
});
