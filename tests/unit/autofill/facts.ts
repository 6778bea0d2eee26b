/** A plain text field without any hint, changed as a test needs. */
import type { Facts } from '../../../utils/autofill/facts.ts';

export const facts = (change: Partial<Facts> = {}): Facts => ({
  type: 'text',
  autocomplete: [],
  inputMode: '',
  names: '',
  label: '',
  placeholder: '',
  pattern: '',
  maxLength: -1,
  around: '',
  boxes: 1,
  neighbours: '',
  picture: '',
  ...change,
});
