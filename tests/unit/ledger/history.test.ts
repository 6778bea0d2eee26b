// Looking back: the sums are the book's, a day is the person's day, and nothing is made of nothing.
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { dayStart, lastDays } from '../../../utils/ledger/days.ts';
import { moneyOf, phases, type Entry } from '../../../utils/ledger/entry.ts';
import { daysTold, historyOf } from '../../../utils/ledger/history.ts';
import { anEntry, india, minute, second, sms, t0, telegram } from '../activations/helpers.ts';

const hour = 60 * minute;
const day = 24 * hour;
const indonesia = { id: 6, name: 'Indonesia', iso: 'ID', dialCode: '62' };
const whatsapp = { code: 'wa', name: 'WhatsApp' };
const afterWait = (ms: number, change: Partial<Entry> = {}) =>
  anEntry('done', { sms: [{ ...sms('1', '1'), receivedAt: t0 + ms }], ...change });

const entries: fc.Arbitrary<Entry[]> = fc.array(
  fc
    .record({
      phase: fc.constantFrom(...phases),
      ago: fc.integer({ min: -minute, max: 60 * day }),
      cost: fc.option(fc.nat(3_000_000)),
      overcharge: fc.nat(10),
      fell: fc.constantFrom(0, 280_000),
      back: fc.boolean(),
      wait: fc.option(fc.integer({ min: -5 * second, max: 20 * minute })),
      service: fc.constantFrom(telegram, whatsapp),
      country: fc.constantFrom(india, indonesia),
    })
    .map(({ phase, ago, back, wait, ...change }) =>
      anEntry(phase, {
        ...change,
        createdAt: t0 - ago,
        refund: back ? 'seen' : 'none',
        refunded: back ? (change.cost ?? 0) : 0,
        sms: wait === null ? [] : [{ ...sms('1', '1'), receivedAt: t0 + wait }],
      }),
    ),
  { maxLength: 40 },
);
const total = (rows: readonly { spent: number }[]): number => rows.reduce((sum, { spent }) => sum + spent, 0);

describe('whatever was bought', () => {
  test('all sums are what the book says that the entries moved', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const { totals, days, services, countries } = historyOf(all, t0);
        const moved = all.reduce((sum, entry) => sum + moneyOf(entry), 0);
        expect(totals.spent).toBe(0 - moved);
        expect([total(services), total(countries)]).toEqual([totals.spent, totals.spent]);
        const told = all.filter(({ createdAt }) => createdAt >= (days[0]?.at ?? 0));
        expect(total(days)).toBe(0 - told.reduce((sum, entry) => sum + moneyOf(entry), 0));
      }),
    );
  });
  test('counts are parts of each other, and no figure is NaN, infinite or -0', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const { totals, days, services, countries } = historyOf(all, t0);
        for (const { numbers, settled, answered, wait } of [totals, ...services, ...countries]) {
          expect(answered <= settled && settled <= numbers).toBe(true);
          expect(wait === null).toBe(answered === 0);
          expect(wait ?? 0).toBeGreaterThanOrEqual(0);
        }
        const figures = [totals, ...days, ...services, ...countries].flatMap((row) =>
          Object.values(row).filter((value) => typeof value === 'number'),
        );
        for (const figure of figures) {
          expect(Number.isFinite(figure) && !Object.is(figure, -0)).toBe(true);
        }
      }),
    );
  });
});

test('of nothing, there is nothing to tell', () => {
  const { totals, days, services, countries } = historyOf([], t0);
  expect(totals).toEqual({
    numbers: 0,
    settled: 0,
    answered: 0,
    wait: null,
    spent: 0,
    returned: 0,
    due: 0,
    since: null,
  });
  expect([days.length, total(days), services, countries]).toEqual([daysTold, 0, [], []]);
});

describe('money', () => {
  const spent = (...all: Entry[]) => historyOf(all, t0).totals;
  it.each<[string, Entry, Partial<ReturnType<typeof spent>>]>([
    ['a number is spent', anEntry('waiting'), { spent: 280_000, returned: 0, due: 0 }],
    ['a refund that was seen is not', anEntry('cancelled', { refund: 'seen', refunded: 280_000 }), { spent: 0, returned: 280_000 }], // prettier-ignore
    ['a refund that is due still is', anEntry('cancelled'), { spent: 280_000, returned: 0, due: 280_000 }],
    ['what was taken beyond the price is', anEntry('done', { overcharge: 5 }), { spent: 280_005 }],
    ['what a lost purchase took is, and it is no number', anEntry('unknown', { fell: 280_000 }), { spent: 280_000, numbers: 0 }], // prettier-ignore
    ['a wish that was not answered yet is not', anEntry('intent'), { spent: 0, numbers: 0 }],
    ['a "no" is not', anEntry('refused'), { spent: 0, numbers: 0, settled: 0 }],
  ])('%s', (_, entry, expected) => expect(spent(entry)).toMatchObject(expected));
});

describe('how it went', () => {
  const totals = (...all: Entry[]) => historyOf(all, t0).totals;
  it('a number that waits counts for nothing yet; one that ended or got an SMS does', () => {
    const all = [anEntry('waiting'), anEntry('received'), anEntry('done'), anEntry('expired')];
    expect(totals(...all)).toMatchObject({ numbers: 4, settled: 3, answered: 2 });
  });
  it('one that waits for another code has got its SMS', () => {
    expect(totals(anEntry('waiting', { sms: [sms('1')] }))).toMatchObject({ settled: 1, answered: 1 });
  });
  it('a code whose text is no longer kept still came', () => {
    const dropped = { ...sms('1'), text: null, code: null };
    expect(totals(anEntry('done', { sms: [dropped] })).answered).toBe(1);
  });
  it.each<[string, number[], number | null]>([
    ['of none', [], null],
    ['of one', [40 * second], 40 * second],
    ['of three: the one in the middle', [5 * minute, 10 * second, 30 * second], 30 * second],
    [
      'of four: half way between the two in the middle',
      [9 * minute, 10 * second, 30 * second, 1],
      20 * second,
    ],
    ['by a clock that was set back: none', [-minute], 0],
  ])('the usual wait %s', (_, waits, wait) =>
    expect(totals(...waits.map((ms) => afterWait(ms))).wait).toBe(wait),
  );
  it('of a number is the time to its first SMS, whatever came later', () => {
    const [first, second_] = [sms('1'), sms('2')];
    const entry = anEntry('done', { sms: [first, { ...second_, receivedAt: t0 + 9 * minute }] });
    expect(totals(entry).wait).toBe(minute);
  });
});

describe('services and countries', () => {
  it('are told apart by code and id, the ones with most numbers first, by their newest name', () => {
    const { services, countries } = historyOf(
      [
        anEntry('done', { service: whatsapp, country: indonesia }),
        anEntry('done', { createdAt: t0 - day, service: { code: 'tg', name: 'Telegram (old)' } }),
        anEntry('expired'),
      ],
      t0,
    );
    expect(services).toMatchObject([
      { service: telegram, numbers: 2, settled: 2, answered: 1, spent: 560_000, wait: minute },
      { service: whatsapp, numbers: 1, answered: 1 },
    ]);
    expect(countries.map(({ country }) => country)).toEqual([india, indonesia]);
  });
  it('in which nothing was ever had are left out', () => {
    expect(historyOf([anEntry('refused')], t0)).toMatchObject({ services: [], countries: [] });
  });
});

const zoneBefore = process.env['TZ'];
afterAll(() => {
  if (zoneBefore === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zoneBefore;
});

describe.each([
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Africa/Cairo',
  'Pacific/Auckland',
  'UTC',
])('days in %s', (zone) => {
  const before = process.env['TZ'];
  beforeAll(() => {
    process.env['TZ'] = zone;
  });
  afterAll(() => {
    process.env['TZ'] = before;
  });
  const local = (at: number) =>
    new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(at);
  const moments = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2035, 0, 1) });

  test('follow each other without gap, and end with the one that it is', () => {
    fc.assert(
      fc.property(moments, (now) => {
        const days = lastDays(now, 40);
        expect(new Set(days.map(local)).size).toBe(40);
        expect(local(days.at(-1) ?? 0)).toBe(local(now));
        for (const at of days) {
          expect(dayStart(at)).toBe(at);
          expect(local(at - 1)).not.toBe(local(at));
        }
      }),
      { numRuns: 25 },
    );
  });
  test('money is spent on the day that the person’s clock shows', () => {
    fc.assert(
      fc.property(moments, fc.nat(daysTold * day), (now, ago) => {
        const at = now - ago;
        const days = historyOf([anEntry('waiting', { createdAt: at })], now).days;
        const on = days.filter(({ spent }) => spent > 0);
        if (at >= (days[0]?.at ?? 0)) expect(on.map((each) => local(each.at))).toEqual([local(at)]);
        else expect(on).toEqual([]);
      }),
    );
  });
});

test('on the days that the clocks are changed, the hour more or less changes no day', () => {
  process.env['TZ'] = 'Europe/Berlin';
  // Summer time begins on 29 March 2026 and ends on 25 October.
  const lengths = (now: number) => {
    const days = lastDays(now, 4);
    return days.slice(1).map((at, index) => (at - (days[index] ?? 0)) / hour);
  };
  expect(lengths(Date.UTC(2026, 2, 30, 12))).toEqual([24, 24, 23]);
  expect(lengths(Date.UTC(2026, 9, 26, 12))).toEqual([24, 24, 25]);
  const lastMinute = anEntry('waiting', { createdAt: Date.UTC(2026, 9, 25, 22, 59) });
  const firstMinute = anEntry('waiting', { createdAt: Date.UTC(2026, 9, 25, 23, 0) });
  const { days } = historyOf([lastMinute, firstMinute], Date.UTC(2026, 9, 26, 12));
  expect(days.slice(-3).map(({ spent }) => spent)).toEqual([0, 280_000, 280_000]);
});
