// A report can be shown to anyone: what a page or a person wrote is not in it.
import { expect, test } from 'vitest';
import { isKnownWord } from '../../../utils/autofill/known-words.ts';
import { browserName, toReport, words } from '../../../utils/corrections/report.ts';
import { aCorrection, described } from './helpers.ts';

const from = { version: '0.1.0', browser: 'Chrome 156', isKnown: isKnownWord };

test('it says what is needed to mend detection', () => {
  const field = described(
    { name: 'acmePhone_7', autocomplete: ['tel'], within: 'frame' },
    { class: 'phone', evidence: [{ class: 'phone', points: 6, why: 'autocomplete says phone' }] },
  );
  expect(JSON.parse(toReport(aCorrection({ field }), from))).toMatchObject({
    extension: '0.1.0',
    browser: 'Chrome 156',
    site: 'example.test',
    wanted: 'phone',
    day: '2026-06-12',
    pointedAt: {
      guessed: 'phone',
      evidence: [{ class: 'phone', points: 6, why: 'autocomplete says phone' }],
      attributes: {
        type: 'tel',
        autocomplete: ['tel'],
        within: 'frame',
        name: { length: 11, words: '* phone' },
      },
    },
    wrong: null,
  });
});

test('no word of the page is in it, wherever the page side put one', () => {
  const field = described(
    { name: 'walnut-4711', id: 'marmaladePhone', form: 'corridor' },
    { evidence: [{ class: 'phone', points: 1, why: 'label says Walnut marmalade 4915112345678' }] },
  );
  const text = toReport(aCorrection({ field, wrong: field }), from);
  for (const word of ['walnut', 'marmalade', 'corridor', '4711', '4915112345678']) {
    expect(text.toLowerCase()).not.toContain(word);
  }
});

test('a site without a field is reported as one', () => {
  expect(JSON.parse(toReport(aCorrection({ field: null, wrong: described() }), from))).toMatchObject({
    pointedAt: null,
    wrong: { guessed: 'other' },
  });
});

test.each([
  ['userPhoneNumber', '* phone number'],
  ['x', '*'],
  ['', ''],
  ['otp-1', 'otp'],
  ['one two three', 'one *'],
])('%j has the known words %j', (name, known) => {
  expect(words(name, (word) => ['phone', 'number', 'otp', 'one'].includes(word))).toBe(known);
});

test.each([
  ['Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36', 'Chrome 156'],
  [
    'Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.1',
    'Edge 156',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153'],
  ['walnut', 'another browser'],
])('%s is %s', (userAgent, name) => {
  expect(browserName(userAgent)).toBe(name);
});
