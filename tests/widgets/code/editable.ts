// Codes in contenteditable elements: one for the whole code, and rows of them.
import type { Widget } from '../widget.ts';
import { editables, own } from './shared/own.ts';

const joined = (boxes: readonly HTMLElement[]): string => boxes.map((box) => box.textContent).join('');

export const widgets: Widget[] = [
  own('editable boxes without a script', (root) => {
    const boxes = editables(6);
    root.append(...boxes);
    return () => ({ value: joined(boxes) });
  }),
  own('editable boxes that keep one digit and go on', (root) => {
    const digits = ['', '', '', '', '', ''];
    const boxes = editables(6);
    boxes.forEach((box, index) =>
      box.addEventListener('input', () => {
        digits[index] = box.textContent.replace(/\D/g, '').slice(-1);
        box.textContent = digits[index];
        if (digits[index] !== '') boxes[index + 1]?.focus();
      }),
    );
    root.append(...boxes);
    return () => ({ value: digits.join('') });
  }),
  own('editable boxes that draw what beforeinput says', (root) => {
    const digits = ['', '', '', '', '', ''];
    const boxes = editables(6);
    boxes.forEach((box, index) =>
      box.addEventListener('beforeinput', (event) => {
        event.preventDefault();
        if (event.inputType === 'insertText' && !/^\d$/.test(event.data ?? '')) return;
        digits[index] = event.data ?? '';
        box.textContent = digits[index];
        boxes[index + 1]?.focus();
      }),
    );
    root.append(...boxes);
    return () => ({ value: digits.join('') });
  }),
  own('editable boxes that take keys and nothing else', (root) => {
    const digits = ['', '', '', '', '', ''];
    const boxes = editables(6);
    boxes.forEach((box, index) =>
      box.addEventListener('keydown', (event) => {
        event.preventDefault();
        if (!/^\d$/.test(event.key)) return;
        digits[index] = event.key;
        box.textContent = event.key;
        boxes[index + 1]?.focus();
      }),
    );
    root.append(...boxes);
    return () => ({ value: digits.join('') });
  }),
];
