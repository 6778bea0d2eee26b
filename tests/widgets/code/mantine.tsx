// Mantine PinInput: type=tel boxes and a hidden input.
import { MantineProvider, PinInput } from '@mantine/core';
import '@mantine/core/styles.css';
import type { Widget } from '../widget.ts';
import { controlled } from './shared/controlled.tsx';

const widget = (name: string, length: number, props: Parameters<typeof PinInput>[0]): Widget => ({
  name,
  package: '@mantine/core',
  framework: 'react',
  kind: 'code',
  ...(length === 4 && { code: '7391' }),
  mount: controlled((code, setCode) => (
    <MantineProvider>
      <PinInput length={length} value={code} onChange={setCode} {...props} />
    </MantineProvider>
  )),
});

export const widgets: Widget[] = [
  widget('Mantine PinInput', 6, { type: 'number', oneTimeCode: true }),
  widget('Mantine PinInput, letters too', 6, { type: 'alphanumeric' }),
  widget('Mantine PinInput, four masked boxes', 4, { type: 'number', mask: true }),
];
