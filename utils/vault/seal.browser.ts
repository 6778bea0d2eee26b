// Sealing: AES-GCM, bound to the API origin that the sealed thing belongs to.

export type Sealed = { iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer };

/** The origin goes into the seal: a record moved to another origin's name does not open. */
export const cipher = (iv: Uint8Array<ArrayBuffer>, origin: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(origin),
});

export const newIv = (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(12));

export async function seal(plain: Uint8Array<ArrayBuffer>, key: CryptoKey, origin: string): Promise<Sealed> {
  const iv = newIv();
  return { iv, data: await crypto.subtle.encrypt(cipher(iv, origin), key, plain) };
}

/** Undefined where this key does not open it, or it was damaged. */
export async function open(
  { iv, data }: Sealed,
  key: CryptoKey,
  origin: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return crypto.subtle.decrypt(cipher(iv, origin), key, data).then(
    (plain) => new Uint8Array(plain),
    () => undefined,
  );
}
