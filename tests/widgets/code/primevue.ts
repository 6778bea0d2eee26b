// PrimeVue InputOtp.
import PrimeVue from 'primevue/config';
import InputOtp from 'primevue/inputotp';
import { h } from 'vue';
import type { Widget } from '../widget.ts';
import { modelled } from './shared/modelled.ts';

const widget = (name: string, length: number, props: { integerOnly?: boolean; mask?: boolean }): Widget => ({
  name,
  package: 'primevue',
  framework: 'vue',
  kind: 'code',
  ...(length === 4 && { code: '7391' }),
  mount: modelled(
    (code, setCode) => h(InputOtp, { modelValue: code, 'onUpdate:modelValue': setCode, length, ...props }),
    PrimeVue,
  ),
});

export const widgets: Widget[] = [
  widget('PrimeVue InputOtp', 6, {}),
  widget('PrimeVue InputOtp, digits only', 6, { integerOnly: true }),
  widget('PrimeVue InputOtp, four masked boxes', 4, { mask: true }),
];
