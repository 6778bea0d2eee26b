// Boxes and fields as apps write them in React without a package.
import { useRef, useState } from 'react';
import { mountReact } from '../react.tsx';
import type { Widget } from '../widget.ts';
import { controlled } from './shared/controlled.tsx';

const six = [0, 1, 2, 3, 4, 5];
const own = (name: string, mount: Widget['mount'], more: Partial<Widget> = {}): Widget => ({
  name,
  package: null,
  framework: 'react',
  kind: 'code',
  mount,
  ...more,
});

/** Boxes of one state, each drawn anew with a key that its digit is part of. */
function Remounted({ code, setCode }: { code: string; setCode: (code: string) => void }) {
  const digits = six.map((index) => code[index] ?? ' ');
  return six.map((index) => (
    <input
      key={`${index}${digits[index]}`}
      name={`digit-${index}`}
      maxLength={1}
      value={(digits[index] ?? '').trim()}
      onChange={({ target }) =>
        setCode(
          digits
            .with(index, target.value.slice(-1) || ' ')
            .join('')
            .trimEnd(),
        )
      }
    />
  ));
}

/** Goes on to the next box; takes one digit, and nothing that is longer. */
function Strict({ code, setCode }: { code: string; setCode: (code: string) => void }) {
  const boxes = useRef<(HTMLInputElement | null)[]>([]);
  return six.map((index) => (
    <input
      key={index}
      ref={(box) => {
        boxes.current[index] = box;
      }}
      maxLength={1}
      inputMode="numeric"
      value={code[index] ?? ''}
      onChange={({ target }) => {
        if (!/^\d?$/.test(target.value)) return;
        setCode(code.slice(0, index) + target.value + code.slice(index + 1));
        boxes.current[index + 1]?.focus();
      }}
    />
  ));
}

export const widgets: Widget[] = [
  own(
    'React, controlled field that takes digits only',
    controlled((code, setCode) => (
      <input
        name="otp"
        value={code}
        onChange={({ target }) => /^\d{0,6}$/.test(target.value) && setCode(target.value)}
      />
    )),
  ),
  own(
    'React, boxes with the digit in their key',
    controlled((code, setCode) => <Remounted code={code} setCode={setCode} />),
  ),
  own(
    'React, one digit a box and no more',
    controlled((code, setCode) => <Strict code={code} setCode={setCode} />),
  ),
  own('React, three digits in each of two fields', (root) => {
    const held = ['', ''];
    function Field() {
      const [parts, setParts] = useState(held);
      parts.forEach((part, index) => (held[index] = part));
      return parts.map((part, index) => (
        <input
          key={index}
          name={`code${index}`}
          maxLength={3}
          value={part}
          onChange={({ target }) => setParts((old) => old.with(index, target.value))}
        />
      ));
    }
    mountReact(root, <Field />);
    return () => ({ value: held.join('') });
  }),
];
