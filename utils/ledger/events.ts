// What may happen to a number: time and money come with the event (epoch ms, micro-dollars).
import type { Activation, Failure, Status } from '../securesms/index.ts';
import type { Binding, Entry } from './entry.ts';

export type LifeEvent =
  /** `giveUpAt`: when it is given back by itself without an SMS; null: never. */
  | { type: 'bought'; activation: Activation; at: number; giveUpAt: number | null }
  /** The answer was cut off, but the id could be read: paid for, can be asked about and given back. */
  | {
      type: 'salvaged';
      activationId: string;
      phoneNumber: string | null;
      at: number;
      giveUpAt: number | null;
    }
  | { type: 'refused'; failure: Failure; at: number }
  | { type: 'no-answer'; failure: Failure | null }
  | { type: 'compared'; at: number; unclear: boolean }
  | { type: 'nothing-taken'; at: number }
  | { type: 'status'; status: Status; at: number }
  | { type: 'ask-failed'; failure: Failure }
  | { type: 'another-asked' }
  /** `known`: how many SMS there were when it was asked for. */
  | { type: 'another-accepted'; known: number }
  | { type: 'another-refused' }
  | { type: 'finished'; at: number }
  | { type: 'cancel-queued'; at: number }
  | { type: 'cancel-withdrawn' }
  | { type: 'cancel-sent' }
  | { type: 'cancel-denied'; waitSeconds: number | undefined; at: number }
  /** The service knows of an SMS: the next question brings it. */
  | { type: 'cancel-too-late' }
  /** The service refused for a reason that waiting does not mend. */
  | { type: 'cancel-refused'; failure: Failure }
  | { type: 'cancelled'; at: number }
  | { type: 'life-over'; at: number }
  /** What a movement of the balance is explained by (`explain.ts`); amounts are positive. */
  | { type: 'fell'; amount: number }
  | { type: 'overcharged'; amount: number }
  | { type: 'overcharge-returned' }
  | { type: 'cost-learned'; cost: number }
  | { type: 'refund-seen'; amount: number; at: number }
  | { type: 'checked' }
  | { type: 'clock-set-back'; by: number; now: number }
  | { type: 'bound'; binding: Binding }
  | { type: 'phone-fill'; outcome: Entry['phoneFill'] }
  | { type: 'ready-sent' }
  | { type: 'code-typed' }
  | { type: 'code-untyped' }
  | { type: 'texts-dropped' }
  | { type: 'dismissed'; at: number };
