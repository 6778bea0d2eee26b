// Finds what a person types in a list: whole names before codes, beginnings, words and parts, and small typos last.
import uFuzzy from '@leeoniya/ufuzzy';

/** What an item is found by. */
export type Findable = {
  names: string[];
  /** Found when typed whole: a service's code, a country's ISO and dial code. */
  codes: string[];
};

/** As names are compared: without case and accents. */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const letters = '\\p{L}\\p{N}';
const inWord = new RegExp(`[${letters}]`, 'u');

/** How well a folded name fits: smaller is better, undefined is no match. */
function rankName(query: string, name: string): number | undefined {
  if (name === query) return 0;
  const at = name.indexOf(query);
  if (at < 0) return undefined;
  if (at === 0) return 2;
  return inWord.test(name.charAt(at - 1)) ? 4 : 3;
}

function rank(query: string, { names, codes }: Findable): number | undefined {
  let best: number | undefined = codes.includes(query) ? 1 : undefined;
  for (const name of names) {
    const found = rankName(query, name);
    if (found !== undefined && (best === undefined || found < best)) best = found;
  }
  return best;
}

const oneTypo = { intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 } as const;
const noTypo = { intraIns: 0, intraSub: 0, intraTrn: 0, intraDel: 0 } as const;
/** Shorter words have so many neighbours that a typo would find anything. */
const shortest = 4;

/** One wrong, missing, superfluous or swapped letter a word, at the beginning of a word of any script. */
const typos = new uFuzzy({
  unicode: true,
  intraMode: 1,
  interSplit: `[^${letters}']+`,
  intraSplit: null,
  interBound: `[^${letters}]`,
  intraBound: null,
  intraChars: `[${letters}']`,
  interLft: 1,
  intraRules: (word) =>
    word.length < shortest || /^\d+$/.test(word) ? noTypo : { intraSlice: [0, Infinity], ...oneTypo },
});

/** Indices of the texts that fit but for a typo, best first. */
function withTypo(query: string, texts: string[]): number[] {
  // To the library a dash excludes and quotes are exact: to a person they are neither.
  const words = query.replace(new RegExp(`[^${letters}]+`, 'gu'), ' ').trim();
  const likely = words === '' ? null : typos.filter(texts, words);
  if (!likely || likely.length === 0) return [];
  const info = typos.info(likely, texts, words);
  return typos.sort(info, texts, words).flatMap((at) => info.idx[at] ?? []);
}

/**
 * @param items in the order in which they are listed when nothing is typed, and in which equally good ones stay
 * @returns what fits the text typed, best first; all items for an empty one
 */
export function createFinder<T>(items: readonly T[], read: (item: T) => Findable): (typed: string) => T[] {
  let folded: (Findable & { item: T })[] | undefined;
  return (typed) => {
    const query = fold(typed.trim());
    if (query === '') return [...items];
    folded ??= items.map((item) => {
      const { names, codes } = read(item);
      return { item, names: [...new Set(names.map(fold))], codes: codes.map(fold) };
    });
    const found: { item: T; rank: number }[] = [];
    const others: typeof folded = [];
    for (const each of folded) {
      const fits = rank(query, each);
      if (fits === undefined) others.push(each);
      else found.push({ item: each.item, rank: fits });
    }
    found.sort((a, b) => a.rank - b.rank);
    const texts = others.map(({ names }) => names.join(' '));
    return [
      ...found.map(({ item }) => item),
      ...withTypo(query, texts).flatMap((at) => others[at]?.item ?? []),
    ];
  };
}
