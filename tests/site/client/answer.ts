// What the server answers to a number, a resend or a code; shared by both sides.

export interface Answer {
  readonly ok: boolean;
  /** Too many wrong codes: only a reload starts over. */
  readonly ended: boolean;
  /** Why not, as a sentence; empty when ok. */
  readonly message: string;
  /** The posted number in international form, once one was accepted. */
  readonly phone: string;
}
