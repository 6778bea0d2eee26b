// The verification itself: who posted which number, which code went out, who is let in.
import { randomUUID } from 'node:crypto';

import { Arrivals } from './arrivals.ts';
import { readNumber } from './numbers.ts';
import type { NumberForm, SessionRecord, VerifyingPage } from './records.ts';
import type { Refusal } from './refusals.ts';
import { SMS_TEXTS } from './texts.ts';

const MAX_WRONG_TRIES = 3;

type Session = { -readonly [K in keyof SessionRecord]: SessionRecord[K] };

/** `phone` is E.164 digits without "+". A rejection is shown to the visitor as "could not send". */
export type SendSms = (message: { phone: string; text: string }) => Promise<void> | void;

export class SignUps {
  readonly sessions: SessionRecord[] = [];
  readonly numbers = new Arrivals<VerifyingPage, SessionRecord>();
  readonly admissions = new Arrivals<VerifyingPage, SessionRecord>();
  readonly #byId = new Map<string, Session>();
  readonly #sendSms: SendSms;
  readonly #nextCode: () => string;

  constructor(sendSms: SendSms, nextCode: () => string) {
    this.#sendSms = sendSms;
    this.#nextCode = nextCode;
  }

  /** A visitor opened the page: a fresh session, whatever cookie came along. */
  open(page: VerifyingPage): SessionRecord {
    const session: Session = {
      id: randomUUID(),
      page,
      number: undefined,
      raw: undefined,
      code: undefined,
      texts: [],
      wrongTries: 0,
      ended: false,
      admitted: false,
    };
    this.#byId.set(session.id, session);
    this.sessions.push(session);
    return session;
  }

  find(page: VerifyingPage, id: string | undefined): SessionRecord | undefined {
    return this.#find(page, id);
  }

  async postNumber(
    page: VerifyingPage,
    id: string | undefined,
    form: NumberForm,
  ): Promise<Refusal | undefined> {
    const session = this.#find(page, id);
    if (!session) return 'session-unknown';
    if (session.ended) return 'ended';
    session.raw = form;
    if (form.trap) return 'trapped';
    if (form.phone.trim() === '') return 'number-missing';
    const number = readNumber(page, form);
    if (!number) return 'number-invalid';
    session.number = number.number.slice(1);
    session.admitted = false;
    this.numbers.announce(page, session);
    return this.#sendCode(session, session.number);
  }

  /** Sends a new code to the same number; the old code is worth nothing from then on. */
  async resend(page: VerifyingPage, id: string | undefined): Promise<Refusal | undefined> {
    const session = this.#find(page, id);
    if (!session) return 'session-unknown';
    if (session.ended) return 'ended';
    return session.number ? this.#sendCode(session, session.number) : 'code-not-sent';
  }

  tryCode(page: VerifyingPage, id: string | undefined, typed: string): Refusal | undefined {
    const session = this.#find(page, id);
    if (!session) return 'session-unknown';
    if (session.ended) return 'ended';
    if (!session.code) return 'code-not-sent';
    const code = typed.replace(/[\s-]/g, '');
    if (code === '') return 'code-missing';
    if (code !== session.code) {
      session.wrongTries += 1;
      session.ended = session.wrongTries >= MAX_WRONG_TRIES;
      return session.ended ? 'ended' : 'code-wrong';
    }
    if (!session.admitted) {
      session.admitted = true;
      this.admissions.announce(page, session);
    }
    return undefined;
  }

  close(): void {
    this.numbers.close('the site was closed before anyone posted a number');
    this.admissions.close('the site was closed before anyone was let in');
  }

  async #sendCode(session: Session, number: string): Promise<Refusal | undefined> {
    const code = this.#nextCode();
    const text = SMS_TEXTS[session.page](code, number);
    session.code = code;
    session.texts = [...session.texts, text];
    try {
      await this.#sendSms({ phone: number, text });
      return undefined;
    } catch {
      return 'sms-failed';
    }
  }

  #find(page: VerifyingPage, id: string | undefined): Session | undefined {
    const session = id === undefined ? undefined : this.#byId.get(id);
    return session?.page === page ? session : undefined;
  }
}
