// Whether a word was meant although one letter of it is wrong, missing, superfluous or swapped with the next. Pure.

/** Shorter words have so many neighbours that a typo would find anything. */
const shortest = 4;

/**
 * @param typed what was typed of a word so far; `word`: one that it may be the beginning of. Both folded alike.
 * @returns how many typos lie between them, 0 or 1; undefined for more
 */
export function typosBetween(typed: string, word: string): 0 | 1 | undefined {
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  if (at === typed.length) return 0;
  if (typed.length < shortest || /^\p{N}+$/u.test(typed)) return undefined;
  const goesOn = (from: number, to: number) => word.startsWith(typed.slice(from), to);
  const swapped = typed[at] === word[at + 1] && typed[at + 1] === word[at];
  const meant =
    goesOn(at + 1, at + 1) || goesOn(at, at + 1) || goesOn(at + 1, at) || (swapped && goesOn(at + 2, at + 2));
  return meant ? 1 : undefined;
}

/** The fewest typos with which each typed word begins one of the words; undefined where one begins none. */
export function typosIn(typed: readonly string[], words: readonly string[]): number | undefined {
  let all = 0;
  for (const each of typed) {
    let fewest: number | undefined;
    for (const word of words) {
      const typos = typosBetween(each, word);
      if (typos !== undefined && (fewest === undefined || typos < fewest)) fewest = typos;
      if (fewest === 0) break;
    }
    if (fewest === undefined) return undefined;
    all += fewest;
  }
  return all;
}
