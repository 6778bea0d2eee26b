// What is put into a labelled page: the shipped detection, and its answer beside each label. Bundled by bundle.ts.
import { judge } from '../../utils/autofill/judge.ts';
import { isFillable } from '../../utils/autofill/visible.dom.ts';
import { rootsOf, survey, type Field } from '../../utils/autofill/survey.dom.ts';
import type { Label } from './pages.ts';

export type Answered = Label & {
  /** What detection says. */
  said: string;
  /** Whether it may be filled, as far as can be seen. */
  usable: boolean;
  why: string;
};

const whyOf = ({ evidence, own }: Field): string =>
  [
    ...Object.entries(evidence).map(
      ([kind, pieces]) => `${kind}: ${pieces.map(({ points, why }) => `${points} ${why}`).join(', ')}`,
    ),
    `[${own.type}|${own.names}|${own.label}|${own.placeholder}]`,
  ].join('; ');

type Asked = Label & { control: Element };

function answer({ control, ...label }: Asked, fields: ReadonlyMap<Element, Field>): Answered {
  const field = fields.get(control);
  return {
    ...label,
    said: field?.class ?? 'other',
    usable: isFillable(control as HTMLInputElement, field?.class === 'code'),
    why: field ? whyOf(field) : 'not looked at',
  };
}

/** The labels that stand in the page; they are taken out of it, so that detection cannot read them. */
function written(page: string, roots: readonly (Document | ShadowRoot)[]): Asked[] {
  return roots.flatMap((root) =>
    [...root.querySelectorAll('[data-label]')].map((control): Asked => {
      const asked = {
        page,
        selector: `${control.tagName.toLowerCase()} ${control.getAttribute('name') ?? control.id}`,
        label: control.getAttribute('data-label') ?? '',
        labelled: true,
        fillable: !control.hasAttribute('data-unfillable'),
        control,
      };
      for (const name of ['data-label', 'data-unfillable']) control.removeAttribute(name);
      return asked;
    }),
  );
}

/** Classifies the page and answers for each of its labels; labels in the page itself where none are given. */
export async function classifyPage(page: string, labels: readonly Label[]): Promise<Answered[]> {
  const roots = rootsOf(document);
  const asked =
    labels.length === 0
      ? written(page, roots)
      : labels.flatMap((label): Asked[] => {
          const control = roots
            .map((root) => root.querySelector(label.selector))
            .find((found) => found !== null);
          return control ? [{ ...label, control }] : [];
        });
  const surveyed = await survey(rootsOf(document), async (shown) => judge(shown));
  const fields = new Map(surveyed?.map((field) => [field.control, field]));
  return asked.map((each) => answer(each, fields));
}

Object.assign(globalThis, { classifyPage });
