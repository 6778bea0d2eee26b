// react-international-phone: a button that opens a list of countries; formats as one types.
import { useState } from 'react';
import { PhoneInput } from 'react-international-phone';
import 'react-international-phone/style.css';
import { mountReact } from '../react.tsx';
import type { Widget, WidgetState } from '../widget.ts';

const variant = (name: string, props: object): Widget => ({
  name: `react-international-phone, ${name}`,
  package: 'react-international-phone',
  framework: 'react',
  kind: 'phone',
  mount: (root) => {
    const state: WidgetState = { value: '', country: 'fr' };
    function Field() {
      const [phone, setPhone] = useState('');
      return (
        <PhoneInput
          defaultCountry="fr"
          value={phone}
          onChange={(next, { country }) => {
            setPhone(next);
            state.value = next;
            state.country = country.iso2;
          }}
          {...props}
        />
      );
    }
    mountReact(root, <Field />);
    return () => ({ ...state });
  },
});

export const widgets: Widget[] = [
  variant('default', {}),
  variant('dial code that stays', { forceDialCode: true }),
  variant('dial code apart', { disableDialCodeAndPrefix: true, showDisabledDialCodeAndPrefix: true }),
];
