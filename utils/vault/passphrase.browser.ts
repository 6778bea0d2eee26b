// The passphrase: the key that is made of it, and what that key wraps. WebCrypto only; nothing is stored here.
import { open, seal, type Sealed } from './seal.browser.ts';

/**
 * PBKDF2-HMAC-SHA-256 with 600,000 rounds or more: OWASP, Password Storage Cheat Sheet, "PBKDF2" (read in November 2026).
 * It is what WebCrypto has; Argon2id would be a program of ours in every build. Each record keeps its own count, so that
 * this one can be raised.
 */
const rounds = 600_000;

/** A sealed API key, wrapped once more: `salt` and `rounds` say how to make the key that opens it of the passphrase. */
export type Wrapped = Sealed & { salt: Uint8Array<ArrayBuffer>; rounds: number };

export type Making = Pick<Wrapped, 'salt' | 'rounds'>;
export const newMaking = (): Making => ({ salt: crypto.getRandomValues(new Uint8Array(16)), rounds });

export const isWrapped = (record: Sealed | Wrapped): record is Wrapped => 'salt' in record;

/**
 * The wrapping key of this passphrase. It can be exported, only so that WebCrypto can wrap it for the session
 * (`session.browser.ts`): its bytes are never read here. NFKC, since keyboards write the same letters in more than one way.
 */
export async function keyOf(passphrase: string, { salt, rounds }: Making): Promise<CryptoKey> {
  const letters = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', letters, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    material,
    { name: 'AES-GCM', length: 256 },
    true,
    ['encrypt', 'decrypt'],
  );
}

/** What is wrapped is the sealed key as it is: a passphrase comes and goes without the API key ever being opened. */
export async function wrap(
  sealed: Sealed,
  key: CryptoKey,
  { salt, rounds }: Making,
  origin: string,
): Promise<Wrapped> {
  const inner = new Uint8Array([...sealed.iv, ...new Uint8Array(sealed.data)]);
  return { ...(await seal(inner, key, origin)), salt, rounds };
}

/** Undefined where the key is not the one: whether a passphrase is right, GCM's tag alone says. */
export async function unwrap(wrapped: Wrapped, key: CryptoKey, origin: string): Promise<Sealed | undefined> {
  const inner = await open(wrapped, key, origin);
  return inner && { iv: inner.slice(0, 12), data: inner.slice(12).buffer };
}
