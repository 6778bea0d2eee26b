// Custom elements that keep their boxes in a shadow root, and one for each box.
import type { Widget } from '../widget.ts';
import { inputs, own } from './shared/own.ts';

class CodeRow extends HTMLElement {
  value = '';

  connectedCallback(): void {
    const boxes = inputs(6, { inputmode: 'numeric', autocomplete: 'one-time-code' });
    boxes.forEach((box, index) =>
      box.addEventListener('input', () => {
        const typed = box.value.replace(/\D/g, '');
        typed.split('').forEach((digit, at) => {
          const next = boxes[index + at];
          if (next) next.value = digit;
        });
        boxes[Math.min(index + typed.length, 5)]?.focus();
        this.value = boxes.map((each) => each.value).join('');
      }),
    );
    this.attachShadow({ mode: 'open' }).append(...boxes);
  }
}

class CodeBox extends HTMLElement {
  value = '';

  connectedCallback(): void {
    const [box] = inputs(1);
    if (!box) return;
    box.addEventListener('input', () => (this.value = box.value));
    this.attachShadow({ mode: 'open' }).append(box);
  }
}

customElements.define('code-row', CodeRow);
customElements.define('code-box', CodeBox);

export const widgets: Widget[] = [
  own('custom element with boxes in its shadow root', (root) => {
    const element = new CodeRow();
    root.append(element);
    return () => ({ value: element.value });
  }),
  own('a custom element for each box', (root) => {
    const boxes = Array.from({ length: 6 }, () => new CodeBox());
    root.append(...boxes);
    return () => ({ value: boxes.map(({ value }) => value).join('') });
  }),
];
