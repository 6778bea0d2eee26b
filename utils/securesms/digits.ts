// Digits of other scripts, which codes and texts are written in as well.

/** As 0–9; any other character as it is. They come in runs of ten, so that the run's zero gives the value. */
export function asciiDigit(char: string): string {
  if (!/^\p{Nd}$/u.test(char)) return char;
  const point = char.codePointAt(0) ?? 0;
  let zero = point;
  while (zero > point - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(point - zero);
}
