/** A call either gives a value or one failure of the closed union; nothing in this folder throws. */
import type { Failure } from './failure.ts';

export type Ok<T> = { ok: true; value: T };
export type Failed<E = Failure> = { ok: false; failure: E };
export type Result<T, E = Failure> = Ok<T> | Failed<E>;

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });
export const fail = <E>(failure: E): Failed<E> => ({ ok: false, failure });
