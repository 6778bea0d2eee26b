// PrimeReact: its masked input (an Indian and an American mask), and a dropdown of countries beside an input.
import { useState } from 'react';
import { Dropdown } from 'primereact/dropdown';
import { InputMask } from 'primereact/inputmask';
import { InputText } from 'primereact/inputtext';
import { apartWidget } from '../apart-react.tsx';
import { countries } from '../countries.ts';
import { mountReact } from '../react.tsx';
import type { Widget, WidgetState } from '../widget.ts';

const masked = (mask: string, dial: string, of: string[]): Widget => ({
  name: `PrimeReact InputMask ${mask}`,
  package: 'primereact',
  framework: 'react',
  kind: 'phone',
  countries: of,
  mount: (root) => {
    const state: WidgetState = { value: '' };
    function Field() {
      const [value, setValue] = useState<string>();
      state.value = value === undefined || value === '' ? '' : `${dial}${value}`;
      return (
        <InputMask
          id="phone"
          mask={mask}
          value={value ?? ''}
          onChange={(event) => setValue(event.value ?? '')}
        />
      );
    }
    mountReact(root, <Field />);
    return () => ({ ...state });
  },
});

const dropdown = (name: string, maxLength?: number): Widget =>
  apartWidget(`PrimeReact ${name}`, 'primereact', ({ iso, setIso, number, setNumber }) => (
    <div className="p-inputgroup">
      <Dropdown
        value={iso}
        onChange={(event) => setIso(event.value as string)}
        options={countries.map(({ iso: value, name: label, dial }) => ({
          value,
          label: `${label} +${dial}`,
        }))}
        filter
      />
      <InputText
        type="tel"
        maxLength={maxLength}
        value={number}
        onChange={(event) => setNumber(event.target.value)}
      />
    </div>
  ));

export const widgets: Widget[] = [
  masked('+91 99999 99999', '', ['IN']),
  masked('+1 (999) 999-9999', '', ['US', 'CA']),
  dropdown('dropdown of countries'),
  { ...dropdown('dropdown of countries, no room for a number', 5), countries: [] },
];
