// The tickets that are out: kept where a worker's death does not lose them, each used once. Storage is passed in.
import type { Store } from '../store.ts';
import { type Claim, issued, redeemed, type Ticket, ticketsFromStored } from './ticket.ts';

const key = 'pointing';

export function createTickets(store: Store, deps: { now: () => number; newId: () => string }) {
  let last: Promise<unknown> = Promise.resolve();
  /** In turn: two answers with one ticket never both find it. */
  function inTurn<T>(work: (tickets: Ticket[]) => Promise<T>): Promise<T> {
    const turn = last.then(async () => work(ticketsFromStored((await store.get(key))[key])));
    last = turn.catch(() => undefined);
    return turn;
  }
  return {
    issue: (wish: Omit<Ticket, 'id' | 'at'>): Promise<Ticket> =>
      inTurn(async (tickets) => {
        const ticket = { ...wish, id: deps.newId(), at: deps.now() };
        await store.set({ [key]: issued(tickets, ticket) });
        return ticket;
      }),
    /** The ticket, which is used up by this; undefined where the claim is nobody's or comes too late. */
    redeem: (claim: Claim): Promise<Ticket | undefined> =>
      inTurn(async (tickets) => {
        const { ticket, left } = redeemed(tickets, claim, deps.now());
        await store.set({ [key]: left });
        return ticket;
      }),
  };
}
