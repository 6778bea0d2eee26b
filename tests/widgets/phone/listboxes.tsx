// Drawn country lists of other React libraries beside an input: React Aria, Headless UI, Ark UI, react-select, Downshift.
import { Select as ArkSelect, createListCollection } from '@ark-ui/react/select';
import { Portal } from '@ark-ui/react/portal';
import {
  Combobox,
  ComboboxInput,
  ComboboxOption,
  ComboboxOptions,
  Listbox,
  ListboxButton,
  ListboxOption,
  ListboxOptions,
} from '@headlessui/react';
import { useSelect } from 'downshift';
import { useState } from 'react';
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import ReactSelect from 'react-select';
import { apartWidget, type ApartProps } from '../apart-react.tsx';
import { dialOf, nameOf } from '../apart.ts';
import { countries } from '../countries.ts';
import type { Widget } from '../widget.ts';

const isos = countries.map(({ iso }) => iso);
const labelOf = (iso: string): string => `${nameOf(iso)} (+${dialOf(iso)})`;
const options = isos.map((value) => ({ value, label: labelOf(value) }));
const collection = createListCollection({ items: options });

const Tel = ({ number, setNumber }: ApartProps) => (
  <input
    type="tel"
    placeholder="Phone number"
    value={number}
    onChange={(event) => setNumber(event.target.value)}
  />
);

function HeadlessCombobox(props: ApartProps) {
  const [query, setQuery] = useState('');
  const shown = isos.filter((iso) => labelOf(iso).toLowerCase().includes(query.toLowerCase()));
  return (
    <div>
      <Combobox
        value={props.iso}
        onChange={(next) => next !== null && props.setIso(next)}
        onClose={() => setQuery('')}
      >
        <ComboboxInput
          aria-label="Country"
          displayValue={labelOf}
          onChange={(event) => setQuery(event.target.value)}
        />
        <ComboboxOptions anchor="bottom">
          {shown.map((iso) => (
            <ComboboxOption key={iso} value={iso}>
              {labelOf(iso)}
            </ComboboxOption>
          ))}
        </ComboboxOptions>
      </Combobox>
      <Tel {...props} />
    </div>
  );
}

function DownshiftSelect(props: ApartProps) {
  const { isOpen, getToggleButtonProps, getMenuProps, getItemProps } = useSelect({
    items: isos,
    selectedItem: props.iso,
    onSelectedItemChange: ({ selectedItem }) => props.setIso(selectedItem),
  });
  return (
    <div>
      <div {...getToggleButtonProps()}>+{dialOf(props.iso)}</div>
      <ul {...getMenuProps()}>
        {isOpen &&
          isos.map((item, index) => (
            <li key={item} {...getItemProps({ item, index })}>
              {labelOf(item)}
            </li>
          ))}
      </ul>
      <Tel {...props} />
    </div>
  );
}

export const widgets: Widget[] = [
  apartWidget('React Aria select', 'react-aria-components', (props) => (
    <div>
      <Select aria-label="Country" value={props.iso} onChange={(key) => props.setIso(String(key))}>
        <Button>
          <SelectValue />
        </Button>
        <Popover>
          <ListBox>
            {options.map(({ value, label }) => (
              <ListBoxItem key={value} id={value}>
                {label}
              </ListBoxItem>
            ))}
          </ListBox>
        </Popover>
      </Select>
      <Tel {...props} />
    </div>
  )),
  apartWidget('Headless UI listbox', '@headlessui/react', (props) => (
    <div>
      <Listbox value={props.iso} onChange={props.setIso}>
        <ListboxButton>+{dialOf(props.iso)}</ListboxButton>
        <ListboxOptions anchor="bottom">
          {isos.map((iso) => (
            <ListboxOption key={iso} value={iso}>
              {labelOf(iso)}
            </ListboxOption>
          ))}
        </ListboxOptions>
      </Listbox>
      <Tel {...props} />
    </div>
  )),
  apartWidget('Headless UI combobox', '@headlessui/react', HeadlessCombobox),
  apartWidget('Ark UI select', '@ark-ui/react', (props) => (
    <div>
      <ArkSelect.Root
        collection={collection}
        value={[props.iso]}
        onValueChange={({ value }) => value[0] !== undefined && props.setIso(value[0])}
      >
        <ArkSelect.Control>
          <ArkSelect.Trigger>
            <ArkSelect.ValueText />
          </ArkSelect.Trigger>
        </ArkSelect.Control>
        <Portal>
          <ArkSelect.Positioner>
            <ArkSelect.Content>
              {collection.items.map((item) => (
                <ArkSelect.Item key={item.value} item={item}>
                  <ArkSelect.ItemText>{item.label}</ArkSelect.ItemText>
                </ArkSelect.Item>
              ))}
            </ArkSelect.Content>
          </ArkSelect.Positioner>
        </Portal>
      </ArkSelect.Root>
      <Tel {...props} />
    </div>
  )),
  apartWidget('react-select', 'react-select', (props) => (
    <div>
      <ReactSelect
        options={options}
        value={options.find(({ value }) => value === props.iso) ?? null}
        onChange={(next) => next && props.setIso(next.value)}
      />
      <Tel {...props} />
    </div>
  )),
  apartWidget('Downshift select', 'downshift', DownshiftSelect),
];
