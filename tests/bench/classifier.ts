// What is put into a labelled page: the shipped detection, and its answer beside each label. Bundled by bundle.ts.
import { isFillable } from '../../utils/autofill/visible.dom.ts';
import { rootsOf, survey, type Field } from '../../utils/autofill/survey.dom.ts';
import type { Label } from './pages.ts';

export type Answered = Label & {
  /** What detection says. */
  said: string;
  /** What is expected of it where it is known to fail; only in pages that bear their labels. */
  fails: string | null;
  /** Whether it may be filled, as far as can be seen. */
  usable: boolean;
  why: string;
};

const whyOf = ({ evidence, facts }: Field): string =>
  [
    ...Object.entries(evidence).map(
      ([kind, pieces]) => `${kind}: ${pieces.map(({ points, why }) => `${points} ${why}`).join(', ')}`,
    ),
    `[${facts.type}|${facts.names}|${facts.label}|${facts.placeholder}]`,
  ].join('; ');

function answer(label: Label, control: Element, fields: ReadonlyMap<Element, Field>): Answered {
  const field = fields.get(control);
  return {
    ...label,
    said: field?.class ?? 'other',
    fails: control.getAttribute('data-fails'),
    usable: isFillable(control as HTMLInputElement, field?.class === 'code'),
    why: field ? whyOf(field) : 'not looked at',
  };
}

function inPage(page: string, roots: readonly (Document | ShadowRoot)[]): [Label, Element][] {
  return roots.flatMap((root) =>
    [...root.querySelectorAll('[data-label]')].map((control): [Label, Element] => [
      {
        page,
        selector: `${control.tagName.toLowerCase()} ${control.getAttribute('name') ?? control.id}`,
        label: control.getAttribute('data-label') ?? '',
        labelled: true,
        fillable: !control.hasAttribute('data-unfillable'),
      },
      control,
    ]),
  );
}

/** Classifies the page and answers for each of its labels; labels in the page itself where none are given. */
export function classifyPage(page: string, labels: readonly Label[]): Answered[] {
  const roots = rootsOf(document);
  const fields = new Map(survey(document).map((field) => [field.control as Element, field]));
  if (labels.length === 0) return inPage(page, roots).map(([label, control]) => answer(label, control, fields));
  return labels.flatMap((label) => {
    const control = roots.map((root) => root.querySelector(label.selector)).find((found) => found !== null);
    return control ? [answer(label, control, fields)] : [];
  });
}

Object.assign(globalThis, { classifyPage });
