// HeroUI InputOTP: input-otp in HeroUI's clothes.
import { InputOTP } from '@heroui/react/input-otp';
import type { Widget } from '../widget.ts';
import { controlled } from './shared/controlled.tsx';

const drawn = { width: 40, height: 40, border: '1px solid' };

export const widgets: Widget[] = [
  {
    name: 'HeroUI InputOTP',
    package: '@heroui/react',
    framework: 'react',
    kind: 'code',
    mount: controlled((code, setCode) => (
      <InputOTP value={code} onChange={setCode} maxLength={6}>
        <InputOTP.Group style={{ display: 'flex' }}>
          {[0, 1, 2, 3, 4, 5].map((index) => (
            <InputOTP.Slot key={index} index={index} style={drawn} />
          ))}
        </InputOTP.Group>
      </InputOTP>
    )),
  },
];
