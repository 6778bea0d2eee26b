// antd-phone-input: a select of flags before a masked input.
import { useState } from 'react';
import PhoneInput from 'antd-phone-input';
import { mountReact } from '../react.tsx';
import type { Widget, WidgetState } from '../widget.ts';

type Phone = {
  countryCode?: number | null;
  areaCode?: string | null;
  phoneNumber?: string | null;
  isoCode?: string | null;
};

const variant = (name: string, props: object): Widget => ({
  name: `antd-phone-input, ${name}`,
  package: 'antd-phone-input',
  framework: 'react',
  kind: 'phone',
  mount: (root) => {
    const state: WidgetState = { value: '', country: 'fr' };
    function Field() {
      const [phone, setPhone] = useState<Phone>({ isoCode: 'fr' });
      state.value = `${phone.countryCode ?? ''}${phone.areaCode ?? ''}${phone.phoneNumber ?? ''}`;
      state.country = phone.isoCode ?? null;
      return (
        <PhoneInput
          country="fr"
          value={phone as never}
          onChange={(next: Phone) => setPhone(next)}
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
  variant('with search', { enableSearch: true, enableArrow: true }),
];
