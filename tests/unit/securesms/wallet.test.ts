// A deposit address is shown only where its checksum holds: money sent to any other text is lost.
import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createClient, ok } from '../../../utils/securesms/index.ts';
import { isTronAddress } from '../../../utils/securesms/tron.ts';
import { anyText, failureIn, raw, valueOf } from './helpers.ts';

const documented = 'TWXE3jHmPvHYVXUbEyn5aaaAcvp9g4X3ys';
const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

/** Base58check, said apart from the code under test. */
function encode(prefix: number, account: Uint8Array): string {
  const payload = Buffer.from([prefix, ...account]);
  const bytes = Buffer.concat([payload, sha256(sha256(payload)).subarray(0, 4)]);
  let text = '';
  for (let rest = BigInt(`0x${bytes.toString('hex')}`); rest > 0n; rest /= 58n) {
    text = alphabet.charAt(Number(rest % 58n)) + text;
  }
  return text;
}

const account = fc.uint8Array({ minLength: 20, maxLength: 20 });
const address = account.map((bytes) => encode(0x41, bytes));

const read = (body: unknown, status = 200) =>
  createClient(async () => ok(raw(body, status))).getWalletAddress({ coin: 'usdt', network: 'tron' });

describe('a Tron address', () => {
  it.each([documented, 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t'])('%s is one', async (known) =>
    expect(await isTronAddress(known)).toBe(true),
  );

  test('of any account is one', () =>
    fc.assert(
      fc.asyncProperty(address, async (whole) => {
        expect(await isTronAddress(whole)).toBe(true);
      }),
    ));

  test('with any character replaced is none', () =>
    fc.assert(
      fc.asyncProperty(
        address,
        fc.nat(33),
        fc.constantFrom(...alphabet.split('')),
        async (whole, at, char) => {
          fc.pre(whole[at] !== char);
          expect(await isTronAddress(whole.slice(0, at) + char + whole.slice(at + 1))).toBe(false);
        },
      ),
      { numRuns: 2000 },
    ));

  test('with characters swapped, taken out, put in or in another case is none', () =>
    fc.assert(
      fc.asyncProperty(address, fc.nat(33), fc.nat(33), anyText(2), async (whole, a, b, extra) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const swapped = whole.split('');
        [swapped[from], swapped[to]] = [whole.charAt(to), whole.charAt(from)];
        for (const changed of [
          swapped.join(''),
          whole.slice(0, from) + whole.slice(to),
          whole.slice(0, from) + extra + whole.slice(from),
          whole.toLowerCase(),
          whole.toUpperCase(),
        ]) {
          if (changed !== whole) expect(await isTronAddress(changed), changed).toBe(false);
        }
      }),
      { numRuns: 500 },
    ));

  test("is none of another network's, whose checksum holds too", () =>
    fc.assert(
      fc.asyncProperty(account, fc.nat(255), async (bytes, prefix) => {
        fc.pre(prefix !== 0x41);
        expect(await isTronAddress(encode(prefix, bytes))).toBe(false);
      }),
    ));
});

describe('the reply', () => {
  it('names the address', async () => {
    expect(valueOf(await read({ wallet_address: documented }))).toEqual({ address: documented });
    expect(valueOf(await read({ wallet_address: ` ${documented}\n` }))).toEqual({ address: documented });
  });

  it.each([
    documented.slice(1),
    `${documented}x`,
    documented.replace('W', '0'),
    documented.replace('W', 'w'),
    `tron:${documented}`,
    `${documented} ${documented}`,
    `0x${'ab'.repeat(20)}`,
    '<b>soon</b>',
  ])('%j in its place is said to be no address', async (wrong) =>
    expect(failureIn(await read({ wallet_address: wrong }))).toEqual({ kind: 'no-tron-address' }),
  );

  it.each([
    [{ wallet_address: '' }, 200, 'unreadable'],
    [{ wallet_address: null }, 200, 'unreadable'],
    [{ wallet_address: [documented] }, 200, 'unreadable'],
    [{ address: documented }, 200, 'unreadable'],
    [documented, 200, 'unknown-token'],
    ['<html>', 200, 'unreadable'],
    ['BAD_KEY', 200, 'bad-key'],
    [{ status: 'error', error: 'Wallet is not available', wallet_address: documented }, 200, 'unknown-token'],
    [{ wallet_address: documented }, 500, 'service-error'],
  ])('%j with HTTP %i is no address but %s', async (body, status, kind) =>
    expect(failureIn(await read(body, status)).kind).toBe(kind),
  );

  test('with any mutation of the address is never that address, nor another one', () =>
    fc.assert(
      fc.asyncProperty(address, fc.nat(34), fc.nat(2), anyText(3), async (whole, at, cut, insert) => {
        const mutated = whole.slice(0, at) + insert + whole.slice(at + cut);
        const result = await read({ wallet_address: mutated });
        if (mutated.trim() === whole) expect(valueOf(result)).toEqual({ address: whole });
        else failureIn(result);
      }),
      { numRuns: 1000 },
    ));
});
