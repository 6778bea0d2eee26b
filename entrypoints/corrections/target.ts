// Which field the pointer or the focus is on, whether it can be used, and where it is on the screen.
import { pointedCode, explain } from '../../utils/autofill/pointed.dom.ts';
import type { FillKind } from '../../utils/autofill/types.ts';
import { isFillable } from '../../utils/autofill/visible.dom.ts';
import type { PointingWords } from '../autofill/shared.ts';
import { pageSide } from './page-side.ts';

export type Obstacle = keyof PointingWords['cannot'];
/** `field` where there is one, usable or not; `obstacle` null where it can be used. */
export type Target = { field: HTMLInputElement | null; obstacle: Obstacle | null };

/** Types that hold what is typed as it was typed. */
const holdsText: ReadonlySet<string> = new Set(['text', 'tel', 'number', 'search', 'password']);
/** How many elements out from what was pointed at its field is looked for. */
const reach = 3;

function obstacle(input: HTMLInputElement, kind: FillKind): Obstacle | null {
  if (input.matches(':disabled') || input.readOnly) return 'locked';
  if (!holdsText.has(input.type)) return 'other-type';
  if (input.type === 'password') {
    // Codes are shown as dots on some pages: boxes, or the page's own words, must say that this is one.
    const isCode =
      kind === 'code' &&
      (pointedCode(pageSide(), input).inputs.length > 1 || explain(pageSide(), input).class === 'code');
    if (!isCode) return 'password';
  }
  return isFillable(input, kind === 'code') ? null : 'hidden';
}

/** The field meant by an element: itself, its label's, or the only one (or only row of boxes) close around it. */
function fieldAt(element: Element): HTMLInputElement | null {
  if (element.tagName === 'INPUT') return element as HTMLInputElement;
  const labelled = element.closest('label')?.control;
  if (labelled?.tagName === 'INPUT') return labelled as HTMLInputElement;
  let at: Element | null = element;
  for (let level = 0; at && level < reach && !at.matches('form, body, html'); level += 1) {
    const inputs: HTMLInputElement[] = [
      ...at.querySelectorAll<HTMLInputElement>('input:not([type="hidden"])'),
    ];
    const [first] = inputs;
    if (first) {
      const row = pointedCode(pageSide(), first).inputs;
      return inputs.every((input) => row.includes(input)) ? first : null;
    }
    at = at.parentElement;
  }
  return null;
}

/** @param element the innermost element under the pointer or with the focus */
export function targetOf(element: Element, kind: FillKind): Target {
  if (element.matches('iframe, frame, object, embed')) return { field: null, obstacle: 'frame' };
  const at = fieldAt(element);
  if (!at) return { field: null, obstacle: 'no-field' };
  // Of a row of boxes the first stands for all.
  const field = kind === 'code' ? (pointedCode(pageSide(), at).inputs[0] ?? at) : at;
  return { field, obstacle: obstacle(field, kind) };
}

/** The inputs that are filled together with this one: its row of boxes, or itself alone. */
export const boxesAt = (input: HTMLInputElement, kind: FillKind): HTMLInputElement[] =>
  kind === 'code' ? pointedCode(pageSide(), input).inputs : [input];

export type Box = { left: number; top: number; right: number; bottom: number };

/** Where these stand in the page's viewport, px, through the frames around them. */
export function boxAround(inputs: readonly Element[]): Box {
  const boxes = inputs.map((input) => {
    let { left, top, right, bottom } = input.getBoundingClientRect();
    let frame = input.ownerDocument.defaultView?.frameElement;
    while (frame) {
      const outer = frame.getBoundingClientRect();
      left += outer.left + frame.clientLeft;
      right += outer.left + frame.clientLeft;
      top += outer.top + frame.clientTop;
      bottom += outer.top + frame.clientTop;
      frame = frame.ownerDocument.defaultView?.frameElement;
    }
    return { left, top, right, bottom };
  });
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
