// Everything that a command can answer instead of a value, up to the UI where one table makes it a sentence.
import type { ActivationProblem } from '../activations/problem.ts';
import type { BackupProblem } from '../upkeep/backup.ts';
import type { Failure } from '../securesms/index.ts';

export type MessageProblem =
  /** The sender may not ask this. */
  | { kind: 'not-allowed' }
  /** The message does not fit its schema. */
  | { kind: 'malformed' }
  /** A defect of ours; details stay in the background's console, without secrets. */
  | { kind: 'internal' }
  /** The background did not answer: it is being updated or was removed. */
  | { kind: 'no-background' }
  /** The tab has gone, or the browser does not let the extension into it (a browser page, a store). */
  | { kind: 'tab-closed' }
  | { kind: 'page-not-reachable' }
  /** The tab shows another site than the window named when the person pressed: nothing was bought or typed. */
  | { kind: 'page-changed' }
  /** The browser does not let the extension read what this API host answers: buying would pay and lose the answer. */
  | { kind: 'api-not-allowed'; host: string }
  /** An address for the API that cannot be used: not https (or http on this computer). */
  | { kind: 'bad-address' }
  /** Not the passphrase that the key is locked with. */
  | { kind: 'wrong-passphrase' };

export type Problem = Failure | ActivationProblem | MessageProblem | BackupProblem;
export type ProblemKind = Problem['kind'];
