// Looks at the page when asked and after changes; asks the background only when there is something new to say.
import { fillCode } from '../../utils/autofill/fill-code.dom.ts';
import { fillPhone, hasValue } from '../../utils/autofill/fill-phone.dom.ts';
import { rootsOf, scan } from '../../utils/autofill/scan.dom.ts';
import type { FillKind, FillOutcome, PageFill } from '../../utils/autofill/types.ts';
import { lookMessage } from '../../utils/messages/names.ts';
import { ask } from './background.ts';
import { createTyping } from './typing.ts';

/** Bursts of changes are looked at once. */
const calm = 120;

/** @returns have it look now, whatever it saw before */
export function createPageSide(page: Document): () => void {
  /** What a field held after we filled it: as long as it still does, it may be filled anew. */
  const typedByUs = new WeakMap<HTMLInputElement, string>();
  const typing = createTyping();
  const observed = new WeakSet<Document | ShadowRoot>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;
  let lookAgain = false;
  let reported = '';
  let phoneInput: HTMLInputElement | undefined;
  let codeInput: HTMLInputElement | undefined;

  const observer = new MutationObserver(() => soon(false));

  function watchRoots(): void {
    for (const root of rootsOf(page)) {
      if (observed.has(root)) continue;
      observed.add(root);
      typing.watch(root);
      observer.observe(root, {
        childList: true,
        subtree: true,
        attributes: true,
        attributeFilter: ['type', 'hidden', 'disabled', 'readonly', 'style', 'class', 'open', 'aria-hidden'],
      });
      // A frame's document comes later than the frame, and may be replaced.
      root.addEventListener('load', () => soon(false), true);
    }
  }

  /** A page that never rests must not starve the look: an armed timer stays, only an earlier one replaces it. */
  function soon(now: boolean): void {
    if (now) {
      reported = '';
      clearTimeout(timer);
    } else if (timer !== undefined) return;
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

  async function carryOut(fill: PageFill, fields: ReturnType<typeof scan>): Promise<void> {
    if (!fill.phone && !fill.code) return;
    await typing.paused();
    if (fill.phone && fields.phone) {
      const { input } = fields.phone;
      // What the person wrote stays, unless they pressed Fill; a number that we put there makes room for the next.
      const taken = !fill.phone.overwrite && hasValue(input) && typedByUs.get(input) !== input.value;
      const outcome = taken ? 'taken' : await fillPhone(fields.phone, fill.phone.parts);
      if (outcome === 'typed') typedByUs.set(input, input.value);
      await report(fill.phone.entryId, 'phone', outcome);
    }
    if (fill.code && fields.code) {
      const { inputs } = fields.code;
      const taken = inputs.some((input) => input.value !== '' && typedByUs.get(input) !== input.value);
      const outcome = taken ? 'taken' : await fillCode(fields.code, fill.code.code);
      if (outcome === 'typed') inputs.forEach((input) => typedByUs.set(input, input.value));
      await report(fill.code.entryId, 'code', outcome);
    }
  }

  async function lookOnce(): Promise<void> {
    watchRoots();
    const fields = scan(page);
    const phone = fields.phone?.input;
    const code = fields.code?.inputs[0];
    const sameFields = phone === phoneInput && code === codeInput;
    const seen = `${phone !== undefined} ${code !== undefined}`;
    if (sameFields && seen === reported) return;
    phoneInput = phone;
    codeInput = code;
    reported = seen;
    const answer = await ask('page.fields', { phone: phone !== undefined, code: code !== undefined });
    if (answer) await carryOut(answer, fields);
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

  chrome.runtime.onMessage.addListener((message: unknown) => {
    if ((message as { type?: unknown } | null)?.type === lookMessage.type) soon(true);
  });
  return () => soon(true);
}
