// Rows of boxes as sites write them by hand, each taking digits in a way of its own.
import type { Widget } from '../widget.ts';
import { inputs, own } from './shared/own.ts';

const joined = (boxes: readonly HTMLInputElement[]): string => boxes.map(({ value }) => value).join('');

/** Takes digits by a handler of its own, which tells the row's digits after each change. */
function row(
  root: HTMLElement,
  boxes: readonly HTMLInputElement[],
  handle: (box: HTMLInputElement, put: (from: number, text: string) => void, index: number) => void,
): () => { value: string } {
  const digits = boxes.map(() => '');
  const put = (from: number, text: string): void => {
    text
      .split('')
      .slice(0, digits.length - from)
      .forEach((digit, at) => (digits[from + at] = digit));
    boxes.forEach((box, index) => (box.value = digits[index] ?? ''));
    boxes[Math.min(from + text.length, boxes.length - 1)]?.focus();
  };
  boxes.forEach((box, index) => handle(box, put, index));
  root.append(...boxes);
  return () => ({ value: digits.join('') });
}

export const widgets: Widget[] = [
  own('boxes without a script', (root) => {
    const boxes = inputs(6, { name: 'code[]' });
    root.append(...boxes);
    return () => ({ value: joined(boxes) });
  }),
  own(
    'four boxes of type number',
    (root) => {
      const boxes = inputs(4, { type: 'number', min: '0', max: '9' });
      root.append(...boxes);
      return () => ({ value: joined(boxes) });
    },
    { code: '0391' },
  ),
  own('boxes that go on after a key', (root) =>
    row(root, inputs(6, { inputmode: 'numeric' }), (box, put, index) => {
      box.addEventListener('input', () => put(index, box.value.replace(/\D/g, '').slice(0, 1)));
    }),
  ),
  own('boxes that take a paste and nothing else', (root) =>
    row(root, inputs(6), (box, put) => {
      box.addEventListener('input', () => put(0, ''));
      box.addEventListener('paste', (event) => {
        event.preventDefault();
        put(0, event.clipboardData?.getData('text').replace(/\D/g, '') ?? '');
      });
    }),
  ),
  own('boxes that hear a paste at their row', (root) => {
    root.addEventListener('paste', (event) => {
      event.preventDefault();
      const text = event.clipboardData?.getData('text/plain') ?? '';
      root.dispatchEvent(new CustomEvent('digits', { detail: text }));
    });
    return row(root, inputs(6), (box, put, index) => {
      box.addEventListener('input', () => put(index, ''));
      if (index === 0)
        root.addEventListener('digits', (event) => put(0, String((event as CustomEvent).detail)));
    });
  }),
  own('boxes that take keys and nothing else', (root) =>
    row(root, inputs(6), (box, put, index) => {
      box.addEventListener('beforeinput', (event) => event.preventDefault());
      box.addEventListener('input', () => put(index, ''));
      box.addEventListener('keydown', (event) => {
        event.preventDefault();
        if (/^\d$/.test(event.key)) put(index, event.key);
      });
    }),
  ),
  own('boxes that take key codes and nothing else', (root) =>
    row(root, inputs(6, { type: 'tel' }), (box, put, index) => {
      box.addEventListener('input', () => put(index, ''));
      box.addEventListener('keypress', (event) => {
        event.preventDefault();
        // oxlint-disable-next-line typescript/no-deprecated -- what old sites read
        if (event.which >= 48 && event.which <= 57) put(index, String.fromCharCode(event.which));
      });
    }),
  ),
  own('boxes that go on a while after a key', (root) => {
    const boxes = inputs(6);
    boxes.forEach((box, index) => {
      box.addEventListener('input', () => {
        box.value = box.value.slice(-1);
        requestAnimationFrame(() => boxes[index + 1]?.focus());
      });
    });
    root.append(...boxes);
    return () => ({ value: joined(boxes) });
  }),
  own('boxes that are drawn anew after each digit', (root) => {
    const digits = ['', '', '', '', '', ''];
    const draw = (): void => {
      const boxes = inputs(6, { inputmode: 'numeric' });
      boxes.forEach((box, index) => {
        box.value = digits[index] ?? '';
        box.addEventListener('input', () => {
          digits[index] = box.value.slice(0, 1);
          draw();
        });
      });
      root.replaceChildren(...boxes);
    };
    draw();
    return () => ({ value: digits.join('') });
  }),
];
