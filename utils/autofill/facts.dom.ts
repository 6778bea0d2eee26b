// An input on the page → the facts that classify.ts weighs.
import type { Facts } from './facts.ts';

/** Text that is read beside a field; a page's prose is cut. */
const labelLimit = 120;
const aroundLimit = 600;

const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

function referenced(input: HTMLInputElement, attribute: string): string {
  const root = input.getRootNode() as Document | ShadowRoot;
  return (input.getAttribute(attribute) ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map((id) => textOf(root.getElementById?.(id)))
    .join(' ');
}

/** The text just before a field that has no label: in its own box, or the one before, up to three boxes out. */
function textBefore(input: HTMLInputElement): string {
  let at: Element | null = input;
  for (let level = 0; at && level < 3; level += 1) {
    for (let before = at.previousSibling; before; before = before.previousSibling) {
      // Another field ends the search: what stands before it is its own.
      if (
        before instanceof Element &&
        (before.matches('input, select, textarea') || before.querySelector('input, select'))
      ) {
        return '';
      }
      const text = (before.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (text !== '') return text.length <= labelLimit ? text : '';
    }
    at = at.parentElement;
    if (at?.matches('form, body')) return '';
  }
  return '';
}

function labelOf(input: HTMLInputElement): string {
  const labels = [...(input.labels ?? [])].map(textOf).join(' ');
  const own = [
    labels,
    input.getAttribute('aria-label') ?? '',
    referenced(input, 'aria-labelledby'),
    input.title,
  ]
    .join(' ')
    .trim();
  return (own || textBefore(input)).slice(0, labelLimit);
}

/** Headings, legends and paragraphs of the form, dialog or section that the field stands in. */
function around(input: HTMLInputElement): string {
  const container =
    input.closest('form, dialog, [role="dialog"], fieldset, section, main') ?? input.ownerDocument.body;
  const wide = container.matches('form, fieldset') ? (container.parentElement ?? container) : container;
  return [...wide.querySelectorAll('h1, h2, h3, h4, legend, p, label, [role="heading"], [role="status"]')]
    .slice(0, 20)
    .map(textOf)
    .join('\n')
    .slice(0, aroundLimit);
}

/** The other fields that are filled in together with this one. */
function neighbours(input: HTMLInputElement): string {
  return [...(input.form?.elements ?? [])]
    .filter((other) => other !== input && other.matches('input:not([type="hidden"]), select'))
    .slice(0, 20)
    .map((other) => {
      const { name, id, placeholder, labels } = other as HTMLInputElement;
      const said = [...(labels ?? [])].map(textOf).join(' ').slice(0, labelLimit);
      return `${said} ${name} ${id} ${other.getAttribute('autocomplete') ?? ''} ${placeholder ?? ''}`;
    })
    .join('\n');
}

/** A picture in the field's own box, as captchas have; one that is as wide as a page's banner is none. */
function pictureBeside(input: HTMLInputElement): string {
  let at = input.parentElement;
  for (let level = 0; at && level < 2; level += 1) {
    if (at.querySelectorAll('input:not([type="hidden"]):not([type="checkbox"])').length > 1) return '';
    const picture = at.querySelector('img, canvas');
    if (picture) {
      const box = picture.getBoundingClientRect();
      const name = ['src', 'alt', 'id', 'class', 'title'].map((each) => picture.getAttribute(each)).join(' ');
      const legible = box.width >= 40 && box.width <= 400 && box.height >= 16 && box.height <= 120;
      return `${legible ? 'picture' : ''} ${name.startsWith('data:') ? '' : name.slice(0, 200)}`.trim();
    }
    if (at.matches('form, body')) return '';
    at = at.parentElement;
  }
  return '';
}

/** What names a row of boxes as a whole: its legend, its group's label, or the text before its container. */
function rowLabel(input: HTMLInputElement): string {
  const group = input.closest('fieldset, [role="group"]');
  const named = [textOf(group?.querySelector('legend')), group?.getAttribute('aria-label') ?? '']
    .join(' ')
    .trim();
  if (named !== '') return named.slice(0, labelLimit);
  let at: Element | null = input.parentElement;
  for (let level = 0; at && level < 3 && !at.matches('form, body'); level += 1, at = at.parentElement) {
    const before = at.previousElementSibling;
    if (before?.matches('input, select') || before?.querySelector('input, select')) return '';
    const said = textOf(before);
    if (said !== '') return said.length <= labelLimit ? said : '';
  }
  return '';
}

/** @param boxes how many boxes the row has that this input opens, 1 for an ordinary field */
export function factsOf(input: HTMLInputElement, boxes: number): Facts {
  return {
    type: input.type,
    autocomplete: (input.getAttribute('autocomplete') ?? '').toLowerCase().split(/\s+/).filter(Boolean),
    inputMode: input.inputMode,
    names: `${input.name} ${input.id}`,
    label:
      `${labelOf(input)} ${boxes > 1 ? rowLabel(input) : ''} ${referenced(input, 'aria-describedby').slice(0, labelLimit)}`.trim(),
    placeholder: input.placeholder,
    pattern: input.pattern,
    maxLength: input.maxLength,
    around: around(input),
    boxes,
    neighbours: neighbours(input),
    picture: pictureBeside(input),
  };
}
