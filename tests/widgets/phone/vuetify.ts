// Vuetify: v-phone-input, and an autocomplete of countries beside a text field.
import { createVuetify } from 'vuetify';
import { VAutocomplete, VSelect, VTextField } from 'vuetify/components';
import 'vuetify/styles';
import { VPhoneInput, createVPhoneInput } from 'v-phone-input';
import { h, ref } from 'vue';
import { createApart, submitted } from '../apart.ts';
import { countries } from '../countries.ts';
import { mountVue } from '../vue.ts';
import type { Widget } from '../widget.ts';

const phoneInput = (name: string, props: object): Widget => ({
  name: `v-phone-input, ${name}`,
  package: 'v-phone-input',
  framework: 'vue',
  kind: 'phone',
  mount: (root) => {
    const phone = ref('');
    const country = ref('FR');
    mountVue(
      root,
      {
        render: () =>
          h(VPhoneInput, {
            modelValue: phone.value,
            country: country.value,
            'onUpdate:modelValue': (next: string) => (phone.value = next),
            'onUpdate:country': (next: string) => (country.value = next),
            ...props,
          }),
      },
      createVuetify({ components: { VAutocomplete, VSelect, VTextField } }),
      createVPhoneInput({}),
    );
    return () => ({ value: phone.value, country: country.value });
  },
});

const beside = (name: string, component: typeof VAutocomplete | typeof VSelect): Widget => ({
  name,
  package: 'vuetify',
  framework: 'vue',
  kind: 'phone',
  mount: (root) => {
    const state = createApart();
    const iso = ref(state.iso);
    const number = ref('');
    mountVue(
      root,
      {
        render: () => [
          h(component as typeof VSelect, {
            label: 'Country code',
            modelValue: iso.value,
            items: countries.map(({ iso: value, name: title, dial }) => ({
              value,
              title: `${title} (+${dial})`,
            })),
            'onUpdate:modelValue': (next: unknown) => (iso.value = String(next)),
          }),
          h(VTextField, {
            label: 'Phone number',
            type: 'tel',
            modelValue: number.value,
            'onUpdate:modelValue': (next: string) => (number.value = next),
          }),
        ],
      },
      createVuetify({ components: { VAutocomplete, VSelect, VTextField } }),
    );
    return () => submitted({ iso: iso.value, number: number.value });
  },
});

export const widgets: Widget[] = [
  phoneInput('select', {}),
  phoneInput('autocomplete', { countryIconMode: 'text', enableSearchingCountry: true }),
  beside('Vuetify select', VSelect),
  beside('Vuetify autocomplete', VAutocomplete),
];
