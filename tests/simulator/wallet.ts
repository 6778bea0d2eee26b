/** A deposit address that looks and checks like a Tron one but belongs to nobody. */
import { createHash } from 'node:crypto';

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const TRON_PREFIX = 0x41;

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/** Base58Check of 0x41 and a hash of the account's number: no private key for it was ever made. */
export function walletAddress(accountId: number): string {
  const hash = sha256(new TextEncoder().encode(`simulated wallet ${accountId}`)).slice(0, 20);
  const payload = Uint8Array.of(TRON_PREFIX, ...hash);
  const bytes = Uint8Array.of(...payload, ...sha256(sha256(payload)).slice(0, 4));
  let rest = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  let address = '';
  for (; rest > 0n; rest /= 58n) address = ALPHABET.charAt(Number(rest % 58n)) + address;
  return address;
}
