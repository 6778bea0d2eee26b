// Every failure is a sentence: what happened, what it means for the money, the next step.
import { describe, expect, test } from 'vitest';
import { problems } from '../../../components/words/problems.en.ts';
import { problemsIn } from '../../../components/words/problems.ts';
import { say, type About, type Said } from '../../../components/words/index.ts';
import { clock } from '../../../components/time.ts';
import { failureSchema, mayHaveTakenEffect, type Failure } from '../../../utils/securesms/index.ts';
import type { Problem, ProblemKind } from '../../../utils/messages/problem.ts';

const text = ({ sentence, next, link }: Said) => [sentence, next, link?.text].filter(Boolean).join(' ');
const about: About = { service: 'Telegram', country: 'India' };
const at = new Date(2026, 5, 12, 14, 7).getTime();

/** A problem of each kind, with what some of them carry. */
const carried: Record<string, unknown> = {
  token: 'ODD_WORD',
  price: 280_000,
  balance: 110_000,
  cap: 200_000,
  spent: 4_900_000,
  budget: 5_000_000,
  host: 'sms.example',
};
const kinds = Object.keys(problemsIn(problems)) as ProblemKind[];
const problem = (kind: ProblemKind) => ({ ...carried, kind }) as Problem;

test.each<[Problem, About, string]>([
  [
    { kind: 'bad-key' },
    {},
    "SecureSMS doesn't accept this key. Paste the current one; your numbers are kept.",
  ],
  [
    { kind: 'balance-too-small', price: 280_000, balance: 110_000 },
    {},
    'This number costs $0.28 and you have $0.11. Top up',
  ],
  [
    { kind: 'no-balance' },
    { price: 280_000, balance: 110_000 },
    'This number costs $0.28 and you have $0.11. Top up',
  ],
  [
    { kind: 'price-rose', price: 300_000 },
    {},
    'The price has gone up to $0.30. Nothing was taken. Press again to pay the new price.',
  ],
  [
    { kind: 'over-daily-budget', price: 280_000, spent: 4_900_000, budget: 5_000_000 },
    {},
    'This number costs $0.28, and of the $5.00 a day you allow, $4.90 is spent. Nothing was taken. Open settings',
  ],
  [{ kind: 'offline' }, {}, "No connection. Your numbers are safe; we go on when it's back."],
  [
    { kind: 'early-cancel-denied' },
    { cancelAt: at },
    "SecureSMS gives money back two minutes after buying. We'll cancel at 14:07.",
  ],
])('%j reads as the person is promised', (given, context, expected) => {
  expect(text(say(given, context))).toBe(expected);
});

test('no numbers names the service and the country', () => {
  expect(text(say({ kind: 'no-numbers' }, about))).toMatch(/^None left for Telegram in India right now\./);
});

test('an unknown word of the service is shown as it came', () => {
  expect(text(say({ kind: 'unknown-token', token: 'ODD_WORD' }))).toContain('ODD_WORD');
});

test("the service's own waiting time wins over two minutes", () => {
  expect(text(say({ kind: 'early-cancel-denied', waitSeconds: 300 }, { cancelAt: at }))).toBe(
    `SecureSMS gives money back five minutes after buying. We'll cancel at ${clock(at)}.`,
  );
});

describe.each(kinds)('%s', (kind) => {
  test('says what happened and what to do, in sentences', () => {
    const said = say(problem(kind), about);
    expect(said.sentence).toMatch(/^[A-Z].*\.$/);
    expect(said.next ?? said.link?.text).toBeTruthy();
    expect(text(said)).not.toMatch(/undefined|NaN|activation|OTP|HTTP|API error/);
  });

  test('tells a buyer what it means for the money', () => {
    const said = text(say(problem(kind), { ...about, doing: 'buying' }));
    expect(said).toMatch(
      /taken|changed|costs|back|balance|paid|price|bought|key|account|kept|no longer on your list/i,
    );
  });
});

const failureKinds = failureSchema.def.options.flatMap(({ def }) => def.shape.kind.def.values);
const mayHaveCost = failureKinds.filter((kind) => mayHaveTakenEffect(problem(kind) as Failure));
test.each(mayHaveCost)('%s never promises a buyer that nothing was taken', (kind) => {
  expect(text(say(problem(kind), { ...about, doing: 'buying' }))).not.toContain('Nothing was taken');
});

test('an API host that may not be read is named, with the way to allow it', () => {
  const said = say({ kind: 'api-not-allowed', host: 'api.test' }, { doing: 'buying' });
  expect(text(said)).toBe(
    "The browser doesn't let SecureSMS read what api.test answers yet. " +
      'Nothing was taken. Allow access in the settings. Open settings',
  );
});
