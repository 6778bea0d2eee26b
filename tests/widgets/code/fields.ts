// One field for the whole code, as sites write it by hand.
import type { Widget } from '../widget.ts';
import { input, own } from './shared/own.ts';

const field =
  (attributes: Record<string, string>, before = ''): Widget['mount'] =>
  (root) => {
    const code = input({ name: 'code', ...attributes });
    root.append(before, code);
    return () => ({ value: before + code.value });
  };

/** A transparent input that lies over boxes which draw what it holds. */
const laidOver: Widget['mount'] = (root) => {
  const code = input({
    autocomplete: 'one-time-code',
    maxlength: '6',
    style: 'position:absolute;inset:0;width:100%;opacity:0',
  });
  const around = root.appendChild(document.createElement('div'));
  around.style.cssText = 'position:relative;display:flex;width:300px';
  const boxes = Array.from({ length: 6 }, () => document.createElement('div'));
  for (const box of boxes) box.style.cssText = 'width:40px;height:40px;border:1px solid';
  around.append(...boxes, code);
  let held = '';
  code.addEventListener('input', () => {
    held = code.value;
    boxes.forEach((box, index) => (box.textContent = held[index] ?? ''));
  });
  return () => ({ value: held });
};

/** Keeps its digits itself and shows them in two groups; the field shows what is held, whatever is set. */
const grouping: Widget['mount'] = (root) => {
  const code = input({ name: 'code', type: 'tel' });
  let held = '';
  code.addEventListener('input', () => {
    held = code.value.replace(/\D/g, '').slice(0, 6);
    code.value = held.length > 3 ? `${held.slice(0, 3)} ${held.slice(3)}` : held;
  });
  root.append(code);
  return () => ({ value: held });
};

/** Takes one character an event, from keys alone. */
const keysOnly: Widget['mount'] = (root) => {
  const code = input({ name: 'code' });
  let held = '';
  code.addEventListener('input', () => (code.value = held));
  code.addEventListener('keydown', (event) => {
    event.preventDefault();
    if (/^\d$/.test(event.key)) held += event.key;
    if (event.key === 'Backspace') held = held.slice(0, -1);
    code.value = held;
  });
  root.append(code);
  return () => ({ value: held });
};

const replaced: Widget['mount'] = (root) => {
  let held = '';
  const draw = (): void => {
    const code = input({ name: 'code', maxlength: '6' });
    code.value = held;
    code.addEventListener('input', () => {
      held = code.value;
      draw();
    });
    root.replaceChildren(code);
  };
  draw();
  return () => ({ value: held });
};

export const widgets: Widget[] = [
  own('field of type text', field({ type: 'text' })),
  own('field of type tel', field({ type: 'tel', maxlength: '6' })),
  own('field of type number', field({ type: 'number' })),
  own('field of type password, one-time-code', field({ type: 'password', autocomplete: 'one-time-code' })),
  own('field for letters and digits', field({ maxlength: '7' }), { code: 'A7K-9Q2' }),
  own('field after its prefix', field({ type: 'tel', maxlength: '6' }, 'G-'), { code: 'G-482910' }),
  own('field that shows how the whole looks', field({ placeholder: 'G-000000' }), { code: 'G-482910' }),
  own('field laid over drawn boxes', laidOver),
  own('field that groups its digits', grouping),
  own('field that takes keys and nothing else', keysOnly),
  own('field that is drawn anew after each change', replaced),
];
