// react-phone-number-input: a native select under a drawn flag, and its bare inputs.
import { useState } from 'react';
import PhoneInput, { type Value, type Country } from 'react-phone-number-input';
import BareInput from 'react-phone-number-input/input';
import 'react-phone-number-input/style.css';
import { mountReact } from '../react.tsx';
import type { Widget, WidgetState } from '../widget.ts';

type Props = {
  value: Value | undefined;
  onChange: (value: Value | undefined) => void;
  onCountryChange: (country: Country | undefined) => void;
};

const variant = (
  name: string,
  draw: (props: Props) => React.ReactNode,
  rest: Partial<Widget> = {},
): Widget => ({
  name: `react-phone-number-input, ${name}`,
  package: 'react-phone-number-input',
  framework: 'react',
  kind: 'phone',
  ...rest,
  mount: (root) => {
    const state: WidgetState = { value: '' };
    function Field() {
      const [value, onChange] = useState<Value>();
      state.value = value ?? '';
      return draw({ value, onChange, onCountryChange: (country) => (state.country = country ?? null) });
    }
    mountReact(root, <Field />);
    return () => ({ ...state });
  },
});

export const widgets: Widget[] = [
  variant('no country at first', (props) => <PhoneInput {...props} />),
  variant('French at first', (props) => <PhoneInput {...props} defaultCountry="FR" />),
  variant('international', (props) => <PhoneInput {...props} defaultCountry="FR" international />),
  variant('dial code that stays', (props) => (
    <PhoneInput {...props} defaultCountry="FR" international countryCallingCodeEditable={false} />
  )),
  variant('bare', ({ value, onChange }) => <BareInput value={value} onChange={onChange} />),
  variant(
    'bare, of one country',
    ({ value, onChange }) => <BareInput country="IN" value={value} onChange={onChange} />,
    {
      label: 'Phone number (India)',
      countries: ['IN'],
    },
  ),
];
