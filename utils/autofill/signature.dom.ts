// An input on the page → the signature that it is known again by, and the inputs that could bear one.
import {
  inputModes,
  inputTypes,
  keptName,
  nameLimit,
  type Signature,
  stable,
  standardTokens,
} from './signature.ts';

const noField = [
  'hidden',
  'submit',
  'button',
  'reset',
  'image',
  'checkbox',
  'radio',
  'file',
  'range',
  'color',
];
const selector = `input${noField.map((type) => `:not([type="${type}"])`).join('')}`;

/** The inputs of a root that hold text. */
export const fieldsIn = (root: ParentNode): HTMLInputElement[] => [
  ...root.querySelectorAll<HTMLInputElement>(selector),
];

const oneOf = <T extends string>(known: readonly T[], value: string, otherwise: T): T =>
  known.find((each) => each === value) ?? otherwise;

/** `frame` for each frame and `shadow` for each shadow root around it, from the page inwards. */
function within(input: Element): string {
  const path: string[] = [];
  for (let at: Element | null = input; at;) {
    const root = at.getRootNode();
    const host: Element | null = 'host' in root ? (root as ShadowRoot).host : null;
    const frame: Element | null = host ? null : (at.ownerDocument.defaultView?.frameElement ?? null);
    if (host) path.unshift('shadow');
    if (frame) path.unshift('frame');
    at = host ?? frame;
  }
  return path.slice(0, 8).join(' ');
}

/** @param boxes how many boxes the row has that this input opens, 1 for an ordinary field */
export function signatureOf(input: HTMLInputElement, boxes: number): Signature {
  const { form } = input;
  const around = fieldsIn(input.getRootNode() as Document | ShadowRoot).filter((each) => each.form === form);
  const tokens = (input.getAttribute('autocomplete') ?? '').toLowerCase().split(/\s+/);
  return {
    type: oneOf(inputTypes, input.type, 'other'),
    name: keptName(input.name),
    id: keptName(input.id),
    autocomplete: standardTokens.filter((token) => tokens.includes(token)),
    inputMode: oneOf(inputModes, input.inputMode, ''),
    maxLength: Math.min(input.maxLength, 9999),
    boxes,
    // A control called "name" or "id" would stand in the form's own property.
    form: stable(keptName(form?.getAttribute('name') ?? form?.getAttribute('id') ?? '')).slice(0, nameLimit),
    place: Math.min(around.indexOf(input), 9999),
    within: within(input),
  };
}
