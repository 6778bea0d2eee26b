// intl-tel-input without a framework: its default, and the options that change what may stand in the field.
import intlTelInput, { type Iti, type SomeOptions } from 'intl-tel-input/intlTelInputWithUtils';
import 'intl-tel-input/styles';
import type { Widget } from '../widget.ts';

const variant = (name: string, options: SomeOptions, countries?: string[]): Widget => ({
  name: `intl-tel-input, ${name}`,
  package: 'intl-tel-input',
  framework: 'plain',
  kind: 'phone',
  ...(countries && { countries }),
  mount: (root) => {
    const input = root.appendChild(document.createElement('input'));
    input.type = 'tel';
    input.id = 'phone';
    const iti: Iti = intlTelInput(input, options);
    return () => ({ value: iti.getNumber(), country: iti.getSelectedCountry()?.iso2 ?? null });
  },
});

export const widgets: Widget[] = [
  variant('no country at first', {}),
  variant('French at first', { initialCountry: 'fr' }),
  variant('shown in full', { initialCountry: 'fr', numberDisplayFormat: 'INTERNATIONAL' }),
  variant('separate dial code', { initialCountry: 'fr', separateDialCode: true }),
  variant('strict', { initialCountry: 'fr', strictMode: true }),
  variant('three countries', { onlyCountries: ['in', 'id', 'ng'], initialCountry: 'ng' }, ['IN', 'ID', 'NG']),
  variant('strict and separate dial code', {
    initialCountry: 'fr',
    strictMode: true,
    separateDialCode: true,
  }),
];
