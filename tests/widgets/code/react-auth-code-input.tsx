// react-auth-code-input: uncontrolled boxes; only the first carries one-time-code.
import AuthCode from 'react-auth-code-input';
import type { Widget } from '../widget.ts';
import { controlled } from './shared/controlled.tsx';

export const widgets: Widget[] = (['numeric', 'alphanumeric'] as const).map((allowedCharacters) => ({
  name: `react-auth-code-input, ${allowedCharacters}`,
  package: 'react-auth-code-input',
  framework: 'react',
  kind: 'code',
  mount: controlled((_, setCode) => <AuthCode allowedCharacters={allowedCharacters} onChange={setCode} />),
}));
