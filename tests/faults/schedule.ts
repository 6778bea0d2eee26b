// What may happen to a person, a browser and a service, in any order: the schedules that are played.
import * as fc from 'fast-check';
import type { Death } from './life.ts';
import { wireFaults, type WireFault } from './wire.ts';

const second = 1000;
const minute = 60 * second;

/** `which` picks one of the numbers there are; `slack` is by how much the price that was agreed to is above the real one. */
export type Act =
  | { do: 'buy'; good: number; site: number; slack: number; twice: boolean }
  | { do: 'pass'; ms: number }
  | { do: 'sms'; which: number }
  | { do: 'cancel' | 'keep' | 'another' | 'finish' | 'dismiss' | 'typed'; which: number }
  | { do: 'popup' }
  | { do: 'kill' }
  | { do: 'restart' }
  | { do: 'top-up'; amount: number }
  | { do: 'full'; is: boolean }
  | { do: 'clock'; ms: number }
  | { do: 'refunds-late'; ms: number }
  | { do: 'new-key' }
  | { do: 'give-key'; account: 'mine' | 'theirs' };
export type Step = {
  act: Act;
  /** Meets the calls that follow, one each. */
  faults: readonly WireFault[];
  /** The worker dies at this await from the step's beginning. */
  death: Death | null;
};
export type Schedule = {
  seed: number;
  dailyBudget: number | null;
  giveUpAfter: number | null;
  steps: readonly Step[];
};

const which = fc.nat(5);
const times = fc.constantFrom(1, 5, 20, 40, 61, 119, 121, 300, 900, 1190, 1230).map((s) => s * second);

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 14, arbitrary: fc.record({ do: fc.constant('buy' as const), good: fc.nat(2), site: fc.nat(1), slack: fc.constantFrom(0, 0, 30_000), twice: fc.boolean() }) }, // prettier-ignore
  { weight: 14, arbitrary: fc.record({ do: fc.constant('pass' as const), ms: times }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('sms' as const), which }) },
  { weight: 7, arbitrary: fc.record({ do: fc.constant('cancel' as const), which }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constantFrom('keep', 'another', 'finish', 'dismiss', 'typed' as const), which }) }, // prettier-ignore
  { weight: 4, arbitrary: fc.constant({ do: 'popup' as const }) },
  { weight: 4, arbitrary: fc.constant({ do: 'kill' as const }) },
  { weight: 2, arbitrary: fc.constant({ do: 'restart' as const }) },
  // No sum of prices and what is paid in is another price: a top-up can never be taken for a refund by chance.
  { weight: 1, arbitrary: fc.record({ do: fc.constant('top-up' as const), amount: fc.constantFrom(1_000_007, 5_000_011, 90_013) }) }, // prettier-ignore
  { weight: 1, arbitrary: fc.record({ do: fc.constant('full' as const), is: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('clock' as const), ms: fc.constantFrom(-60 * minute, -10 * minute, 10 * minute, 90 * minute) }) }, // prettier-ignore
  { weight: 2, arbitrary: fc.record({ do: fc.constant('refunds-late' as const), ms: fc.constantFrom(0, 0, 20 * second, 5 * minute) }) }, // prettier-ignore
  { weight: 1, arbitrary: fc.constant({ do: 'new-key' as const }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('give-key' as const), account: fc.constantFrom('mine', 'mine', 'theirs' as const) }) }, // prettier-ignore
);

const faults = fc.array(fc.oneof({ weight: 5, arbitrary: fc.constant('none' as const) }, { weight: 3, arbitrary: fc.constantFrom(...wireFaults) }), { maxLength: 6 }); // prettier-ignore
const death = fc.option(
  fc.record({ await: fc.integer({ min: 1, max: 25 }), when: fc.constantFrom('before', 'after' as const) }),
  { freq: 2 },
);

export const schedules: fc.Arbitrary<Schedule> = fc.record({
  seed: fc.nat(0xffff),
  dailyBudget: fc.constantFrom(null, null, 1_500_000),
  giveUpAfter: fc.constantFrom(null, 5 * minute, 15 * minute),
  steps: fc.array(fc.record({ act, faults, death }), { minLength: 4, maxLength: 30, size: 'max' }),
});
