// What is kept of a field that was pointed at: how it is found again and why it was or was not chosen, without its texts.
import { explain } from '../../utils/autofill/pointed.dom.ts';
import { signatureOf } from '../../utils/autofill/signature.dom.ts';
import { boxesOf } from '../../utils/autofill/taught.dom.ts';
import type { FillKind } from '../../utils/autofill/types.ts';
import type { Described } from '../../utils/corrections/correction.ts';
import { pageSide } from './page-side.ts';

/** No count is longer than four figures, no list longer than forty. */
const most = { count: 9999, evidence: 40, why: 120 };
const count = (text: string): number => Math.min(text.trim().length, most.count);

export function describe(input: HTMLInputElement, kind: FillKind): Described {
  const { class: guessed, evidence } = explain(pageSide(), input);
  const labels = [...(input.labels ?? [])].map(({ textContent }) => textContent).join(' ');
  return {
    signature: signatureOf(input, boxesOf(pageSide(), input, kind)),
    class: guessed,
    evidence: evidence
      .slice(0, most.evidence)
      .map(({ class: of, points, why }) => ({ class: of, points, why: why.slice(0, most.why) })),
    lengths: {
      label: count(labels || (input.getAttribute('aria-label') ?? '')),
      placeholder: count(input.placeholder),
      pattern: count(input.pattern),
    },
  };
}
