// When what is done next: how often is asked, what waits for whom, and that no clock or restart stops or floods it.
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { backoff, nextJob, pollInterval, type Job, type Memory } from '../../../utils/activations/agenda.ts';
import { phases, type Entry, type Phase } from '../../../utils/ledger/entry.ts';
import { anEntry, minute, second, sms, t0 } from './helpers.ts';

const nothing: Memory = {
  askedAt: new Map(),
  anewAt: new Map(),
  hintedAt: new Map(),
  pausedAt: 0,
  pausedUntil: 0,
};
const askedAt = (at: number, more: Partial<Memory> = {}): Memory => ({
  ...nothing,
  askedAt: new Map([['e1', at]]),
  ...more,
});
const job = (kind: Job['kind'], at: number, entryId = 'e1') => ({ kind, entryId, at });

describe('how often a number is asked for', () => {
  it.each([
    [0, 3],
    [2 * minute - 1, 3],
    [2 * minute, 5],
    [5 * minute - 1, 5],
    [5 * minute, 10],
    [19 * minute, 10],
    [-60 * minute, 3],
  ])('%d ms after the purchase: every %d s', (since, seconds) => {
    expect(pollInterval(since)).toBe(seconds * second);
    const now = t0 + since;
    expect(nextJob([anEntry('waiting')], askedAt(now), now)).toEqual(job('ask', now + seconds * second));
  });

  it('quickly again after another code was asked for', () => {
    const now = t0 + 10 * minute;
    const entry = anEntry('waiting', { sms: [sms('Code 1111')] });
    expect(nextJob([entry], askedAt(now, { anewAt: new Map([['e1', now]]) }), now)?.at).toBe(now + 3_000);
  });
});

describe('after failures', () => {
  it.each([
    [1, undefined, 2],
    [2, undefined, 4],
    [5, undefined, 32],
    [6, undefined, 60],
    [50, undefined, 60],
    [1, 17, 17],
    [9, 5, 5],
    [1, 0, 1],
    [1, 86_400, 600],
  ])('the %d. in a row with Retry-After %s waits %d s', (failures, retryAfter, seconds) => {
    expect(backoff(failures, retryAfter)).toBe(seconds * second);
  });

  const now = t0 + minute;
  const paused: Partial<Memory> = { pausedAt: now, pausedUntil: now + 30 * second };
  it('every question waits out the pause', () => {
    expect(nextJob([anEntry('waiting')], { ...nothing, ...paused }, now)).toEqual(
      job('ask', now + 30 * second),
    );
  });
  it('what needs no question does not wait for it, even behind one that does', () => {
    const over = anEntry('received', { id: 'e2', expiresAt: now - 2 * minute });
    const memory = { ...nothing, ...paused, askedAt: new Map([['e2', now - second]]) };
    expect(nextJob([anEntry('waiting'), over], memory, now)).toEqual(job('end', now, 'e2'));
  });
});

describe('a queued cancel', () => {
  const entry = anEntry('waiting', { cancelAt: t0 + 2 * minute });
  it('does not stop the asking before its time', () => {
    const now = t0 + minute;
    expect(nextJob([entry], askedAt(now), now)).toEqual(job('ask', now + 3 * second));
  });
  it('comes before a question once it is due', () => {
    const now = t0 + 2 * minute;
    expect(nextJob([entry], askedAt(now - 4 * second), now)).toEqual(job('cancel', now));
    expect(nextJob([entry], nothing, now)).toEqual(job('cancel', now));
  });
  it('is not tried again in the same breath', () => {
    const now = t0 + 3 * minute;
    expect(nextJob([entry], askedAt(now), now)).toEqual(job('cancel', now + 3 * second));
  });
});

describe('the end of a number', () => {
  const late = t0 + 21 * minute;
  it('is asked about before it is taken for granted', () => {
    expect(nextJob([anEntry('waiting')], nothing, late + minute)?.kind).toBe('ask');
  });
  it('is not believed by a computer that slept through it: an SMS may have come', () => {
    const entry = anEntry('waiting');
    expect(nextJob([entry], askedAt(t0 + 5 * minute), t0 + 60 * minute)?.kind).toBe('ask');
  });
  it('is not taken for granted while the service says "wait", but not for ever', () => {
    expect(nextJob([anEntry('waiting')], askedAt(late), late)?.kind).toBe('ask');
    expect(nextJob([anEntry('waiting', { overtime: 60 })], askedAt(late), late)?.kind).toBe('end');
  });
  it('is not taken for granted while the service cannot be asked, but not for ever', () => {
    const entry = anEntry('waiting', { failure: { kind: 'offline' } });
    const nextWeek = late + 7 * 24 * 60 * minute;
    expect(nextJob([entry], askedAt(late), late)?.kind).toBe('ask');
    expect(nextJob([entry], nothing, nextWeek)?.kind).toBe('ask');
    expect(nextJob([entry], askedAt(nextWeek), nextWeek)?.kind).toBe('end');
  });
  it('of one that the service no longer knows is taken for granted', () => {
    const entry = anEntry('waiting', { failure: { kind: 'no-activation' } });
    expect(nextJob([entry], askedAt(late), late)?.kind).toBe('end');
  });
  it('of one that has its SMS is told to the service, which need not answer', () => {
    const end = t0 + 20 * minute;
    expect(nextJob([anEntry('received')], nothing, t0)).toEqual(job('finish', end));
    expect(nextJob([anEntry('received')], askedAt(end), end)).toEqual(job('finish', end + 10 * second));
    expect(nextJob([anEntry('received')], askedAt(late), late)).toEqual(job('end', late));
  });
});

describe('an unknown purchase', () => {
  it.each([
    ['not compared yet', {}, t0, job('compare', t0 + 10 * second)],
    [
      'nothing taken so far',
      { compared: { since: t0, at: t0, unclear: false } },
      t0,
      job('compare', t0 + 10 * second),
    ],
    [
      'other money is on its way',
      { compared: { since: t0, at: t0, unclear: true } },
      t0,
      job('compare', t0 + minute),
    ],
    ['the balance fell: it may come back by itself', { fell: 280_000 }, t0, job('compare', t0 + minute)],
    ['and even where the person took it off the list', { fell: 280_000, dismissed: true }, t0, job('compare', t0 + minute)], // prettier-ignore
    ['long after that', { fell: 280_000 }, t0 + 30 * minute, null],
  ] as const)('%s', (_, change, now, expected) => {
    expect(nextJob([anEntry('unknown', change)], askedAt(now), now)).toEqual(expected);
  });
  it('is compared every ten seconds', () => {
    expect(nextJob([anEntry('unknown')], askedAt(t0), t0)).toEqual(job('compare', t0 + 10 * second));
  });
  it('that the person dismissed is left alone', () => {
    expect(nextJob([anEntry('unknown', { dismissed: true })], nothing, t0)).toBeNull();
  });
});

describe('a refund', () => {
  const end = t0 + 5 * minute;
  it.each([
    [0, 5 * second],
    [2 * minute, minute],
    [11 * minute, 10 * minute],
  ])('%d ms after the end is looked for again in %d ms', (since, interval) => {
    const now = end + since;
    for (const dismissed of [true, false]) {
      const entry = anEntry('cancelled', { dismissed });
      expect(nextJob([entry], askedAt(now), now)).toEqual(job('refund', now + interval));
    }
  });
  it.each([
    ['seen', anEntry('cancelled', { refund: 'seen' }), end],
    ['a day later', anEntry('expired'), end + 24 * 60 * minute],
  ])('is no longer looked for: %s', (_, entry, now) => expect(nextJob([entry], nothing, now)).toBeNull());
});

describe('nothing is left to do without the person', () => {
  it.each(['refused', 'done'] as const)('%s', (phase) =>
    expect(nextJob([anEntry(phase, { checked: true })], nothing, t0)).toBeNull(),
  );
  it('but for an intent, whose answer is to come, the worker must be woken', () => {
    expect(nextJob([anEntry('intent')], nothing, t0)).toEqual(job('answer', t0 + minute));
  });
  it('an empty ledger', () => expect(nextJob([], nothing, t0)).toBeNull());
});

test.each([
  ['waiting', 'ask'],
  ['cancelling', 'cancel'],
  ['unknown', 'compare'],
  ['cancelled', 'refund'],
] as const)(
  'a restarted worker, which remembers nothing, does at once what is due: %s → %s',
  (phase, kind) => {
    const now = t0 + 7 * minute;
    expect(nextJob([anEntry(phase)], nothing, now)).toEqual(job(kind, now));
  },
);

test('the number that is due first comes first', () => {
  const now = t0 + minute;
  const memory = { ...nothing, askedAt: new Map([['e1', now], ['e2', now - second]]) }; // prettier-ignore
  const both = [anEntry('waiting'), anEntry('waiting', { id: 'e2' })];
  expect(nextJob(both, memory, now)?.entryId).toBe('e2');
});

/** Does each job as the watch does, in no time, and tells when each was done. */
function play(entry: Entry, steps: readonly number[]): number[] {
  const asked = new Map<string, number>();
  const gaps: number[] = [];
  let now = t0 + minute;
  for (const step of steps) {
    const memory = { ...nothing, askedAt: asked };
    const due = nextJob([entry], memory, now);
    if (due && due.at <= now && due.kind !== 'end') asked.set(entry.id, now);
    const next = nextJob([entry], memory, now);
    if (next && next.kind !== 'end') gaps.push(next.at - now);
    now += step;
  }
  return gaps;
}
const restless = phases.filter((phase): phase is Phase =>
  ['waiting', 'cancelling', 'unknown', 'cancelled'].includes(phase),
);

test('a clock set back or forth by any amount neither floods the service nor stops the asking', () => {
  const jumps = fc.oneof(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: -1e9, max: 1e9 }));
  fc.assert(
    fc.property(fc.constantFrom(...restless), fc.array(jumps, { maxLength: 30 }), (phase, steps) => {
      for (const gap of play(anEntry(phase), steps)) {
        expect(gap).toBeGreaterThan(0);
        expect(gap).toBeLessThanOrEqual(10 * minute);
      }
    }),
  );
});

test('a pause that began before the clock was set back is void', () => {
  const memory = { ...nothing, pausedAt: t0 + 60 * minute, pausedUntil: t0 + 61 * minute };
  expect(nextJob([anEntry('waiting')], memory, t0 + minute)?.at).toBe(t0 + minute);
});
