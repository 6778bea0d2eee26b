// Masks without a framework: imask, inputmask, cleave-zen.
import { formatGeneral, registerCursorTracker } from 'cleave-zen';
import IMask from 'imask';
import Inputmask from 'inputmask';
import type { Widget } from '../widget.ts';

const inputIn = (root: HTMLElement): HTMLInputElement => {
  const input = root.appendChild(document.createElement('input'));
  input.type = 'tel';
  input.name = 'phone';
  return input;
};

type Masked = HTMLInputElement & { inputmask?: { unmaskedvalue(): string } };

const masked = (
  pack: string,
  name: string,
  countries: string[] | null,
  mount: (input: HTMLInputElement) => () => string,
): Widget => ({
  name: `${pack} ${name}`,
  package: pack,
  framework: 'plain',
  kind: 'phone',
  ...(countries && { countries }),
  mount: (root) => {
    const read = mount(inputIn(root));
    return () => ({ value: read() });
  },
});

const whole = (prefix: string, unmasked: string): string => unmasked && `${prefix}${unmasked}`;

export const widgets: Widget[] = [
  masked('imask', '+{7}(000)000-00-00', ['KZ', 'RU'], (input) => {
    const mask = IMask(input, { mask: '+{7}(000)000-00-00' });
    return () => mask.unmaskedValue;
  }),
  masked('imask', '+{7}(000)000-00-00 drawn at once', ['KZ', 'RU'], (input) => {
    const mask = IMask(input, { mask: '+{7}(000)000-00-00', lazy: false });
    return () => mask.unmaskedValue;
  }),
  masked('imask', '+91 00000 00000', ['IN'], (input) => {
    const mask = IMask(input, { mask: '+91 00000 00000' });
    return () => whole('91', mask.unmaskedValue);
  }),
  masked('imask', 'any international', null, (input) => {
    const mask = IMask(input, { mask: '+000000000000000' });
    return () => mask.unmaskedValue;
  }),
  masked('imask', 'one mask for each country', null, (input) => {
    const mask = IMask(input, {
      mask: [
        { mask: '+0 000 000-00-00' },
        { mask: '+00 000 000 00 00' },
        { mask: '+000 000 000 00 00' },
        { mask: '+00 0000000000000' },
      ],
    });
    return () => mask.unmaskedValue;
  }),
  masked('inputmask', '+7 (999) 999-99-99', ['KZ', 'RU'], (input) => {
    Inputmask('+7 (999) 999-99-99').mask(input);
    return () => whole('7', (input as Masked).inputmask?.unmaskedvalue() ?? '');
  }),
  masked('inputmask', '+49 999 99999999', ['DE'], (input) => {
    Inputmask('+4\\9 999 99999999').mask(input);
    return () => whole('49', (input as Masked).inputmask?.unmaskedvalue() ?? '');
  }),
  masked('inputmask', '+9{1,15}', null, (input) => {
    Inputmask('+9{7,15}').mask(input);
    return () => input.value;
  }),
  masked('cleave-zen', 'blocks of three', null, (input) => {
    registerCursorTracker({ input });
    input.addEventListener('input', () => {
      input.value = formatGeneral(input.value, { prefix: '+', numericOnly: true, blocks: [4, 3, 3, 5] });
    });
    return () => input.value;
  }),
];
