// mui-tel-input: a flag button with a menu inside a Material text field.
import { useState } from 'react';
import { MuiTelInput } from 'mui-tel-input';
import { mountReact } from '../react.tsx';
import type { Widget, WidgetState } from '../widget.ts';

const variant = (name: string, props: object): Widget => ({
  name: `mui-tel-input, ${name}`,
  package: 'mui-tel-input',
  framework: 'react',
  kind: 'phone',
  mount: (root) => {
    const state: WidgetState = { value: '', country: null };
    function Field() {
      const [phone, setPhone] = useState('');
      return (
        <MuiTelInput
          value={phone}
          onChange={(next, info) => {
            setPhone(next);
            state.value = info.numberValue ?? '';
            state.country = info.countryCode;
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
  variant('no country at first', {}),
  variant('French at first', { defaultCountry: 'FR' }),
  variant('dial code that stays', { defaultCountry: 'FR', forceCallingCode: true }),
];
