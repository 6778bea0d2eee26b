// Moments and durations as a person reads them.

/** Milliseconds left → "17:40", "0:05"; never negative. Rounds up, so that 0:00 means over. */
export function countdown(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** A moment (ms since the epoch) → "14:07" in local time. */
export function clock(at: number): string {
  const date = new Date(at);
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;
}

/** A moment (ms since the epoch) → its day as the browser's language writes it: "Nov 25, 2026". */
export const day = (at: number): string =>
  new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }).format(at);

const small = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Seconds → "two minutes", "12 minutes", "45 seconds"; a few seconds of margin do not count as a minute. */
export function waitInWords(seconds: number): string {
  const minutes = Math.ceil((seconds - 5) / 60);
  const [size, unit] = seconds < 60 ? [Math.max(1, Math.ceil(seconds)), 'second'] : [minutes, 'minute'];
  return `${unit === 'minute' ? (small[size] ?? size) : size} ${unit}${size === 1 ? '' : 's'}`;
}
