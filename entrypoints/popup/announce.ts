// Tells something to those who do not see the screen, once for each time that it happens.
import { announcement } from './state.ts';

/** A text that stays as it is would not be read again: the second of two alike ends in a blank that nobody hears. */
export function announce(said: string): void {
  announcement.value = announcement.peek() === said ? `${said}\u00a0` : said;
}
