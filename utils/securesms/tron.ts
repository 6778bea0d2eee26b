/** Tron addresses: base58check of the byte 0x41 and twenty more (developers.tron.network, "Account Address Format"). */

const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const prefix = 0x41;
const payloadBytes = 21;
const checksumBytes = 4;

/** T and 33 more base58 characters. That the checksum is right is another question: `isTronAddress`. */
export const looksLikeTron = (text: string): boolean => /^T[1-9A-HJ-NP-Za-km-z]{33}$/.test(text);

/** The 25 bytes that 34 base58 characters stand for. */
function decode(address: string): Uint8Array<ArrayBuffer> {
  const digits = Array.from(address, (digit) => BigInt(alphabet.indexOf(digit)));
  const value = digits.reduce((sum, digit) => sum * 58n + digit, 0n);
  const length = payloadBytes + checksumBytes;
  return Uint8Array.from({ length }, (_, at) => Number((value >> BigInt(8 * (length - 1 - at))) & 0xffn));
}

// oxlint-disable-next-line no-restricted-globals -- a digest is pure: the same for the same bytes, wherever it runs
const sha256 = (bytes: BufferSource): Promise<ArrayBuffer> => crypto.subtle.digest('SHA-256', bytes);

/** Whether money can be sent there: a mistyped or altered address fails its checksum, but for one in four billion. */
export async function isTronAddress(text: string): Promise<boolean> {
  if (!looksLikeTron(text)) return false;
  const bytes = decode(text);
  const payload = bytes.slice(0, payloadBytes);
  const sum = new Uint8Array(await sha256(await sha256(payload)));
  return bytes[0] === prefix && bytes.slice(payloadBytes).every((byte, at) => byte === sum[at]);
}
