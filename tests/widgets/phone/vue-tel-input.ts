// vue-tel-input: a drawn list of countries before the input.
import { VueTelInput, type PhoneObject } from 'vue-tel-input';
import 'vue-tel-input/vue-tel-input.css';
import { h, ref } from 'vue';
import { mountVue } from '../vue.ts';
import type { Widget, WidgetState } from '../widget.ts';

const variant = (name: string, props: object): Widget => ({
  name: `vue-tel-input, ${name}`,
  package: 'vue-tel-input',
  framework: 'vue',
  kind: 'phone',
  mount: (root) => {
    const state: WidgetState = { value: '', country: 'FR' };
    const phone = ref('');
    mountVue(root, {
      render: () =>
        h(VueTelInput, {
          modelValue: phone.value,
          defaultCountry: 'FR',
          autoDefaultCountry: false,
          mode: 'auto',
          'onUpdate:modelValue': (next: string) => (phone.value = next),
          onOnInput: (_: string, object: PhoneObject) => (state.value = object?.number ?? ''),
          onCountryChanged: (country: { iso2: string }) => (state.country = country.iso2),
          ...props,
        }),
    });
    return () => ({ ...state });
  },
});

export const widgets: Widget[] = [
  variant('default', {}),
  variant('national', { mode: 'national' }),
  variant('international', { mode: 'international' }),
  variant('with search', { dropdownOptions: { showSearchBox: true, showDialCodeInSelection: true } }),
];
