// react-pin-field: a reducer that follows keys and changes.
import PinField from 'react-pin-field';
import type { Widget } from '../widget.ts';
import { controlled } from './shared/controlled.tsx';

const widget = (name: string, length: number): Widget => ({
  name,
  package: 'react-pin-field',
  framework: 'react',
  kind: 'code',
  ...(length === 4 && { code: '7391' }),
  mount: controlled((_, setCode) => <PinField length={length} onChange={setCode} inputMode="numeric" />),
});

export const widgets: Widget[] = [widget('react-pin-field', 6), widget('react-pin-field, four boxes', 4)];
