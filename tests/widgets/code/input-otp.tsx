// input-otp (shadcn's): one transparent input over drawn boxes.
import { OTPInput, REGEXP_ONLY_DIGITS } from 'input-otp';
import type { Widget } from '../widget.ts';
import { controlled } from './shared/controlled.tsx';

const drawn = { width: 40, height: 40, border: '1px solid', display: 'inline-block' };

const widget = (name: string, length: number, pattern?: string): Widget => ({
  name,
  package: 'input-otp',
  framework: 'react',
  kind: 'code',
  ...(length === 4 && { code: '7391' }),
  mount: controlled((code, setCode) => (
    <OTPInput
      value={code}
      onChange={setCode}
      maxLength={length}
      {...(pattern !== undefined && { pattern })}
      render={({ slots }) => (
        <div>
          {slots.map((slot, index) => (
            <div key={index} style={drawn}>
              {slot.char ?? slot.placeholderChar}
            </div>
          ))}
        </div>
      )}
    />
  )),
});

export const widgets: Widget[] = [
  widget('input-otp', 6),
  widget('input-otp, digits only', 6, REGEXP_ONLY_DIGITS),
  widget('input-otp, four boxes', 4),
];
