// Days as the person's clock has them: some are 23 or 25 hours long. Pure but for the computer's time zone.

/** The first moment of the local day that `at` is in; both epoch ms. */
export const dayStart = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

/** The first moments of the last `count` local days, oldest first, the last one being the day of `now`; epoch ms. */
export function lastDays(now: number, count: number): number[] {
  const days: number[] = [];
  // The moment before a day is in the day before, however long that is.
  for (let at = dayStart(now); days.length < count; at = dayStart(at - 1)) days.unshift(at);
  return days;
}
