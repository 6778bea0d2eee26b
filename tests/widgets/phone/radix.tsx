// Radix: its select beside an input, and the popover with a cmdk list that shadcn forms use (around react-phone-number-input).
import { Command } from 'cmdk';
import { Popover, Select } from 'radix-ui';
import { useState } from 'react';
import PhoneInput, { getCountryCallingCode, type Country, type Value } from 'react-phone-number-input';
import { apartWidget } from '../apart-react.tsx';
import { countries } from '../countries.ts';
import { mountReact } from '../react.tsx';
import type { Widget, WidgetState } from '../widget.ts';

type ChooserProps = {
  value: Country;
  options: { value: Country; label: string }[];
  onChange: (country: Country) => void;
};

function CountryPopover({ value, options, onChange }: ChooserProps) {
  const [open, setOpen] = useState(false);
  return (
    <Popover.Root open={open} onOpenChange={setOpen} modal>
      <Popover.Trigger type="button">
        <svg width="16" height="12" aria-label={value}>
          <rect width="16" height="12" />
        </svg>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content>
          <Command>
            <Command.Input placeholder="Search country..." />
            <Command.List>
              <Command.Empty>No country found.</Command.Empty>
              <Command.Group>
                {options.map(
                  (option) =>
                    option.value && (
                      <Command.Item
                        key={option.value}
                        onSelect={() => {
                          onChange(option.value);
                          setOpen(false);
                        }}
                      >
                        <span>{option.label}</span>
                        <span>{`+${getCountryCallingCode(option.value)}`}</span>
                      </Command.Item>
                    ),
                )}
              </Command.Group>
            </Command.List>
          </Command>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

export const widgets: Widget[] = [
  apartWidget('Radix select', 'radix-ui', ({ iso, setIso, number, setNumber }) => (
    <div>
      <Select.Root value={iso} onValueChange={setIso}>
        <Select.Trigger aria-label="Country">
          <Select.Value />
        </Select.Trigger>
        <Select.Portal>
          <Select.Content>
            <Select.Viewport>
              {countries.map(({ iso: value, name, dial }) => (
                <Select.Item key={value} value={value}>
                  <Select.ItemText>
                    {name} (+{dial})
                  </Select.ItemText>
                </Select.Item>
              ))}
            </Select.Viewport>
          </Select.Content>
        </Select.Portal>
      </Select.Root>
      <input type="tel" value={number} onChange={(event) => setNumber(event.target.value)} />
    </div>
  )),
  ...[undefined, 'FR' as const].map((country): Widget => ({
    name: `shadcn phone input, ${country ?? 'no country'} at first`,
    package: 'cmdk',
    framework: 'react',
    kind: 'phone',
    mount: (root) => {
      const state: WidgetState = { value: '', country: country ?? null };
      function Field() {
        const [value, setValue] = useState<Value>();
        state.value = value ?? '';
        return (
          <PhoneInput
            value={value}
            onChange={setValue}
            {...(country && { defaultCountry: country })}
            onCountryChange={(next) => (state.country = next ?? null)}
            countrySelectComponent={CountryPopover}
            placeholder="Enter a phone number"
          />
        );
      }
      mountReact(root, <Field />);
      return () => ({ ...state });
    },
  })),
];
