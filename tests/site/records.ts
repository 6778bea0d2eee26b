// What the site remembers of a visit; tests assert on these records and never on DOM values.

/** The pages that verify a number. Each keeps its own session, so one browser may use several. */
export const VERIFYING_PAGES = ['plain', 'react', 'spa', 'frame'] as const;
export type VerifyingPage = (typeof VERIFYING_PAGES)[number];

/** One visit to a verifying page, from the first GET until it lets the visitor in or ends. */
export interface SessionRecord {
  readonly id: string;
  readonly page: VerifyingPage;
  /** E.164 digits without "+", once a valid number was posted. */
  readonly number: string | undefined;
  /** The newest form exactly as it was posted, accepted or not. */
  readonly raw: NumberForm | undefined;
  /** The code of the newest SMS: the only one that lets this session in. */
  readonly code: string | undefined;
  /** Texts sent, oldest first. */
  readonly texts: readonly string[];
  readonly wrongTries: number;
  /** Three wrong codes end a session for good. */
  readonly ended: boolean;
  readonly admitted: boolean;
}

/** A posted number form; `country` is an ISO 3166 alpha-2 hint in any case, where the page has one. */
export interface NumberForm {
  readonly phone: string;
  readonly country?: string;
  /** The honeypot: people never see it. */
  readonly trap?: string;
}
