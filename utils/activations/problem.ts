// What can stand in the way of a number besides the service itself: a closed union, like Failure.
import * as z from 'zod/mini';

export const activationProblemSchema = z.discriminatedUnion('kind', [
  /** A purchase for this site and service has not been answered yet; a second one would cost twice. */
  z.object({ kind: z.literal('purchase-under-way') }),
  /** An earlier purchase has an unknown outcome: the person decides before anything is bought again. */
  z.object({ kind: z.literal('purchase-unknown') }),
  /** Said before the call: amounts in integer micro-dollars. */
  z.object({ kind: z.literal('balance-too-small'), price: z.int(), balance: z.int() }),
  /** Over the person's own cap per number (settings). */
  z.object({ kind: z.literal('over-price-cap'), price: z.int(), cap: z.int() }),
  /** With this number more would be spent today than the person allows (settings). */
  z.object({ kind: z.literal('over-daily-budget'), price: z.int(), spent: z.int(), budget: z.int() }),
  /** The price rose between showing and buying: nothing was bought, and this is what it costs now. */
  z.object({ kind: z.literal('price-rose'), price: z.int() }),
  /** The number is gone from the ledger, or its phase does not allow the command. */
  z.object({ kind: z.literal('no-such-number') }),
  z.object({ kind: z.literal('not-possible-now') }),
  /** The ledger could not be written: nothing was bought. */
  z.object({ kind: z.literal('storage-failed') }),
]);
export type ActivationProblem = z.infer<typeof activationProblemSchema>;
