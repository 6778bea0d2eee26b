// The words that are the extension's own: those of its vocabulary, and of its reasons. Pure.
import { standardTokens } from './signature.ts';
import { vocabulary } from './vocabulary.ts';

/** What reasons are made of beside the vocabulary. */
const ofReasons =
  'and another asks at autocomplete be before begins beside boxes button characters class code dial digits field for holds inputmode is it label like looks most name new no number of one only page part password phone picture pin placeholder row said says secret short some somewhere speaks stands tel text the this time to too type with word'.split(
    ' ',
  );

/** Without accents, as words are compared. */
const plain = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '');

const known: ReadonlySet<string> = new Set(
  [...ofReasons, ...standardTokens, ...Object.values(vocabulary).flat()]
    .flatMap((words) => words.split(/[^\p{L}\p{M}]+/u))
    .filter(Boolean)
    .map(plain),
);

/** @param word of a label, a name or a reason; single letters say nothing */
export const isKnownWord = (word: string): boolean => !/^[a-z]$/i.test(word) && known.has(plain(word));
