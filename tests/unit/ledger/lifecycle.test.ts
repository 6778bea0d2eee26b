// What may become of a number: each phase against each event, and what no order of events may ever break.
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { phases, type Entry, type Phase } from '../../../utils/ledger/entry.ts';
import { advance, cancelWait, lifetime } from '../../../utils/ledger/lifecycle.ts';
import type { LifeEvent } from '../../../utils/ledger/events.ts';
import { activation, anEntry, minute, page, sms, t0 } from '../activations/helpers.ts';

const at = t0 + 3 * minute;

/** One of each event, named as the table names it. */
const events = {
  bought: { type: 'bought', activation, at, giveUpAt: t0 + 15 * minute },
  salvaged: { type: 'salvaged', activationId: '123456', phoneNumber: null, at, giveUpAt: null },
  overcharged: { type: 'overcharged', amount: 280_000 },
  refused: { type: 'refused', failure: { kind: 'no-balance' }, at },
  'no-answer': { type: 'no-answer', failure: { kind: 'timed-out' } },
  compared: { type: 'compared', at, unclear: false },
  fell: { type: 'fell', amount: 280_000 },
  'nothing-taken': { type: 'nothing-taken', at },
  wait: { type: 'status', status: { state: 'waiting' }, at },
  'wait-again': { type: 'status', status: { state: 'waiting-again', lastCode: '482910' }, at },
  sms: { type: 'status', status: { state: 'received', text: 'Code 1111', code: '1111' }, at },
  gone: { type: 'status', status: { state: 'cancelled' }, at },
  'gone-late': { type: 'status', status: { state: 'cancelled' }, at: t0 + lifetime },
  timeout: { type: 'status', status: { state: 'cancel-timeout' }, at },
  complete: { type: 'status', status: { state: 'finished' }, at },
  'ask-failed': { type: 'ask-failed', failure: { kind: 'unknown-token', token: 'STATUS_ODD' } },
  'another-asked': { type: 'another-asked' },
  another: { type: 'another-accepted', known: 1 },
  'another-refused': { type: 'another-refused' },
  finished: { type: 'finished', at },
  'cancel-queued': { type: 'cancel-queued', at },
  'cancel-withdrawn': { type: 'cancel-withdrawn' },
  'cancel-denied': { type: 'cancel-denied', waitSeconds: 300, at },
  'cancel-sent': { type: 'cancel-sent' },
  'cancel-too-late': { type: 'cancel-too-late' },
  'cancel-refused': { type: 'cancel-refused', failure: { kind: 'bad-status' } },
  cancelled: { type: 'cancelled', at },
  'refund-seen': { type: 'refund-seen', amount: 280_000, at },
  'overcharge-returned': { type: 'overcharge-returned' },
  'cost-learned': { type: 'cost-learned', cost: 250_000 },
  checked: { type: 'checked' },
  'clock-set-back': { type: 'clock-set-back', by: 3_600_000, now: t0 },
  'ready-sent': { type: 'ready-sent' },
  'texts-dropped': { type: 'texts-dropped' },
  'life-over': { type: 'life-over', at },
  bound: { type: 'bound', binding: page },
  'phone-fill': { type: 'phone-fill', outcome: 'typed' },
  'code-typed': { type: 'code-typed' },
  'code-untyped': { type: 'code-untyped' },
  dismissed: { type: 'dismissed', at },
} as const satisfies Record<string, LifeEvent>;
type EventName = keyof typeof events;
const names = Object.keys(events) as EventName[];

/** What moves a number on; every pair that is not here leaves it in its phase. */
const moves: Record<Phase, Partial<Record<EventName, Phase>>> = {
  intent: { bought: 'waiting', salvaged: 'waiting', refused: 'refused', 'no-answer': 'unknown' },
  unknown: { 'nothing-taken': 'refused', 'refund-seen': 'refused' },
  refused: { fell: 'unknown' },
  waiting: {
    sms: 'received',
    gone: 'cancelled',
    'gone-late': 'expired',
    timeout: 'expired',
    complete: 'done',
    finished: 'done',
    'cancel-sent': 'cancelling',
    'life-over': 'expired',
  },
  cancelling: {
    wait: 'waiting',
    'wait-again': 'waiting',
    sms: 'received',
    gone: 'cancelled',
    'gone-late': 'cancelled',
    timeout: 'cancelled',
    complete: 'done',
    'cancel-denied': 'waiting',
    'cancel-too-late': 'waiting',
    'cancel-refused': 'waiting',
    cancelled: 'cancelled',
    'life-over': 'expired',
  },
  received: {
    gone: 'done',
    'gone-late': 'done',
    timeout: 'done',
    complete: 'done',
    another: 'waiting',
    'another-asked': 'waiting',
    finished: 'done',
    'life-over': 'done',
  },
  cancelled: {},
  expired: {},
  done: {},
};
const pairs = phases.flatMap((phase) => names.map((event) => [phase, event] as const));

test.each(pairs)('%s after %s', (phase, event) => {
  expect(advance(anEntry(phase), events[event]).phase).toBe(moves[phase][event] ?? phase);
});

describe('a number waiting for a second SMS was paid for', () => {
  const again = anEntry('waiting', { sms: [sms('Your code is 482910', '482910')] });
  it.each(['gone', 'gone-late', 'timeout', 'life-over', 'complete', 'finished'] as const)(
    '%s ends it as done, with no refund promised',
    (event) => expect(advance(again, events[event])).toMatchObject({ phase: 'done', refund: 'none' }),
  );
  it('and cannot be cancelled', () => expect(advance(again, events['cancel-queued'])).toBe(again));
});

describe('an event that changes nothing', () => {
  it.each([
    ['waiting', 'wait'],
    ['waiting', 'wait-again'],
    ['waiting', 'refused'],
    ['waiting', 'dismissed'],
    ['received', 'wait'],
    ['received', 'cancel-queued'],
    ['received', 'cancelled'],
    ['cancelled', 'sms'],
    ['done', 'another'],
    ['done', 'refund-seen'],
    ['refused', 'bought'],
  ] as const)('answers the same entry, so that nothing is written: %s, %s', (phase, event) => {
    const entry = anEntry(phase);
    expect(advance(entry, events[event])).toBe(entry);
  });

  it('the same text is a new SMS where the service waited in between: sites send a code again', () => {
    let entry = advance(anEntry('received'), events.another);
    entry = advance(entry, events['wait-again']);
    const told = entry.sms[0]?.text ?? '';
    entry = advance(entry, { type: 'status', status: { state: 'received', text: told, code: '482910' }, at });
    expect([entry.phase, entry.sms.length]).toEqual(['received', 2]);
  });

  it('the old text told again after "another" is no news', () => {
    const entry = anEntry('waiting', { sms: [sms('Code 1111', '1111')] });
    expect(advance(entry, events.sms)).toBe(entry);
  });
});

describe('a queued cancel', () => {
  const queued = advance(anEntry('waiting'), { type: 'cancel-queued', at: t0 + cancelWait });
  it('is taken away by an SMS', () => expect(advance(queued, events.sms).cancelAt).toBeNull());
  const sent = advance(queued, events['cancel-sent']);
  it('that is denied moves to when the service said, counted from the purchase', () =>
    expect(advance(sent, events['cancel-denied'])).toMatchObject({
      phase: 'waiting',
      cancelFrom: t0 + 5 * minute,
      cancelAt: t0 + 5 * minute,
    }));
  it('moves a little further where that time has passed already', () => {
    const denied = { ...events['cancel-denied'], waitSeconds: undefined } as const;
    expect(advance(sent, denied)).toMatchObject({ cancelAt: at + 5_000 });
  });
  it('that came too late says so, and the SMS it lost against is still to come', () => {
    const late = advance(sent, events['cancel-too-late']);
    expect(late).toMatchObject({ phase: 'waiting', cancelAt: null, cancelStopped: true });
    expect(advance(late, events.sms)).toMatchObject({ phase: 'received', cancelStopped: true });
  });
  it('that the person did not ask for is told as given up', () => {
    const unasked = advance(anEntry('waiting', { giveUpAt: t0 + 15 * minute }), events['cancel-sent']);
    expect([unasked.gaveUp, sent.gaveUp]).toEqual([true, false]);
  });
});

it('books a purchase without a cost at the price the person agreed to', () => {
  const event = { ...events.bought, activation: { ...activation, cost: undefined } };
  expect(advance(anEntry('intent', { maxPrice: 310_000 }), event).cost).toBe(310_000);
});

const failures = fc.constantFrom(
  { kind: 'unknown-token', token: 'STATUS_ODD' } as const,
  { kind: 'no-activation' } as const,
  { kind: 'bad-key' } as const,
  { kind: 'offline' } as const,
  { kind: 'service-error', httpStatus: 500 } as const,
  { kind: 'unreadable', excerpt: '{"activ', activationId: '99' } as const,
);
const moments = fc.integer({ min: t0, max: t0 + 30 * minute });
const texts = fc.constantFrom('Code 1111', 'Code 2222', 'Hello');

/** Any event, at any time, as late and twisted replies would bring them. */
const anyEvent: fc.Arbitrary<LifeEvent> = fc
  .tuple(fc.constantFrom(...names), moments, failures, texts, fc.nat(999))
  .map(([name, moment, failure, text, id]) => {
    const event: LifeEvent = events[name];
    return {
      ...event,
      ...('at' in event && { at: moment }),
      ...('failure' in event && { failure }),
      ...(event.type === 'bought' && { activation: { ...activation, activationId: `${id}`, cost: id } }),
      ...(name === 'sms' && { status: { state: 'received', text, code: undefined } }),
    };
  });
const ended: ReadonlySet<Phase> = new Set(['refused', 'cancelled', 'expired', 'done']);
const textsOf = (entry: Entry) => entry.sms.map(({ text }) => text);

test('no order of events loses what was paid for, an SMS or an end', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 40 }), (sequence) => {
      let entry = anEntry('intent');
      for (const event of sequence) {
        const before = entry;
        entry = advance(before, event);
        if (before.activationId !== null) {
          expect(entry.activationId).toBe(before.activationId);
          if (event.type !== 'cost-learned') expect(entry.cost).toBe(before.cost);
        }
        if (event.type === 'texts-dropped') expect(entry.sms).toHaveLength(before.sms.length);
        else expect(textsOf(entry).slice(0, before.sms.length)).toEqual(textsOf(before));
        if (ended.has(before.phase) && event.type !== 'fell' && event.type !== 'clock-set-back') {
          expect([entry.phase, entry.endedAt, entry.sms.length]).toEqual([
            before.phase,
            before.endedAt,
            before.sms.length,
          ]);
        }
        if (entry.refund === 'seen' && before.refund === 'none') expect(before.phase).toBe('unknown');
        if (entry.refund === 'due') expect(['cancelled', 'expired']).toContain(entry.phase);
        expect(entry.endedAt !== null).toBe(ended.has(entry.phase) || (entry.phase === 'unknown' && entry.dismissed)); // prettier-ignore
        if (ended.has(entry.phase) || entry.phase === 'received') expect(entry.cancelAt).toBeNull();
        if (entry.phase === 'waiting' || entry.phase === 'received')
          expect(entry.activationId).not.toBeNull();
      }
    }),
    { numRuns: 500 },
  );
});

test('a failed question changes no phase, whatever it was', () => {
  fc.assert(
    fc.property(fc.constantFrom(...phases), failures, (phase, failure) => {
      const before = anEntry(phase);
      const after = advance(before, { type: 'ask-failed', failure });
      expect({ ...after, failure: null }).toEqual({ ...before, failure: null });
    }),
  );
});
