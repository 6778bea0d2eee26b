// Looks at the page when asked and after changes; asks the background only when there is something new to say.
import { put, valueOf } from '../../utils/autofill/fill-code-box.dom.ts';
import { fillCode } from '../../utils/autofill/fill-code.dom.ts';
import { fillPhone, hasValue } from '../../utils/autofill/fill-phone.dom.ts';
import { usableOf, type Fields } from '../../utils/autofill/scan.dom.ts';
import { rootsOf, rowsOf, survey, type Field } from '../../utils/autofill/survey.dom.ts';
import type { FillKind, FillOutcome, PageFill } from '../../utils/autofill/types.ts';
import { leaveMessage, lookMessage, restMessage } from '../../utils/messages/names.ts';
import { ask, createJudge, hear, isConnected } from './background.ts';
import type { PageSide } from './shared.ts';
import { createTyping } from './typing.ts';

const bare = (value: string): string => value.replace(/\W/g, '');

/** Something was typed: in one field more than the "G-" or "___-___" that a page puts there itself. */
const isTaken = (value: string, boxes: number): boolean =>
  boxes > 1 ? value !== '' : /\d|[^\W_].*[^\W_]/.test(value);

const isInput = (control: HTMLInputElement | HTMLSelectElement): control is HTMLInputElement =>
  !('options' in control);

/** Bursts of changes are looked at once. */
const calm = 120;

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
  /** From a look until nothing is waited for: only meanwhile is the page watched. */
  let watching: { end: AbortController; roots: WeakSet<Document | ShadowRoot> } | undefined;
  /** The page changed while nobody saw it: looked at when it is in view again. */
  let missed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;
  let lookAgain = false;
  let reported = '';
  let seen: Fields = { phone: null, code: null };
  let judged = new Map<Element, Field>();
  const judge = createJudge();

  /** Nobody waits for a page that is out of view; what comes for it meanwhile is looked for all the same. */
  function changed(): void {
    missed = page.hidden;
    if (!missed) soon(false);
  }
  const observer = new MutationObserver(changed);

  function watchRoots({ end: { signal }, roots }: NonNullable<typeof watching>): void {
    for (const root of rootsOf(page)) {
      if (roots.has(root)) continue;
      roots.add(root);
      typing.watch(root, signal);
      observer.observe(root, {
        childList: true,
        subtree: true,
        attributes: true,
        attributeFilter: ['type', 'hidden', 'disabled', 'readonly', 'style', 'class', 'open', 'aria-hidden'],
      });
      // A frame's document comes later than the frame, and may be replaced.
      root.addEventListener('load', changed, { capture: true, signal });
    }
  }

  function begin(): NonNullable<typeof watching> {
    const end = new AbortController();
    const { signal } = end;
    signal.addEventListener('abort', () => observer.disconnect());
    page.addEventListener('visibilitychange', () => missed && changed(), { signal });
    return { end, roots: new WeakSet() };
  }

  function rest(): void {
    clearTimeout(timer);
    timer = undefined;
    watching?.end.abort();
    watching = undefined;
  }

  function leave(): void {
    rest();
    stay.abort();
    stay = new AbortController();
    seen = { phone: null, code: null };
    judged = new Map();
  }

  /** A page that never rests must not starve the look: an armed timer stays, only an earlier one replaces it. */
  function soon(now: boolean): void {
    if (!isConnected()) {
      leave();
      return;
    }
    if (now) {
      reported = '';
      watching ??= begin();
      clearTimeout(timer);
    } else if (timer !== undefined || !watching) return;
    timer = setTimeout(
      () => {
        timer = undefined;
        void look();
      },
      now ? 0 : calm,
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
    await typing.paused();
    if (fill.phone && fields.phone && !until.aborted) {
      const { phone } = fields;
      const { parts, overwrite } = fill.phone;
      // What the person wrote stays, unless they pressed Fill; a number that we put there makes room for the next.
      const inputs =
        phone.parts.length > 0 ? phone.parts.map(({ input }) => input).filter(isInput) : [phone.input];
      const taken = !overwrite && hasValue(inputs) && !inputs.every(isOurs);
      const outcome = taken ? 'taken' : await noted(inputs, () => fillPhone(phone, parts));
      await report(fill.phone.entryId, 'phone', outcome);
    }
    if (fill.code && fields.code && !until.aborted) {
      const { code } = fields;
      const { code: text, overwrite } = fill.code;
      const taken =
        !overwrite &&
        code.inputs.some((input) => isTaken(valueOf(input), code.inputs.length) && !isOurs(input));
      const outcome = taken ? 'taken' : await noted(code.inputs, () => fillCode(code, text));
      await report(fill.code.entryId, 'code', outcome);
    }
  }

  async function lookOnce(): Promise<void> {
    if (!watching) return;
    const { signal } = watching.end;
    watchRoots(watching);
    const surveyed = await survey(page, judge);
    if (!surveyed || signal.aborted) return;
    judged = new Map(surveyed.map((field) => [field.control, field]));
    const found = usableOf(surveyed);
    const fields = globalThis.secureSmsChoose?.(found) ?? found;
    const phone = fields.phone?.input;
    const code = fields.code?.inputs[0];
    const sameFields = phone === seen.phone?.input && code === seen.code?.inputs[0];
    const has = { phone: phone !== undefined, code: code !== undefined };
    const saying = `${has.phone} ${has.code}`;
    if (sameFields && saying === reported) return;
    seen = fields;
    reported = saying;
    const answer = await ask('page.fields', has);
    if (!answer || signal.aborted) return;
    await carryOut(answer, fields, signal);
    if (!answer.watch) rest();
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
    if (type === lookMessage.type) soon(true);
    if (type === restMessage.type) rest();
    if (type === leaveMessage.type) leave();
  });
  return {
    rootsOf,
    rowsOf,
    fieldOf: (control) => judged.get(control),
    look: () => soon(true),
    stay: () => stay.signal,
    fields: () => seen,
    takeBack(inputs) {
      for (const input of inputs) {
        const typed = typedByUs.get(input);
        if (typed && isOurs(input)) put(input, typed.before);
        typedByUs.delete(input);
      }
    },
  };
}
