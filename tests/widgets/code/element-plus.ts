// Element Plus InputOtp.
import { ElInputOtp } from 'element-plus';
import { h } from 'vue';
import type { Widget } from '../widget.ts';
import { modelled } from './shared/modelled.ts';

const widget = (name: string, length: number, mask: boolean): Widget => ({
  name,
  package: 'element-plus',
  framework: 'vue',
  kind: 'code',
  ...(length === 4 && { code: '7391' }),
  mount: modelled((code, setCode) =>
    h(ElInputOtp, { modelValue: code, 'onUpdate:modelValue': setCode, length, mask, inputmode: 'numeric' }),
  ),
});

export const widgets: Widget[] = [
  widget('Element Plus InputOtp', 6, false),
  widget('Element Plus InputOtp, four masked boxes', 4, true),
];
