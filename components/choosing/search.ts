// Finds what a person types in a list: whole names before codes, beginnings, words and parts, and small typos last. Pure.
import { fold } from '../../utils/fold.ts';
import { typosIn } from './typo.ts';

/** What an item is found by. */
export type Findable = {
  names: string[];
  /** Found when typed whole: a service's code, a country's ISO and dial code. */
  codes: string[];
};

const between = /[^\p{L}\p{N}]+/u;
const wordsOf = (text: string): string[] => text.split(between).filter((word) => word !== '');
const inWord = /[\p{L}\p{N}]/u;

/** How well a folded name fits: smaller is better, undefined is no match. */
function rankName(query: string, name: string): number | undefined {
  if (name === query) return 0;
  const at = name.indexOf(query);
  if (at < 0) return undefined;
  if (at === 0) return 2;
  return inWord.test(name.charAt(at - 1)) ? 4 : 3;
}

/** After whatever holds the text as it was typed: words in another order, then one typo, then more. */
const rankTypos = 5;

function rank(query: string, typed: readonly string[], { names, codes, words }: Folded): number | undefined {
  let best: number | undefined = codes.includes(query) ? 1 : undefined;
  for (const name of names) {
    const found = rankName(query, name);
    if (found !== undefined && (best === undefined || found < best)) best = found;
  }
  if (best !== undefined || typed.length === 0) return best;
  const typos = typosIn(typed, words);
  return typos === undefined ? undefined : rankTypos + typos;
}

type Folded = Findable & { words: string[] };

/**
 * @param items in the order in which they are listed when nothing is typed, and in which equally good ones stay
 * @returns what fits the text typed, best first; all items for an empty one
 */
export function createFinder<T>(items: readonly T[], read: (item: T) => Findable): (typed: string) => T[] {
  let folded: (Folded & { item: T })[] | undefined;
  return (text) => {
    const query = fold(text.trim());
    if (query === '') return [...items];
    folded ??= items.map((item) => {
      const { names, codes } = read(item);
      const all = [...new Set(names.map(fold))];
      return { item, names: all, codes: codes.map(fold), words: all.flatMap(wordsOf) };
    });
    const typed = wordsOf(query);
    const found: { item: T; rank: number }[] = [];
    for (const each of folded) {
      const fits = rank(query, typed, each);
      if (fits !== undefined) found.push({ item: each.item, rank: fits });
    }
    return found.toSorted((a, b) => a.rank - b.rank).map(({ item }) => item);
  };
}
