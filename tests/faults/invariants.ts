// What must hold whatever happens: looked at from outside, in storage and in the service's own books.
import type { Book } from '../../utils/ledger/book.ts';
import { moneyOf, type Entry, isLive } from '../../utils/ledger/entry.ts';
import { openStored, type Opened } from '../../utils/ledger/stored.ts';
import type { Activation } from '../simulator/activations.ts';
import type { World } from './world.ts';

export class Violation extends Error {}

function must(holds: boolean, sentence: string): void {
  if (!holds) throw new Violation(sentence);
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

const opened = (world: World): Opened => openStored(world.stored('ledger'));

/** An outcome that says that money is gone and no number came, or that more was taken than a number cost. */
const holdsLostMoney = (entry: Entry): number =>
  entry.phase === 'unknown' || entry.phase === 'refused' ? entry.fell : entry.overcharge;

/** Where no answer said the cost, it is booked at the most it may be, and so is what came back. */
function assumedTooMuch(world: World, entry: Entry): number {
  if (!entry.costAssumed) return 0;
  const bought = world.service.activations.all.find(({ id }) => String(id) === entry.activationId);
  return (entry.cost ?? 0) - (bought?.cost ?? 0);
}

/** At every moment at which nothing moves, whoever lives. */
export function always(world: World): void {
  const { book, damaged } = opened(world);
  must(damaged.length === 0, 'the stored ledger cannot be read');
  for (const name of ['mine', 'theirs']) {
    const entries = book.entries.filter(({ account }) => account === name);
    const claimed = sum(
      entries.map((entry) => entry.refunded - (entry.refund === 'seen' ? assumedTooMuch(world, entry) : 0)),
    );
    const arrived = sum(
      (world.accounts[name]?.movements ?? [])
        .filter(({ reason }) => reason === 'refund')
        .map(({ amount }) => amount),
    );
    must(claimed <= arrived, `refunds of ${claimed} are claimed and ${arrived} came back (${name})`);
    for (const { phase, refund, refunded } of entries)
      must(refund === 'seen' || refunded === 0, `${phase}: ${refunded} is claimed without being seen`);
  }
}

/** No purchase is sent twice: as many requests as intents, each written before. */
export function beforePurchase(world: World): void {
  const { entries } = opened(world).book;
  const requests = world.requests.filter((action) => action === 'getNumberV2').length;
  must(requests <= entries.length, `${requests} purchases were sent for ${entries.length} intents`);
  must(
    entries.some(({ phase }) => phase === 'intent'),
    'a purchase was sent without an intent',
  );
  must(world.alarm() !== undefined, 'a purchase was sent without an alarm');
}

/** Nothing live is left without an alarm, except another account's. */
export function whenIdle(world: World, storageFull: boolean): void {
  if (storageFull) return;
  const live = opened(world).book.entries.filter(
    (entry) => isLive(entry) && entry.account === world.present(),
  );
  must(live.length === 0 || world.alarm() !== undefined, `${live[0]?.phase} is left without an alarm`);
}

/**
 * Money of purchases of which no id came, that the ledger has a line for. A clear "no" is believed, too, where money that
 * came in at the same time (paid in, or given back and for that reason never seen) hides whether any was taken.
 */
function lostAndTold(entries: readonly Entry[], { movements }: Book): number {
  const hidden = ({ account, createdAt }: Entry): boolean =>
    movements.some((moved) => moved.account === account && moved.amount > 0 && moved.at >= createdAt) ||
    entries.some(
      ({ phase, refund, refundedAt }) =>
        refund === 'due' || phase === 'unknown' || (refundedAt ?? 0) >= createdAt,
    );
  return sum(
    entries.map((entry) => {
      const unclear = entry.phase === 'unknown' ? entry.compared?.unclear !== false : entry.compared?.unclear;
      const saidNo = entry.phase === 'refused' && entry.fell === 0 && entry.failure !== null && hidden(entry);
      return Math.max(unclear || saidNo ? entry.maxPrice : 0, holdsLostMoney(entry));
    }),
  );
}

function numberOf(entries: readonly Entry[], activation: Activation): Entry | undefined {
  return entries.find(({ activationId }) => activationId === String(activation.id));
}

/** Paid and given back between two readings: no balance ever showed it, and no money is missing. */
function cameAndWentUnseen(world: World, name: string, { id, boughtAt }: Activation): boolean {
  const back = world.accounts[name]?.movements.find(
    ({ reason, activationId }) => reason === 'refund' && activationId === id,
  );
  if (!back) return false;
  return !world.readings.some(({ account, at }) => account === name && at > boughtAt && at < back.time);
}

/** In the end, when the service answers and all time has passed. */
export function inTheEnd(world: World): void {
  const { book } = opened(world);
  for (const [name, account] of Object.entries(world.accounts)) {
    const entries = book.entries.filter((entry) => entry.account === name);
    const bought = world.service.activations.all.filter(({ accountId }) => accountId === account.id);
    const unnamed = bought.filter((activation) => !numberOf(entries, activation));
    const lost = unnamed.filter((activation) => !cameAndWentUnseen(world, name, activation));
    const paid = sum(lost.map(({ cost }) => cost));
    // Booked at the most that a number may have cost: the rest may hide in it.
    const told = lostAndTold(entries, book) + sum(entries.map((entry) => assumedTooMuch(world, entry)));
    // What was paid in between two readings cannot be told from what was not taken.
    must(
      paid <= told + (world.toppedUp[name] ?? 0),
      `${name}: ${paid} was paid for numbers that are not in the ledger, which tells of ${told}`,
    );
    const known = book.accounts[name];
    const opening = name === 'mine' ? 3_000_000 : 7_777_777;
    if (known) {
      must(known.balance === account.balance, `${name}: the ledger reckons with ${known.balance}, it is ${account.balance}`); // prettier-ignore
      const unexplained = book.movements.filter((movement) => movement.account === name);
      const explained = sum(entries.map(moneyOf)) + sum(unexplained.map(({ amount }) => amount));
      must(opening + explained === account.balance, `${name}: the lines do not add up to the balance`);
      must(
        unexplained.every(({ amount }) => amount > 0),
        `${name}: ${unexplained.find(({ amount }) => amount < 0)?.amount} left the balance and no line explains it`,
      );
    } else must(entries.length === 0, `${name}: numbers, and no balance was ever read`);
    atRest(entries, bought);
  }
  always(world);
}

/** Everything has come to its end, and no SMS and no end was missed. */
function atRest(entries: readonly Entry[], bought: readonly Activation[]): void {
  for (const entry of entries) must(!isLive(entry), `${entry.id} is still ${entry.phase}`);
  for (const activation of bought) {
    const entry = numberOf(entries, activation);
    if (!entry) continue;
    const seen = activation.messages.length > 0 ? entry.sms.length > 0 || entry.phase === 'done' : true;
    must(seen, `an SMS to ${entry.id} came and was never shown; it is ${entry.phase}`);
    if (activation.refunded && entry.refund === 'none') must(false, `${entry.id} was given back and says nothing of it`); // prettier-ignore
    if (!activation.refunded)
      must(entry.refund !== 'seen', `${entry.id} says it was given back, and was not`);
  }
}
