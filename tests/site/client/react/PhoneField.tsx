/** @jsxImportSource react */
// intl-tel-input as a React field: the widget's events are the only way into the state above it.
import intlTelInput from 'intl-tel-input/intlTelInputWithUtils';
// oxlint-disable-next-line import/no-unassigned-import -- a stylesheet: the bundler extracts it, nothing to assign
import 'intl-tel-input/styles';
import { useEffect, useRef } from 'react';

/** `phone`: E.164 as the widget reads it, or the bare digits while they are no number yet. */
export interface Phone {
  readonly phone: string;
  readonly country: string;
}

interface Props {
  id: string;
  errorId: string;
  /** Must be stable, as a state setter is: a new one would rebuild the widget. */
  onChange: (phone: Phone) => void;
}

export function PhoneField({ id, errorId, onChange }: Props) {
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const field = input.current;
    if (!field) return undefined;
    const widget = intlTelInput(field, { initialCountry: 'us', countrySelectorMode: 'DROPDOWN' });
    const report = () =>
      onChange({ phone: widget.getNumber(), country: widget.getSelectedCountry()?.iso2 ?? '' });
    field.addEventListener('input', report);
    field.addEventListener('countrychange', report);
    return () => {
      field.removeEventListener('input', report);
      field.removeEventListener('countrychange', report);
      widget.destroy();
    };
  }, [onChange]);

  return <input ref={input} id={id} type="tel" autoComplete="tel" aria-describedby={errorId} />;
}
