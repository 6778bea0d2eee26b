// The words that are the extension's own: those of its vocabulary, and of its reasons. Pure.
import { standardTokens } from './signature.ts';
import { vocabulary } from './vocabulary.ts';

/** What reasons are made of beside the vocabulary. */
const ofReasons =
  'a alone an and another as asks around autocomplete before beside box boxes by card class code digits else fewer field form from heading id in inputmode is it label like limit long looks made maxlength mode name names neighbour neighbours no not nothing number numeric of on one only or other page pattern phone picture place placeholder points prefix row same says sent short sms speaks spoken step suffix tel text that the this title to token too type whole with word words'.split(
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
