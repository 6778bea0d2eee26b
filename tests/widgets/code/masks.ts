// Masks on one field for a code: what is shown has dashes, what is held has none.
import IMask from 'imask';
import Inputmask from 'inputmask';
import type { Widget } from '../widget.ts';

const field = (root: HTMLElement): HTMLInputElement => {
  const input = root.appendChild(document.createElement('input'));
  input.name = 'verification_code';
  return input;
};

const masked = (name: string, lazy: boolean, mask: string, code = '004821'): Widget => ({
  name,
  package: 'imask',
  framework: 'plain',
  kind: 'code',
  code,
  mount: (root) => {
    const held = IMask(field(root), { mask, lazy });
    return () => ({ value: held.unmaskedValue });
  },
});

export const widgets: Widget[] = [
  masked('imask, code', true, '000-000'),
  masked('imask, code with its places shown', false, '000-000'),
  masked('imask, code after its prefix', false, '{G-}000000', 'G-482910'),
  ...['999-999', '9 9 9 9 9 9'].map((mask): Widget => ({
    name: `inputmask, ${mask}`,
    package: 'inputmask',
    framework: 'plain',
    kind: 'code',
    mount: (root) => {
      const input = field(root);
      Inputmask(mask).mask(input);
      return () => ({ value: Inputmask.unmask(input.value, { mask }) });
    },
  })),
];
