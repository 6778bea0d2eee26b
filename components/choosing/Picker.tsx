// A searchable chooser (combobox): shows the first matches only, however long the list is.
import * as combobox from '@zag-js/combobox';
import { normalizeProps, useMachine } from '@zag-js/preact';
import { ChevronDown } from 'lucide-preact';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { RowStar, StarButton } from './Star.tsx';
import { words } from '../words/index.ts';

export type Option = {
  value: string;
  label: string;
  favourite: boolean;
  /** Rows with the same heading stand together under it; none while something is typed. */
  heading?: string;
};
type Props<T extends Option> = {
  label: string;
  placeholder: string;
  /** All matches for what is typed, best first; the chosen one among them when nothing is typed. */
  find: (query: string) => T[];
  chosen: { value: string; label: string } | null;
  /** The list opens with the window, with this typed; null: it does not. */
  draft: string | null;
  /** What is typed into the open list; null: it is closed. */
  onDraft: (text: string | null) => void;
  onPick: (option: T) => void;
  onStar: (option: T, on: boolean) => void;
  onOpen?: (open: boolean) => void;
  /** Drawn before the input: the flag of the chosen country. */
  mark?: ComponentChildren;
  /** Drawn above the rows. */
  head?: ComponentChildren;
  row: (option: T) => ComponentChildren;
  autoFocus?: boolean;
};

/** Rows drawn at once: more cannot be read, and a thousand take time to draw. */
const browsed = 40;
/** While something is typed: they are drawn with every keystroke, and who finds nothing among them types on. */
const found = 15;

/** Rows that follow each other under one heading. */
function grouped<T extends Option>(items: T[]): { heading: string | undefined; items: T[] }[] {
  const groups: { heading: string | undefined; items: T[] }[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last && last.heading === item.heading) last.items.push(item);
    else groups.push({ heading: item.heading, items: [item] });
  }
  return groups;
}

export function Picker<T extends Option>(props: Props<T>) {
  const {
    label,
    placeholder,
    find,
    chosen,
    draft,
    onDraft,
    onPick,
    onStar,
    onOpen,
    mark,
    head,
    row,
    autoFocus = false,
  } = props;
  const [open, setOpen] = useState(draft !== null);
  const [query, setQuery] = useState(draft ?? '');
  const popover = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const matches = useMemo(() => find(query), [find, query]);
  const shown = query.trim() === '' ? browsed : found;
  const items = useMemo(() => matches.slice(0, shown), [matches, shown]);
  const collection = combobox.collection({
    items,
    itemToValue: (item) => item.value,
    itemToString: (item) => item.label,
  });
  // Closed by Escape or a choice, the field holds what is chosen, and what is typed then comes after it.
  const searched = (typed: string): string =>
    !open && chosen && typed.startsWith(chosen.label) ? typed.slice(chosen.label.length) : typed;
  const service = useMachine(combobox.machine as combobox.Machine<T>, {
    id: useId(),
    collection,
    value: chosen === null ? [] : [chosen.value],
    // Open, the field is for searching: empty, with what is chosen as its placeholder.
    inputValue: open ? query : (chosen?.label ?? ''),
    autoFocus,
    defaultOpen: draft !== null,
    openOnClick: true,
    inputBehavior: 'autohighlight',
    placeholder: chosen?.label ?? placeholder,
    onInputValueChange: ({ inputValue, reason }) =>
      reason === 'input-change' && setQuery(searched(inputValue)),
    onOpenChange: (change) => {
      setOpen(change.open);
      onOpen?.(change.open);
      if (change.reason !== 'input-change') setQuery('');
    },
    // The order and the star belong to the list although they are no rows of it.
    onInteractOutside: (event) => {
      if (popover.current?.contains(event.detail.originalEvent.target as Node)) event.preventDefault();
    },
    // By value and from all options: closing has emptied the search by now, and with it the rows.
    onValueChange: ({ value: [value] }) => {
      const picked = find('').find((option) => option.value === value);
      if (picked) onPick(picked);
    },
  });
  const api = combobox.connect(service, normalizeProps);
  // zag writes the text of a render into the field only after it was drawn: what was typed meanwhile would be lost.
  useLayoutEffect(() => {
    const field = input.current;
    if (open && field && field.value !== query) field.value = query;
  }, [open, query]);
  // Before it is seen: the window may be gone a moment later.
  useLayoutEffect(() => onDraft(open ? query : null), [open, query]);
  // An open list has a marked row, be its rows new or late: zag sees to it at opening alone, and Enter would take none.
  useEffect(() => {
    if (!api.open || items.some(({ value }) => value === api.highlightedValue)) return;
    const row = items.find(({ value }) => value === chosen?.value) ?? items[0];
    if (row) api.setHighlightValue(row.value);
  }, [items, api.open, api.highlightedValue]);
  // zag takes a list that opened while another one was open for a part of it, and closes it along with that one.
  useEffect(() => {
    const stay = (event: Event) => event.preventDefault();
    popover.current?.addEventListener('layer:request-dismiss', stay, true);
  }, []);
  const looked = items.find(({ value }) => value === api.highlightedValue) ?? items[0];
  // zag's types predate exactOptionalPropertyTypes: some of its optional props are never undefined for Preact.
  const inputProps = api.getInputProps() as JSX.IntrinsicElements['input'];
  const rows = (of: T[]) =>
    of.map((item) => (
      <div key={item.value} {...api.getItemProps({ item, persistFocus: true })} class="picker-row">
        {row(item)}
        <RowStar on={item.favourite} onToggle={() => onStar(item, !item.favourite)} />
      </div>
    ));
  // One keystroke moves zag's machine several times: the rows are made anew only where something of them changed.
  const list = useMemo(
    () =>
      api.open &&
      grouped(items).map(({ heading, items: of }) =>
        heading === undefined ? (
          rows(of)
        ) : (
          <div key={heading} {...api.getItemGroupProps({ id: heading })}>
            <div {...api.getItemGroupLabelProps({ htmlFor: heading })} class="picker-group">
              {heading}
            </div>
            {rows(of)}
          </div>
        ),
      ),
    [items, api.open, api.highlightedValue, chosen?.value],
  );
  return (
    <div {...api.getRootProps()} class="picker">
      <label {...api.getLabelProps()} class="field-label">
        {label}
      </label>
      <div {...api.getControlProps()} class="picker-control">
        {mark}
        <input ref={input} {...inputProps} class="picker-input" />
        <button {...api.getTriggerProps()} class="picker-trigger" aria-hidden="true">
          <ChevronDown size={16} />
        </button>
      </div>
      <div ref={popover} class="picker-popover" hidden={!api.open}>
        {api.open && head && <div class="picker-head">{head}</div>}
        <div {...api.getContentProps()} class="picker-list">
          {list}
        </div>
        {api.open && items.length === 0 && find('').length > 0 && (
          <p class="picker-note">{words.buy.noMatch(query)}</p>
        )}
        {api.open && matches.length > shown && (
          <p class="picker-note">{words.buy.more(matches.length - shown)}</p>
        )}
        {api.open && looked && (
          <div class="picker-foot">
            <StarButton
              name={looked.label}
              on={looked.favourite}
              onToggle={() => onStar(looked, !looked.favourite)}
            />
          </div>
        )}
      </div>
    </div>
  );
}
