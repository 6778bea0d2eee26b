// Looks at the page when asked and after changes; asks the background only when there is something new to say.
import { countFields } from '../../utils/autofill/new-fields.dom.ts';
import { usableOf, type Fields } from '../../utils/autofill/scan.dom.ts';
import { rootsOf, rowsOf, survey, type Field } from '../../utils/autofill/survey.dom.ts';
import type { ButtonState, FillKind, FillOutcome, PageFill } from '../../utils/autofill/types.ts';
import { hasValue, valueOf } from '../../utils/autofill/value.dom.ts';
import { leaveMessage, lookMessage, restMessage } from '../../utils/messages/names.ts';
import { ask, createJudge, hear, isConnected } from './background.ts';
import type { PageSide } from './shared.ts';
import { createTyping } from './typing.ts';
import { createWatch, type Watch } from './watch.dom.ts';

const bare = (value: string): string => value.replace(/\W/g, '');

/** Something was typed: in one field more than the "G-" or "___-___" that a page puts there itself. */
const isTaken = (value: string, boxes: number): boolean =>
  boxes > 1 ? value !== '' : /\d|[^\W_].*[^\W_]/.test(value);

const isInput = (control: HTMLInputElement | HTMLSelectElement): control is HTMLInputElement =>
  !('options' in control);

/** Bursts of changes are looked at once, ms. */
const calm = 120;
/** Where nothing is waited for, a page is looked at once it is calm for this long, and after the second at the latest. */
const calmUnasked = 250;
const longestUnasked = 2_000;
/** A form to sign up with has fewer fields. */
const mostUnasked = 200;

const failed = (): Promise<FillOutcome> => Promise.resolve('failed');
const handless = { fillPhone: failed, fillCode: failed };

export function createPageSide(page: Document): PageSide {
  /** What a field held after we filled it, and before: as long as it still does, it may be filled anew or put back. */
  const typedByUs = new WeakMap<HTMLInputElement, { before: string; after: string }>();
  const isOurs = (input: HTMLInputElement): boolean => {
    const typed = typedByUs.get(input);
    // Spaces and brackets may have come later, when the field lost the focus.
    return typed !== undefined && bare(typed.after) === bare(valueOf(input));
  };
  const typing = createTyping();
  /** Until it is told to leave the page; whatever is put into the page goes with it. */
  let stay = new AbortController();
  /** From a look until nothing is waited for, and with little work where the button is wanted. */
  let watching: Watch | undefined;
  /** The person lets us help here always: fields are looked for though nothing is waited for, with little work. */
  let offering = false;
  let changing = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;
  let lookAgain = false;
  /** How often it was told to look: what comes while it looks is another look, whatever the first one finds. */
  let told = 0;
  let reported = '';
  let seen: Fields = { phone: null, code: null };
  let judged = new Map<Element, Field>();
  const judge = createJudge();

  const beginWatch = (unasked: boolean): Watch =>
    createWatch(page, unasked, {
      typing,
      isKnown: (field) => judged.has(field),
      changed: () => soon(false),
    });

  /** @param unasked nothing is waited for */
  function start(unasked: boolean): void {
    told += 1;
    if (watching && watching.unasked !== unasked) rest();
    watching ??= beginWatch(unasked);
    soon(true);
  }

  function rest(): void {
    clearTimeout(timer);
    timer = undefined;
    watching?.end();
    watching = undefined;
  }

  function leave(): void {
    rest();
    stay.abort();
    stay = new AbortController();
    seen = { phone: null, code: null };
    judged = new Map();
    offering = false;
    globalThis.secureSmsButton?.hide();
  }

  /** A page that never rests must not starve the look: an armed timer stays, only an earlier one replaces it. */
  function soon(now: boolean): void {
    if (!isConnected()) {
      leave();
      return;
    }
    if (now) {
      reported = '';
    } else {
      if (!watching) return;
      const mayWait = watching.unasked && performance.now() - changing < longestUnasked;
      if (timer !== undefined && !mayWait) return;
    }
    if (timer === undefined) changing = performance.now();
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        timer = undefined;
        void look();
      },
      now ? 0 : watching?.unasked ? calmUnasked : calm,
    );
  }

  async function report(entryId: string, what: FillKind, outcome: FillOutcome): Promise<void> {
    await ask('page.filled', { entryId, what, outcome });
  }

  /** Notes what the inputs hold before, and after where they took what was typed. */
  async function noted(inputs: HTMLInputElement[], typing: () => Promise<FillOutcome>): Promise<FillOutcome> {
    const before = inputs.map(
      (input) => (isOurs(input) ? typedByUs.get(input)?.before : valueOf(input)) ?? '',
    );
    const outcome = await typing();
    inputs.forEach((input, index) => {
      if (outcome === 'typed') typedByUs.set(input, { before: before[index] ?? '', after: valueOf(input) });
    });
    return outcome;
  }

  async function carryOut(fill: PageFill, fields: Fields, until: AbortSignal): Promise<void> {
    if (!fill.phone && !fill.code) return;
    // Put in before the answer, but where the browser no longer lets us: then the number is there to be copied.
    const hand = globalThis.secureSmsHand ?? handless;
    await typing.paused();
    if (fill.phone && fields.phone && !until.aborted) {
      const { phone } = fields;
      const { parts, overwrite } = fill.phone;
      // What the person wrote stays, unless they pressed Fill; a number that we put there makes room for the next.
      const inputs =
        phone.parts.length > 0 ? phone.parts.map(({ input }) => input).filter(isInput) : [phone.input];
      const taken = !overwrite && hasValue(inputs) && !inputs.every(isOurs);
      const outcome = taken ? 'taken' : await noted(inputs, () => hand.fillPhone(phone, parts));
      await report(fill.phone.entryId, 'phone', outcome);
    }
    if (fill.code && fields.code && !until.aborted) {
      const { code } = fields;
      const { code: text, overwrite } = fill.code;
      const taken =
        !overwrite &&
        code.inputs.some((input) => isTaken(valueOf(input), code.inputs.length) && !isOurs(input));
      const outcome = taken ? 'taken' : await noted(code.inputs, () => hand.fillCode(code, text));
      await report(fill.code.entryId, 'code', outcome);
    }
  }

  async function lookOnce(): Promise<void> {
    if (!watching) return;
    const { unasked, signal } = watching;
    const toldBefore = told;
    // Counted before anything is read: a page that grows without end is no form.
    if (unasked && countFields(page) > mostUnasked) return;
    const surveyed = await survey(watching.follow(), judge, unasked ? mostUnasked : undefined);
    if (!surveyed || signal.aborted) return;
    judged = new Map(surveyed.map((field) => [field.control, field]));
    const found = usableOf(surveyed);
    const fields = globalThis.secureSmsChoose?.(found) ?? found;
    if (offering) watching.await(surveyed);
    const phone = fields.phone?.input;
    const code = fields.code?.inputs[0];
    const sameFields = phone === seen.phone?.input && code === seen.code?.inputs[0];
    // Of its countries nothing is known but where the hand is in the page: it is, once the popup was opened here.
    const form = (fields.phone && globalThis.secureSmsHand?.shownForm(fields.phone)) ?? null;
    const has = { phone: phone !== undefined, code: code !== undefined, form };
    const saying = JSON.stringify(has);
    if (sameFields && saying === reported) return;
    // Of a page without such a field nobody is told.
    if (unasked && !phone && !code && !seen.phone && !seen.code) return;
    seen = fields;
    reported = told === toldBefore ? saying : '';
    const answer = await ask('page.fields', has);
    if (!answer || signal.aborted) return;
    await carryOut(answer, fields, signal);
    await showButton(answer.button, fields);
    if (answer.watch || unasked || signal.aborted || told !== toldBefore) return;
    rest();
    if (!offering) return;
    watching = beginWatch(true);
    watching.follow();
  }

  /** The button is put into the page when there is a field for it, and where it is wanted. */
  async function showButton(state: ButtonState | null, fields: Fields): Promise<void> {
    if (!state) offering = false;
    if (offering && !globalThis.secureSmsButton) await ask('page.button', {});
    // It may have been told to leave while the button was put in.
    if (offering && state) globalThis.secureSmsButton?.show(fields, state);
    else globalThis.secureSmsButton?.hide();
  }

  async function look(): Promise<void> {
    if (busy) {
      lookAgain = true;
      return;
    }
    busy = true;
    try {
      await lookOnce();
    } finally {
      busy = false;
    }
    if (lookAgain) {
      lookAgain = false;
      soon(false);
    }
  }

  hear((type) => {
    if (type === lookMessage.type) start(false);
    if (type === restMessage.type) {
      rest();
      if (offering) start(true);
    }
    if (type === leaveMessage.type) leave();
  });
  return {
    rootsOf,
    rowsOf,
    fieldOf: (control) => judged.get(control),
    look: () => start(false),
    offer() {
      offering = true;
      if (!watching) start(true);
    },
    stay: () => stay.signal,
    fields: () => seen,
    takeBack(inputs) {
      for (const input of inputs) {
        const typed = typedByUs.get(input);
        if (typed && isOurs(input)) globalThis.secureSmsHand?.put(input, typed.before);
        typedByUs.delete(input);
      }
    },
  };
}
