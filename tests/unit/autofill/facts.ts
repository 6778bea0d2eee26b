/** A plain text field without any hint, changed as a test needs. */
import type { Facts } from '../../../utils/autofill/facts.ts';
import { say } from '../../../utils/autofill/words.ts';

type Read = 'near' | 'lead' | 'around' | 'picture' | 'buttons' | 'form';
/** What is read from the page is given as text; `neighbours` are what the other fields of the form say. */
export type Change = Partial<Omit<Facts, Read>> & {
  near?: string;
  around?: string;
  picture?: string;
  buttons?: string;
  neighbours?: string;
};

/** The text around stands right before the field, as in a form with no other. */
export const facts = ({
  near = '',
  around = '',
  picture = '',
  buttons = '',
  neighbours = '',
  ...change
}: Change = {}): Facts => ({
  type: 'text',
  autocomplete: [],
  inputMode: '',
  names: '',
  classes: '',
  label: '',
  placeholder: '',
  pattern: '',
  maxLength: -1,
  initial: '',
  dialOptions: 0,
  boxes: 1,
  near: () => near,
  lead: () => around,
  around: () => around,
  picture: () => picture,
  buttons: () => buttons,
  form: () => ({ said: say(neighbours), fields: neighbours === '' ? 1 : 2 }),
  ...change,
});
