// Radix one-time password field: the first box allows the whole code.
import * as Otp from '@radix-ui/react-one-time-password-field';
import type { Widget } from '../widget.ts';
import { controlled } from './shared/controlled.tsx';

const widget = (name: string, length: number): Widget => ({
  name,
  package: '@radix-ui/react-one-time-password-field',
  framework: 'react',
  kind: 'code',
  ...(length === 4 && { code: '7391' }),
  mount: controlled((code, setCode) => (
    <Otp.Root value={code} onValueChange={setCode}>
      {Array.from({ length }, (_, index) => (
        <Otp.Input key={index} />
      ))}
      <Otp.HiddenInput />
    </Otp.Root>
  )),
});

export const widgets: Widget[] = [
  widget('Radix one-time password field', 6),
  widget('Radix one-time password field, four boxes', 4),
];
