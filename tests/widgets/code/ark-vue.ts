// Ark UI PinInput in Vue.
import { PinInput } from '@ark-ui/vue/pin-input';
import { h } from 'vue';
import type { Widget } from '../widget.ts';
import { modelled } from './shared/modelled.ts';

const boxes = () => [0, 1, 2, 3, 4, 5].map((index) => h(PinInput.Input, { key: index, index }));

export const widgets: Widget[] = [
  {
    name: 'Ark PinInput, Vue',
    package: '@ark-ui/vue',
    framework: 'vue',
    kind: 'code',
    mount: modelled((_, setCode) =>
      h(
        PinInput.Root,
        { otp: true, onValueChange: (details: { valueAsString: string }) => setCode(details.valueAsString) },
        () => [h(PinInput.Control, boxes), h(PinInput.HiddenInput)],
      ),
    ),
  },
];
