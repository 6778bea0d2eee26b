// Mantine: a searchable select and a native select of countries beside a text input.
import { MantineProvider, NativeSelect, Select, TextInput } from '@mantine/core';
import '@mantine/core/styles.css';
import { apartWidget } from '../apart-react.tsx';
import { countries } from '../countries.ts';
import type { Widget } from '../widget.ts';

const data = countries.map(({ iso, name, dial }) => ({ value: iso, label: `${name} (+${dial})` }));

export const widgets: Widget[] = [
  apartWidget('Mantine searchable select', '@mantine/core', ({ iso, setIso, number, setNumber }) => (
    <MantineProvider>
      <Select
        data={data}
        value={iso}
        onChange={(next) => next !== null && setIso(next)}
        searchable
        aria-label="Country code"
      />
      <TextInput
        type="tel"
        label="Mobile"
        value={number}
        onChange={(event) => setNumber(event.currentTarget.value)}
      />
    </MantineProvider>
  )),
  apartWidget('Mantine native select', '@mantine/core', ({ iso, setIso, number, setNumber }) => (
    <MantineProvider>
      <TextInput
        type="tel"
        label="Mobile"
        value={number}
        onChange={(event) => setNumber(event.currentTarget.value)}
        leftSection={
          <NativeSelect data={data} value={iso} onChange={(event) => setIso(event.currentTarget.value)} />
        }
      />
    </MantineProvider>
  )),
];
