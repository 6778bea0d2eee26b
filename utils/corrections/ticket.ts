// The leave to point at a field: given by the person's press in the popup, for one tab and origin, once. Pure.
import * as z from 'zod/mini';
import { kinds } from './correction.ts';

export const ticketSchema = z.object({
  id: z.string().check(z.maxLength(64)),
  tabId: z.int(),
  origin: z.string().check(z.maxLength(2048)),
  entryId: z.string().check(z.maxLength(64)),
  kind: z.enum(kinds),
  /** When it was given, epoch ms. */
  at: z.number(),
});
export type Ticket = z.infer<typeof ticketSchema>;
/** Who answers, as the browser says it, with the id that the page side was given. */
export type Claim = Pick<Ticket, 'id' | 'tabId' | 'origin'>;

/** How long it holds, ms: long enough to scroll and think. No alarm ends it, its age is looked at when it is used. */
export const lifetime = 2 * 60_000;

/** A clock that was set back makes no ticket live longer. */
const holds = (ticket: Ticket, now: number): boolean => now >= ticket.at && now - ticket.at < lifetime;

export const ticketsFromStored = (raw: unknown): Ticket[] => {
  const parsed = z.safeParse(z.array(z.unknown()), raw);
  if (!parsed.success) return [];
  return parsed.data
    .map((each) => z.safeParse(ticketSchema, each))
    .flatMap((each) => (each.success ? [each.data] : []));
};

/** With this one, and without its tab's earlier one and those that are over. */
export const issued = (tickets: readonly Ticket[], ticket: Ticket): Ticket[] => [
  ...tickets.filter((each) => each.tabId !== ticket.tabId && holds(each, ticket.at)),
  ticket,
];

/** @returns the ticket that is claimed, if it holds, and the tickets that are left; a wrong claim uses none up */
export function redeemed(
  tickets: readonly Ticket[],
  claim: Claim,
  now: number,
): { ticket: Ticket | undefined; left: Ticket[] } {
  const ticket = tickets.find(
    ({ id, tabId, origin }) => id === claim.id && tabId === claim.tabId && origin === claim.origin,
  );
  const left = tickets.filter((each) => each !== ticket && holds(each, now));
  return { ticket: ticket && holds(ticket, now) ? ticket : undefined, left };
}
