// react-otp-input: boxes without any hint.
import imported from 'react-otp-input';
import type { FunctionComponent } from 'react';
import type { Widget } from '../widget.ts';
import { controlled } from './shared/controlled.tsx';

// Its types are those of React 18, which knew other nodes.
const OtpInput = imported as unknown as FunctionComponent<Parameters<typeof imported>[0]>;

const widget = (name: string, length: number, inputType: 'text' | 'tel' | 'number' | 'password'): Widget => ({
  name,
  package: 'react-otp-input',
  framework: 'react',
  kind: 'code',
  ...(length === 4 && { code: '7391' }),
  mount: controlled((code, setCode) => (
    <OtpInput
      value={code}
      onChange={setCode}
      numInputs={length}
      inputType={inputType}
      renderSeparator={<span>-</span>}
      renderInput={(props) => <input {...props} />}
    />
  )),
});

export const widgets: Widget[] = [
  widget('react-otp-input', 6, 'text'),
  widget('react-otp-input, type tel', 6, 'tel'),
  widget('react-otp-input, type number', 6, 'number'),
  widget('react-otp-input, type password', 6, 'password'),
  widget('react-otp-input, four boxes', 4, 'text'),
];
