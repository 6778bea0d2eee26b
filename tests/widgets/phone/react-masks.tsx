// Masks for React: react-imask, @react-input/mask, react-number-format.
import { useState } from 'react';
import { IMaskInput } from 'react-imask';
import { InputMask } from '@react-input/mask';
import { PatternFormat } from 'react-number-format';
import { mountReact } from '../react.tsx';
import type { Widget, WidgetState } from '../widget.ts';

type Props = { value: string; setValue: (value: string) => void };

const masked = (
  pack: string,
  name: string,
  prefix: string,
  countries: string[],
  draw: (props: Props) => React.ReactNode,
  label?: string,
): Widget => ({
  name: `${pack} ${name}`,
  package: pack,
  framework: 'react',
  kind: 'phone',
  countries,
  ...(label !== undefined && { label }),
  mount: (root) => {
    const state: WidgetState = { value: '' };
    function Field() {
      const [value, setValue] = useState('');
      const digits = value.replace(/\D/g, '');
      // A mask that is drawn at once puts its own digits there.
      state.value = digits.length > 2 ? prefix + digits : '';
      return draw({ value, setValue });
    }
    mountReact(root, <Field />);
    return () => ({ ...state });
  },
});

export const widgets: Widget[] = [
  masked('react-imask', '+{44} 0000 000000', '', ['GB'], ({ value, setValue }) => (
    <IMaskInput
      name="phone"
      type="tel"
      mask="+{44} 0000 000000"
      unmask
      value={value}
      onAccept={(next) => setValue(next)}
    />
  )),
  masked(
    'react-imask',
    '(000) 000-0000 labelled US',
    '1',
    ['US'],
    ({ value, setValue }) => (
      <IMaskInput
        name="phone"
        type="tel"
        mask="(000) 000-0000"
        unmask
        value={value}
        onAccept={(next) => setValue(next)}
      />
    ),
    'US phone number (United States)',
  ),
  masked('@react-input/mask', '+0 (___) ___-__-__', '', ['RU', 'KZ', 'US', 'CA'], ({ value, setValue }) => (
    <InputMask
      name="phone"
      mask="+_ (___) ___-__-__"
      replacement={{ _: /\d/ }}
      value={value}
      onChange={(event) => setValue(event.target.value)}
    />
  )),
  masked('@react-input/mask', '+62 ___-____-____', '', ['ID'], ({ value, setValue }) => (
    <InputMask
      name="phone"
      mask="+62 ___-____-____"
      replacement={{ _: /\d/ }}
      showMask
      value={value}
      onChange={(event) => setValue(event.target.value)}
    />
  )),
  masked('react-number-format', '+1 (###) ###-####', '1', ['US', 'CA'], ({ value, setValue }) => (
    <PatternFormat
      type="tel"
      name="phone"
      format="+1 (###) ###-####"
      allowEmptyFormatting
      mask="_"
      valueIsNumericString
      value={value}
      onValueChange={({ value: next }) => setValue(next)}
    />
  )),
];
