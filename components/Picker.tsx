// A searchable chooser (combobox): shows the first matches only, however long the list is.
import * as combobox from '@zag-js/combobox';
import { normalizeProps, useMachine } from '@zag-js/preact';
import { ChevronDown } from 'lucide-preact';
import type { ComponentChildren, JSX } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { words } from './words/index.ts';

export type Option = { value: string; label: string };
type Props<T extends Option> = {
  label: string;
  placeholder: string;
  /** All matches for what is typed, best first; the chosen one among them when nothing is typed. */
  find: (query: string) => T[];
  chosen: Option | null;
  onPick: (option: T) => void;
  /** Drawn before the input: the flag of the chosen country. */
  mark?: ComponentChildren;
  row: (option: T) => ComponentChildren;
  autoFocus?: boolean;
};

/** Rows drawn at once: more cannot be read, and a thousand take time to draw. */
const shown = 60;

export function Picker<T extends Option>(props: Props<T>) {
  const { label, placeholder, find, chosen, onPick, mark, row, autoFocus = false } = props;
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const matches = useMemo(() => find(query), [find, query]);
  const items = matches.slice(0, shown);
  const collection = combobox.collection({
    items,
    itemToValue: (item) => item.value,
    itemToString: (item) => item.label,
  });
  const service = useMachine(combobox.machine as combobox.Machine<T>, {
    id: useId(),
    collection,
    value: chosen === null ? [] : [chosen.value],
    // Open, the field is for searching: empty, with what is chosen as its placeholder.
    inputValue: open ? query : (chosen?.label ?? ''),
    autoFocus,
    openOnClick: true,
    inputBehavior: 'autohighlight',
    placeholder: chosen?.label ?? placeholder,
    onInputValueChange: ({ inputValue, reason }) => reason === 'input-change' && setQuery(inputValue),
    onOpenChange: (change) => {
      setOpen(change.open);
      if (change.reason !== 'input-change') setQuery('');
    },
    // By value and from all options: closing has emptied the search by now, and with it the rows.
    onValueChange: ({ value: [value] }) => {
      const picked = find('').find((option) => option.value === value);
      if (picked) onPick(picked);
    },
  });
  const api = combobox.connect(service, normalizeProps);
  // zag's types predate exactOptionalPropertyTypes: some of its optional props are never undefined for Preact.
  const inputProps = api.getInputProps() as JSX.IntrinsicElements['input'];
  return (
    <div {...api.getRootProps()} class="picker">
      <label {...api.getLabelProps()} class="field-label">
        {label}
      </label>
      <div {...api.getControlProps()} class="picker-control">
        {mark}
        <input {...inputProps} class="picker-input" />
        <button {...api.getTriggerProps()} class="picker-trigger" aria-hidden="true">
          <ChevronDown size={16} />
        </button>
      </div>
      <div {...api.getContentProps()} class="picker-list">
        {api.open &&
          items.map((item) => (
            <div key={item.value} {...api.getItemProps({ item })} class="picker-row">
              {row(item)}
            </div>
          ))}
        {api.open && items.length === 0 && <p class="picker-note">{words.buy.noMatch(query)}</p>}
        {api.open && matches.length > shown && (
          <p class="picker-note">{words.buy.more(matches.length - shown)}</p>
        )}
      </div>
    </div>
  );
}
