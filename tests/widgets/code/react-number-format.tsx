// react-number-format's pattern for a code: 482-910 is shown, 482910 is held.
import { PatternFormat } from 'react-number-format';
import type { Widget } from '../widget.ts';
import { controlled } from './shared/controlled.tsx';

export const widgets: Widget[] = [
  {
    name: 'react-number-format, ###-###',
    package: 'react-number-format',
    framework: 'react',
    kind: 'code',
    mount: controlled((code, setCode) => (
      <PatternFormat
        format="###-###"
        mask="_"
        name="code"
        valueIsNumericString
        value={code}
        onValueChange={({ value }) => setCode(value)}
      />
    )),
  },
  {
    name: 'react-number-format, G-######',
    package: 'react-number-format',
    framework: 'react',
    kind: 'code',
    code: 'G-482910',
    mount: controlled((_, setCode) => (
      <PatternFormat
        format="G-######"
        mask="_"
        name="code"
        onValueChange={({ formattedValue }) => setCode(formattedValue)}
      />
    )),
  },
];
