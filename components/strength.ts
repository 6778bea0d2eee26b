// What can be said of a passphrase while it is typed: a hint, not a test. Length is what counts against guessing.
import { shortestPassphrase } from '../utils/messages/passphrase.ts';

export type Strength = 'none' | 'short' | 'fair' | 'good';

const long = 16;
/** "aaaaaaaaaaaaaaaa" is long and no harder to guess than "a". */
const varied = 8;

export function strength(passphrase: string): Strength {
  if (passphrase === '') return 'none';
  if (passphrase.length < shortestPassphrase) return 'short';
  return passphrase.length >= long && new Set(passphrase).size >= varied ? 'good' : 'fair';
}
