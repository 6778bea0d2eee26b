// Vue libraries: maz-ui's phone input; Element Plus, Quasar and PrimeVue with a select of countries beside an input.
import { ElInput, ElOption, ElSelect } from 'element-plus';
import 'element-plus/dist/index.css';
import MazInputPhoneNumber from 'maz-ui/components/MazInputPhoneNumber';
import { mazUi } from '@maz-ui/themes';
import { MazUi } from 'maz-ui/plugins/maz-ui';
import PrimeVue from 'primevue/config';
import InputText from 'primevue/inputtext';
import Select from 'primevue/select';
import { QInput, QSelect, Quasar } from 'quasar';
import { h, ref, type Component, type Plugin, type Ref, type VNode } from 'vue';
import { createApart, submitted } from '../apart.ts';
import { countries } from '../countries.ts';
import { mountVue } from '../vue.ts';
import type { Widget, WidgetState } from '../widget.ts';

const options = countries.map(({ iso, name, dial }) => ({ value: iso, label: `${name} (+${dial})` }));
const bound = (model: Ref<string>) => ({
  modelValue: model.value,
  'onUpdate:modelValue': (next: string | number | null) => (model.value = `${next ?? ''}`),
});

const apart = (
  name: string,
  pack: string,
  render: (iso: Ref<string>, number: Ref<string>) => VNode[],
  ...plugins: (Plugin | [Plugin, object])[]
): Widget => ({
  name,
  package: pack,
  framework: 'vue',
  kind: 'phone',
  mount: (root) => {
    const iso = ref(createApart().iso);
    const number = ref('');
    mountVue(root, { render: () => render(iso, number) }, ...plugins);
    return () => submitted({ iso: iso.value, number: number.value });
  },
});

export const widgets: Widget[] = [
  {
    name: 'maz-ui MazInputPhoneNumber',
    package: 'maz-ui',
    framework: 'vue',
    kind: 'phone',
    mount: (root) => {
      const phone = ref<string>();
      const state: WidgetState = { value: '', country: 'FR' };
      const country = ref('FR');
      mountVue(
        root,
        {
          render: () =>
            h(MazInputPhoneNumber as Component, {
              modelValue: phone.value,
              countryCode: country.value,
              'onUpdate:modelValue': (next: string) => (phone.value = state.value = next ?? ''),
              'onUpdate:countryCode': (next: string) => (country.value = state.country = next),
            }),
        },
        [MazUi, { theme: { preset: mazUi } }],
      );
      return () => ({ ...state });
    },
  },
  apart('Element Plus filterable select', 'element-plus', (iso, number) => [
    h(ElSelect, { ...bound(iso), filterable: true, ariaLabel: 'Country' }, () =>
      options.map((option) => h(ElOption, { key: option.value, ...option })),
    ),
    h(ElInput, { ...bound(number), type: 'tel', placeholder: 'Phone number' }),
  ]),
  apart(
    'Quasar select and input',
    'quasar',
    (iso, number) => [
      h(QSelect, {
        ...bound(iso),
        options,
        emitValue: true,
        mapOptions: true,
        label: 'Country code',
      } as never),
      h(QInput, { ...bound(number), type: 'tel', label: 'Phone number' } as never),
    ],
    Quasar,
  ),
  apart(
    'PrimeVue select',
    'primevue',
    (iso, number) => [
      h(Select, { ...bound(iso), options, optionLabel: 'label', optionValue: 'value', filter: true }),
      h(InputText, { ...bound(number), type: 'tel', placeholder: 'Phone number' }),
    ],
    [PrimeVue, { unstyled: true }],
  ),
];
