// Ark UI PinInput in React.
import { PinInput } from '@ark-ui/react/pin-input';
import type { Widget } from '../widget.ts';
import { controlled } from './shared/controlled.tsx';

export const widgets: Widget[] = [true, false].map((otp) => ({
  name: `Ark PinInput, React${otp ? '' : ', no hint'}`,
  package: '@ark-ui/react',
  framework: 'react',
  kind: 'code',
  mount: controlled((_, setCode) => (
    <PinInput.Root otp={otp} onValueChange={({ valueAsString }) => setCode(valueAsString)}>
      <PinInput.Label>Code</PinInput.Label>
      <PinInput.Control>
        {[0, 1, 2, 3, 4, 5].map((index) => (
          <PinInput.Input key={index} index={index} />
        ))}
      </PinInput.Control>
      <PinInput.HiddenInput />
    </PinInput.Root>
  )),
}));
