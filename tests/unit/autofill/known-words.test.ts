// The report shows the extension's own words and no others: so its reasons must be among those it knows.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isKnownWord } from '../../../utils/autofill/known-words.ts';

const folder = join(import.meta.dirname, '../../../utils/autofill');
/** The texts of the reasons, without what is put into them. */
const reasonsIn = (file: string): string[] =>
  [...readFileSync(join(folder, file), 'utf8').matchAll(/add\([^;]*?, ['`]([^'`]*)['`]\)/g)].map(
    ([, why = '']) => why.replace(/\$\{[^}]*\}/g, ' '),
  );

it.each(['evidence-phone.ts', 'evidence-code.ts', 'evidence-code-page.ts'])(
  'each word of the reasons in %s is known',
  (file) => {
    const words = reasonsIn(file).flatMap((why) => why.split(/[^a-z]+/i).filter((word) => word.length > 1));
    expect(words.length).toBeGreaterThan(20);
    expect(words.filter((word) => !isKnownWord(word))).toEqual([]);
  },
);

it('a word of a page is not', () => {
  expect(['walnut', 'marmalade', 'x'].filter(isKnownWord)).toEqual([]);
});
