// Vuetify VOtpInput.
import { h } from 'vue';
import { createVuetify } from 'vuetify';
import { VApp } from 'vuetify/components/VApp';
import { VOtpInput } from 'vuetify/components/VOtpInput';
import 'vuetify/styles';
import type { Widget } from '../widget.ts';
import { modelled } from './shared/modelled.ts';

const widget = (name: string, length: number, type: 'text' | 'number' | 'password'): Widget => ({
  name,
  package: 'vuetify',
  framework: 'vue',
  kind: 'code',
  ...(length === 4 && { code: '7391' }),
  mount: modelled(
    (code, setCode) =>
      h(VApp, () => h(VOtpInput, { modelValue: code, 'onUpdate:modelValue': setCode, length, type })),
    createVuetify(),
  ),
});

export const widgets: Widget[] = [
  widget('Vuetify VOtpInput', 6, 'number'),
  widget('Vuetify VOtpInput, text', 6, 'text'),
  widget('Vuetify VOtpInput, four masked boxes', 4, 'password'),
];
