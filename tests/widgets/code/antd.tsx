// Ant Design Input.OTP.
import { Input } from 'antd';
import type { Widget } from '../widget.ts';
import { controlled } from './shared/controlled.tsx';

const widget = (name: string, length: number, props: Parameters<typeof Input.OTP>[0]): Widget => ({
  name,
  package: 'antd',
  framework: 'react',
  kind: 'code',
  ...(length === 4 && { code: '7391' }),
  mount: controlled((code, setCode) => (
    <Input.OTP value={code} onInput={(parts) => setCode(parts.join(''))} length={length} {...props} />
  )),
});

export const widgets: Widget[] = [
  widget('Ant Design Input.OTP', 6, {}),
  widget('Ant Design Input.OTP, digits only', 6, { formatter: (text) => text.replace(/\D/g, '') }),
  widget('Ant Design Input.OTP, four masked boxes', 4, { mask: '*' }),
];
