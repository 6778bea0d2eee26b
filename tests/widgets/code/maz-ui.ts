// Maz UI input for codes: one number each, from one string.
import MazInputCode from 'maz-ui/components/MazInputCode';
import { h } from 'vue';
import type { Widget } from '../widget.ts';
import { modelled } from './shared/modelled.ts';

export const widgets: Widget[] = (['text', 'number'] as const).map((type) => ({
  name: `Maz UI input code, ${type}`,
  package: 'maz-ui',
  framework: 'vue',
  kind: 'code',
  // Its number has no leading zeros.
  ...(type === 'number' && { code: '482910' }),
  mount: modelled((code, setCode) =>
    h(MazInputCode, {
      modelValue: code,
      'onUpdate:modelValue': (value?: string | number) => setCode(String(value ?? '')),
      codeLength: 6,
      type,
    }),
  ),
}));
