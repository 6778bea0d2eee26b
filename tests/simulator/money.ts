/** Money as integers: micro-dollars inside, dollars only on the wire. */

/** Integer millionths of a US dollar. */
export type MicroDollars = number;

/** 280_000 → 0.28, the JSON number of the documented replies. Division rounds correctly, so no digits are invented. */
export const dollars = (micro: MicroDollars): number => micro / 1_000_000;

/** "0.28" → 280_000; anything that is not a plain decimal → undefined. */
export function microDollars(text: string): MicroDollars | undefined {
  return /^\d+(\.\d+)?$/.test(text) ? Math.round(Number(text) * 1_000_000) : undefined;
}
