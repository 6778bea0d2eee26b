// mui-one-time-password-input: MUI text fields, one-time-code on all.
import { MuiOtpInput } from 'mui-one-time-password-input';
import type { Widget } from '../widget.ts';
import { controlled } from './shared/controlled.tsx';

const widget = (name: string, length: number): Widget => ({
  name,
  package: 'mui-one-time-password-input',
  framework: 'react',
  kind: 'code',
  ...(length === 4 && { code: '7391' }),
  mount: controlled((code, setCode) => (
    <MuiOtpInput
      value={code}
      onChange={setCode}
      length={length}
      validateChar={(character) => /^\d$/.test(character)}
    />
  )),
});

export const widgets: Widget[] = [
  widget('mui-one-time-password-input', 6),
  widget('mui-one-time-password-input, four boxes', 4),
];
