// Putting a value into one input the way a keyboard would, as far as a page can tell, and reading it back.

/** The browser's own setter: frameworks that watch `value` on the element itself do not swallow it. */
function setNatively(control: HTMLInputElement | HTMLSelectElement, value: string): void {
  const prototype = control.tagName === 'SELECT' ? HTMLSelectElement.prototype : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, value);
}

/** The control that the person's keys go to now, in the page or one of its frames; none where they type nowhere. */
export function typedInto(): HTMLElement | undefined {
  let active: Element | null = document.activeElement;
  for (let inner: Element | null | undefined = active; inner;) {
    active = inner;
    const frame: Document | null =
      inner.tagName === 'IFRAME' ? (inner as HTMLIFrameElement).contentDocument : null;
    inner = (frame ?? inner.shadowRoot)?.activeElement;
  }
  return active?.matches('input, textarea, select, [contenteditable]') ? (active as HTMLElement) : undefined;
}

/** Runs with the focus on the control, and gives it back to where the person had it before they can press a key. */
function withFocus(control: HTMLInputElement | HTMLSelectElement, work: () => void): void {
  const before = typedInto();
  control.focus({ preventScroll: true });
  work();
  if (before !== control) before?.focus({ preventScroll: true });
}

const event = (type: string) => new Event(type, { bubbles: true, composed: true });

/**
 * Sets the value and tells the page: `input`, then `change`. A plain `input` Event on purpose: an InputEvent with an
 * inputType makes some widgets guess a caret and rewrite the value (DETECTION.md, Widgets).
 */
export function setValue(control: HTMLInputElement | HTMLSelectElement, value: string): void {
  withFocus(control, () => {
    setNatively(control, value);
    control.dispatchEvent(event('input'));
    control.dispatchEvent(event('change'));
  });
}

/** Puts a text into a search box and leaves the focus there: a list that loses it closes. */
export function enter(input: HTMLInputElement, text: string): void {
  input.focus({ preventScroll: true });
  setNatively(input, text);
  input.dispatchEvent(event('input'));
}

/** Empties a field as a person does who marks all and deletes it: masks then know that nothing is left. */
export function clearValue(input: HTMLInputElement): void {
  withFocus(input, () => {
    input.select();
    input.ownerDocument.execCommand('delete');
  });
}

const turn = (): Promise<void> => new Promise((next) => setTimeout(next));

/**
 * Types character by character over what is there, as the editor of the browser itself does it: masks look at the caret
 * and at what was inserted. The page has a turn after each, in which frameworks render and masks move the caret.
 */
export async function typeValue(input: HTMLInputElement, value: string): Promise<void> {
  const before = typedInto();
  input.focus({ preventScroll: true });
  await turn();
  input.select();
  for (const key of value) {
    const keyEvent = (type: string) =>
      new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true });
    input.dispatchEvent(keyEvent('keydown'));
    if (!input.ownerDocument.execCommand('insertText', false, key)) {
      setNatively(input, input.value + key);
      input.dispatchEvent(event('input'));
    }
    input.dispatchEvent(keyEvent('keyup'));
    await turn();
  }
  input.dispatchEvent(event('change'));
  if (before !== input) before?.focus({ preventScroll: true });
}

/**
 * Resolves once the page's own code had its turn: frameworks render and masks rewrite in the same task or the next.
 * A timer, since animation frames stand still in tabs that are not looked at.
 */
export const pageSettled = (): Promise<void> =>
  new Promise((settled) => {
    setTimeout(settled, 40);
  });
