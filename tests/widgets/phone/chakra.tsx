// Chakra UI: a select and a native select of countries beside an input.
import {
  ChakraProvider,
  Input,
  NativeSelect,
  Portal,
  Select,
  createListCollection,
  defaultSystem,
} from '@chakra-ui/react';
import { apartWidget } from '../apart-react.tsx';
import { countries } from '../countries.ts';
import type { Widget } from '../widget.ts';

const collection = createListCollection({
  items: countries.map(({ iso, name, dial }) => ({ value: iso, label: `${name} +${dial}` })),
});

export const widgets: Widget[] = [
  apartWidget('Chakra select', '@chakra-ui/react', ({ iso, setIso, number, setNumber }) => (
    <ChakraProvider value={defaultSystem}>
      <Select.Root
        collection={collection}
        value={[iso]}
        onValueChange={({ value }) => value[0] !== undefined && setIso(value[0])}
      >
        <Select.HiddenSelect />
        <Select.Label>Country code</Select.Label>
        <Select.Control>
          <Select.Trigger>
            <Select.ValueText />
          </Select.Trigger>
        </Select.Control>
        <Portal>
          <Select.Positioner>
            <Select.Content>
              {collection.items.map((item) => (
                <Select.Item item={item} key={item.value}>
                  {item.label}
                </Select.Item>
              ))}
            </Select.Content>
          </Select.Positioner>
        </Portal>
      </Select.Root>
      <Input
        type="tel"
        placeholder="Phone number"
        value={number}
        onChange={(event) => setNumber(event.target.value)}
      />
    </ChakraProvider>
  )),
  apartWidget('Chakra native select', '@chakra-ui/react', ({ iso, setIso, number, setNumber }) => (
    <ChakraProvider value={defaultSystem}>
      <NativeSelect.Root>
        <NativeSelect.Field value={iso} onChange={(event) => setIso(event.currentTarget.value)}>
          {collection.items.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </NativeSelect.Field>
      </NativeSelect.Root>
      <Input
        type="tel"
        placeholder="Phone number"
        value={number}
        onChange={(event) => setNumber(event.target.value)}
      />
    </ChakraProvider>
  )),
];
