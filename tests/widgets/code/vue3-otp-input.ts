// vue3-otp-input: boxes of an input type that does not exist, so that browsers take it for text.
import { h } from 'vue';
import OtpInput from 'vue3-otp-input';
import type { Widget } from '../widget.ts';
import { modelled } from './shared/modelled.ts';

const widget = (name: string, length: number, inputType: string): Widget => ({
  name,
  package: 'vue3-otp-input',
  framework: 'vue',
  kind: 'code',
  ...(length === 4 && { code: '7391' }),
  mount: modelled((_, setCode) => h(OtpInput, { numInputs: length, inputType, onOnChange: setCode })),
});

export const widgets: Widget[] = [
  widget('vue3-otp-input', 6, 'letter-numeric'),
  widget('vue3-otp-input, four boxes, type tel', 4, 'tel'),
];
