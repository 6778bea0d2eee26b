// One box of a code, an input or a contenteditable element: read, written, pasted into, and typed into key by key.
import { setValue } from './type.dom.ts';

const isInput = (box: HTMLElement): box is HTMLInputElement => 'value' in box;

/** What the box shows, as text. */
export const valueOf = (box: HTMLElement): string => (isInput(box) ? box.value : box.textContent);

const isFocused = (box: HTMLElement): boolean =>
  (box.getRootNode() as Document | ShadowRoot).activeElement === box;

/** The browser's own typing, with its trusted `beforeinput` and `input`; goes to whatever has the focus. */
const command = (box: HTMLElement, name: string, text?: string): boolean =>
  isFocused(box) && box.ownerDocument.execCommand(name, false, text);

/** Makes the text all that the box holds, and tells the page. */
export function put(box: HTMLElement, text: string): void {
  if (isInput(box)) {
    setValue(box, text);
    return;
  }
  box.focus({ preventScroll: true });
  command(box, 'selectAll');
  command(box, text === '' ? 'delete' : 'insertText', text);
}

/** A paste as the page hears it; pages that leave it to the browser get nothing from one that a script made. */
export function paste(box: HTMLElement, text: string): void {
  box.focus({ preventScroll: true });
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  box.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true }),
  );
}

/** One key. The character goes in unless the page took the key itself or moved on. */
export function press(box: HTMLElement, key: string): void {
  box.focus({ preventScroll: true });
  const before = valueOf(box);
  const tell = (type: string) =>
    box.dispatchEvent(
      new KeyboardEvent(type, {
        key,
        // Older widgets read nothing else; for digits and capitals it is the character's code.
        keyCode: key.toUpperCase().charCodeAt(0),
        bubbles: true,
        composed: true,
        cancelable: true,
      }),
    );
  if (tell('keydown') && tell('keypress') && valueOf(box) === before) command(box, 'insertText', key);
  tell('keyup');
}
