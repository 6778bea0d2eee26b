// react-phone-input-2: a drawn list of countries, the dial code always in the field.
import { useState } from 'react';
import imported from 'react-phone-input-2';
import 'react-phone-input-2/lib/style.css';
import { mountReact } from '../react.tsx';
import type { Widget, WidgetState } from '../widget.ts';

// A CommonJS module: its default export may be one level down.
const PhoneInput = (imported as unknown as { default?: typeof imported }).default ?? imported;

const variant = (name: string, props: object): Widget => ({
  name: `react-phone-input-2, ${name}`,
  package: 'react-phone-input-2',
  framework: 'react',
  kind: 'phone',
  mount: (root) => {
    const state: WidgetState = { value: '', country: 'fr' };
    function Field() {
      const [value, setValue] = useState('');
      return (
        <PhoneInput
          country="fr"
          value={value}
          onChange={(next, data) => {
            setValue(next);
            state.value = next;
            state.country = 'countryCode' in data ? data.countryCode : null;
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
  variant('with search', { enableSearch: true }),
  variant('dial code not editable', { countryCodeEditable: false }),
];
