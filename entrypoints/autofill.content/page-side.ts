// Looks at the page when asked and after changes; asks the background only when there is something new to say.
import { fillCode, fillPhone, hasValue } from '../../utils/autofill/fill.dom.ts';
import { rootsOf, scan } from '../../utils/autofill/scan.dom.ts';
import type { FillKind, FillOutcome, PageFill } from '../../utils/autofill/types.ts';
import { lookMessage } from '../../utils/messages/names.ts';
import { ask } from './background.ts';

/** Bursts of changes are looked at once. */
const calm = 120;

/** @returns have it look now, whatever it saw before */
export function createPageSide(page: Document): () => void {
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

  function soon(now: boolean): void {
    if (now) reported = '';
    clearTimeout(timer);
    timer = setTimeout(look, now ? 0 : calm);
  }

  async function report(entryId: string, what: FillKind, outcome: FillOutcome): Promise<void> {
    await ask('page.filled', { entryId, what, outcome });
  }

  async function carryOut(fill: PageFill, fields: ReturnType<typeof scan>): Promise<void> {
    if (fill.phone && fields.phone) {
      // What the person wrote stays: a click in the popup fills only a field that is empty.
      const taken = hasValue(fields.phone.input);
      const outcome = taken ? 'failed' : await fillPhone(fields.phone, fill.phone.parts);
      await report(fill.phone.entryId, 'phone', outcome);
    }
    if (fill.code && fields.code) {
      await report(fill.code.entryId, 'code', await fillCode(fields.code, fill.code.code));
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
