// Whose key is this: a key made anew goes on with its numbers, a stranger's touches none of them.
import { describe, expect, it } from 'vitest';
import { identify } from '../../../utils/activations/identify.ts';
import { emptyBook, type Book } from '../../../utils/ledger/book.ts';
import type { Entry } from '../../../utils/ledger/entry.ts';
import { createClient, createTransport } from '../../../utils/securesms/index.ts';
import { start } from '../simulator/helpers.ts';
import { anEntry, memoryStore, minute, startWorker, t0, wish } from './helpers.ts';

const day = 24 * 60 * minute;

async function world() {
  const simulator = await start();
  const worker = startWorker(simulator, memoryStore());
  await worker.activations.buy(wish);
  await worker.settled();
  const book = await worker.ledger.book();
  const clientWith = (key: string) =>
    createClient(createTransport({ endpoint: async () => simulator.apiUrl, key: async () => key, fetch: (request) => fetch(request) })); // prettier-ignore
  return { simulator, worker, book, clientWith };
}
const bookOf = (balance: number, ...entries: Entry[]): Book => ({
  ...emptyBook,
  entries,
  accounts: { mine: { balance, at: t0, since: t0 } },
});

describe('a key', () => {
  it('that was made anew is the same account’s: it knows the number', async () => {
    const { simulator, book, clientWith } = await world();
    const candidate = clientWith(simulator.account.regenerateKey());
    expect(await identify(candidate, 2_076_000, book, ['mine'], t0)).toEqual({ ok: true, value: 'mine' });
  });

  it('that does not know the live number is another account’s, whatever its balance', async () => {
    const { simulator, book, clientWith } = await world();
    const candidate = clientWith(simulator.addAccount({ balance: 2_076_000 }).key);
    expect(await identify(candidate, 2_076_000, book, ['mine'], t0)).toEqual({ ok: true, value: null });
  });

  it('of an account used before is found again, also after a third one', async () => {
    const { simulator, book, clientWith } = await world();
    const found = await identify(clientWith(simulator.apiKey), 2_076_000, book, ['theirs', 'mine'], t0);
    expect(found).toEqual({ ok: true, value: 'mine' });
  });

  it('about which the service would not say anything is not judged', async () => {
    const { simulator, book, clientWith } = await world();
    simulator.fault({ action: 'getStatus', kind: 'status' });
    const said = await identify(clientWith(simulator.apiKey), 2_076_000, book, ['mine'], t0);
    expect(said).toMatchObject({ ok: false, failure: { kind: 'service-error' } });
  });

  it.each([
    ['is the same where the balance is', 2_356_000, 'mine'],
    ['is another where the balance is not', 1_000_000, null],
  ])('that no longer knows numbers which ended long ago %s', async (_, balance, expected) => {
    const { simulator, clientWith } = await world();
    const old = anEntry('done', { activationId: '1', endedAt: t0 - day });
    const said = await identify(clientWith(simulator.apiKey), balance, bookOf(2_356_000, old), ['mine'], t0);
    expect(said).toEqual({ ok: true, value: expected });
  });

  it('is told by the balance alone where nothing was ever bought', async () => {
    const { simulator, clientWith } = await world();
    const same = await identify(clientWith(simulator.apiKey), 2_356_000, bookOf(2_356_000), ['mine'], t0);
    expect(same).toEqual({ ok: true, value: 'mine' });
  });
});
