// One box of a code, an input or a contenteditable element: read, written, pasted into, and typed into key by key.
import { setValue } from './type.dom.ts';
import { isInput, valueOf } from './value.dom.ts';

const init = { bubbles: true, composed: true, cancelable: true };

/**
 * The browser's own editing of what has the focus, with its trusted `input`. It tells nothing beforehand, so we do, and
 * a page that says no to that has taken the text itself.
 */
function edit(box: HTMLElement, inputType: string, data: string | null): void {
  const goes = box.dispatchEvent(new InputEvent('beforeinput', { ...init, inputType, data }));
  if (!goes || (box.getRootNode() as Document | ShadowRoot).activeElement !== box) return;
  box.ownerDocument.execCommand(data === null ? 'delete' : 'insertText', false, data ?? undefined);
}

/** One key, by which the page may take the character itself or move on; else it goes in. */
export function press(box: HTMLElement, key: string): void {
  box.focus({ preventScroll: true });
  const before = valueOf(box);
  const back = key === 'Backspace';
  // Older widgets read nothing else; for digits and capitals it is the character's code.
  const keyCode = back ? 8 : key.toUpperCase().charCodeAt(0);
  const tell = (type: string) => box.dispatchEvent(new KeyboardEvent(type, { ...init, key, keyCode }));
  if (tell('keydown') && (back || tell('keypress')) && valueOf(box) === before) {
    edit(box, back ? 'deleteContentBackward' : 'insertText', back ? null : key);
  }
  tell('keyup');
}

/** Makes the text all that the box holds, and tells the page. */
export function put(box: HTMLElement, text: string): void {
  if (isInput(box)) {
    setValue(box, text);
    return;
  }
  box.focus({ preventScroll: true });
  box.ownerDocument.getSelection()?.selectAllChildren(box);
  if (text.length > 1) edit(box, 'insertText', text);
  else press(box, text || 'Backspace');
  // Where the page refuses to delete what it did not take.
  if (text === '' && valueOf(box) !== '') box.textContent = '';
}

/** A paste as the page hears it; pages that leave it to the browser get nothing from one that a script made. */
export function paste(box: HTMLElement, text: string): void {
  box.focus({ preventScroll: true });
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  box.dispatchEvent(new ClipboardEvent('paste', { ...init, clipboardData }));
}
