// PrimeReact InputOtp.
import { InputOtp } from 'primereact/inputotp';
import type { Widget } from '../widget.ts';
import { controlled } from './shared/controlled.tsx';

const widget = (name: string, length: number, props: Parameters<typeof InputOtp>[0]): Widget => ({
  name,
  package: 'primereact',
  framework: 'react',
  kind: 'code',
  ...(length === 4 && { code: '7391' }),
  mount: controlled((code, setCode) => (
    <InputOtp
      value={code}
      onChange={({ value }) => setCode(String(value ?? ''))}
      length={length}
      {...props}
    />
  )),
});

export const widgets: Widget[] = [
  widget('PrimeReact InputOtp', 6, {}),
  widget('PrimeReact InputOtp, digits only', 6, { integerOnly: true }),
  widget('PrimeReact InputOtp, four masked boxes', 4, { mask: true }),
];
