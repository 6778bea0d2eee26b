// react-verification-input: one input, named by aria-label only, over drawn boxes.
import imported from 'react-verification-input';
import type { Widget } from '../widget.ts';
import { controlled } from './shared/controlled.tsx';

// A CommonJS module: its default export may be one level down.
const VerificationInput = (imported as unknown as { default?: typeof imported }).default ?? imported;

const widget = (name: string, length: number): Widget => ({
  name,
  package: 'react-verification-input',
  framework: 'react',
  kind: 'code',
  ...(length === 4 && { code: '7391' }),
  mount: controlled((_, setCode) => (
    <VerificationInput length={length} validChars="0-9" onChange={setCode} />
  )),
});

export const widgets: Widget[] = [
  widget('react-verification-input', 6),
  widget('react-verification-input, four boxes', 4),
];
