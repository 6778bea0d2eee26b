// Chakra UI PinInput.
import { ChakraProvider, PinInput, defaultSystem } from '@chakra-ui/react';
import type { Widget } from '../widget.ts';
import { controlled } from './shared/controlled.tsx';

const widget = (name: string, length: number, otp: boolean): Widget => ({
  name,
  package: '@chakra-ui/react',
  framework: 'react',
  kind: 'code',
  ...(length === 4 && { code: '7391' }),
  mount: controlled((code, setCode) => (
    <ChakraProvider value={defaultSystem}>
      <PinInput.Root
        otp={otp}
        value={Array.from({ length }, (_, index) => code[index] ?? '')}
        onValueChange={({ value }) => setCode(value.join(''))}
      >
        <PinInput.HiddenInput />
        <PinInput.Control>
          {Array.from({ length }, (_, index) => (
            <PinInput.Input key={index} index={index} />
          ))}
        </PinInput.Control>
      </PinInput.Root>
    </ChakraProvider>
  )),
});

export const widgets: Widget[] = [
  widget('Chakra PinInput', 6, true),
  widget('Chakra PinInput, four boxes, no hint', 4, false),
];
