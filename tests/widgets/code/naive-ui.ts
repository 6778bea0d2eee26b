// Naive UI InputOtp.
import { NInputOtp } from 'naive-ui';
import { h } from 'vue';
import type { Widget } from '../widget.ts';
import { modelled } from './shared/modelled.ts';

export const widgets: Widget[] = [
  {
    name: 'Naive UI InputOtp',
    package: 'naive-ui',
    framework: 'vue',
    kind: 'code',
    mount: modelled((code, setCode) =>
      h(NInputOtp, { value: code.split(''), onUpdateValue: (value: string[]) => setCode(value.join('')) }),
    ),
  },
];
