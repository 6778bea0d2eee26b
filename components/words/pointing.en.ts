// What is said while a person points at the right field, in the popup, on the page and in the settings.
import type { FillKind } from '../../utils/autofill/types.ts';

/** On the page itself: texts alone, since they are handed over to it. */
export const pointing = {
  phone: 'Click the field for your number',
  code: 'Click the field for your code',
  keys: 'Tab and Enter work too · Esc cancels',
  none: 'No field for it here',
  cancel: 'Cancel',
  /** Why what is under the pointer cannot be used. */
  cannot: {
    'no-field': 'There is no text field here. Click into the field itself.',
    locked: 'The page has locked this field. Unlock it first, or click another one.',
    password: 'This is a password field: nothing is typed there.',
    'other-type': 'This field takes something else, such as an e-mail address or a date.',
    hidden: 'This field is hidden or covered: nothing is typed there.',
    frame: 'This part belongs to another site. We can’t type there: copy it instead.',
  },
  remembered: 'Remembered for this site',
  rememberedNone: 'Remembered: nothing is typed here',
  refused: 'That took too long. Press “Not this field?” in the popup again.',
};

/** In the popup. */
export const correcting = {
  wrong: 'Not this field?',
  point: 'Point at the field',
  title: 'Click the right field on the page; it is remembered for this site',
  start: 'Now click the right field on the page.',
  pointedAt: 'Typed into the field you pointed at',
  none: 'You said there is no field here: copy it',
  noneCopied: 'You said there is no field here: copied',
};

/** In the settings. */
export const corrections = {
  title: 'Corrected sites',
  note: 'Where you pointed at the right field. It is kept on this computer only.',
  empty: 'None yet. When the wrong field is filled, press “Not this field?” in the popup.',
  what: (kind: FillKind, none: boolean): string => {
    if (kind === 'phone') return none ? 'No field for the number' : 'Field for the number';
    return none ? 'No field for the code' : 'Field for the code';
  },
  forget: 'Forget',
  forgetSite: (site: string) => `Forget the correction for ${site}`,
  forgetAll: 'Forget all',
  report: 'Bug report',
  reportFor: (site: string) => `Bug report for ${site}`,
  reportNote:
    'This is all that the report holds: facts about the fields and why they were chosen. No text of the page, nothing you typed, no number, no code. Nothing is sent by itself.',
  copy: 'Copy report',
  copied: 'Copied',
  save: 'Save report',
  close: 'Close',
};
