// Text as it is compared where a person searches: without case and accents. Pure.

/** Letters that are a plain one with something added, and that Unicode does not take apart. */
const plain: Record<string, string> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };

export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıøłđßæœ]/g, (letter) => plain[letter] ?? letter);
