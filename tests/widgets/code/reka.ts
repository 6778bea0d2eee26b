// Reka UI (Radix for Vue, Nuxt UI's and shadcn-vue's) PinInput.
import { PinInputInput, PinInputRoot } from 'reka-ui';
import { h } from 'vue';
import type { Widget } from '../widget.ts';
import { modelled } from './shared/modelled.ts';

const widget = (name: string, length: number, props: { otp?: boolean; mask?: boolean }): Widget => ({
  name,
  package: 'reka-ui',
  framework: 'vue',
  kind: 'code',
  ...(length === 4 && { code: '7391' }),
  mount: modelled((code, setCode) =>
    h(
      PinInputRoot,
      {
        modelValue: code.split(''),
        'onUpdate:modelValue': (value: string[]) => setCode(value.join('')),
        ...props,
      },
      () => Array.from({ length }, (_, index) => h(PinInputInput, { key: index, index })),
    ),
  ),
});

export const widgets: Widget[] = [
  widget('Reka PinInput', 6, { otp: true }),
  widget('Reka PinInput, no hint', 6, {}),
  widget('Reka PinInput, four masked boxes', 4, { mask: true }),
];
