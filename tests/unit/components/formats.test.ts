// A number is copied in the form that a page or a person wants, and never as another number.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { copyable, copyFormatFrom, inFormat, type CopyFormat } from '../../../components/numbers/formats.ts';
import { phoneForms } from '../../../utils/autofill/phone.ts';

test.each([
  ['919876543210', ['+919876543210', '919876543210', '9876543210', '+91 98765 43210']],
  ['12015550123', ['+12015550123', '12015550123', '2015550123', '+1 201 555 0123']],
  ['79123456789', ['+79123456789', '79123456789', '9123456789', '+7 912 345 67 89']],
])('%s in every form', (digits, forms) => {
  expect(copyable(phoneForms(digits)).map(({ text }) => text)).toEqual(forms);
});

test('a number of no known country is offered in the two forms it has', () => {
  expect(copyable(phoneForms('99999')).map(({ text }) => text)).toEqual(['+99999', '99999']);
});

test('whatever the digits: no form is empty, and none is of another number', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[1-9]\d{5,14}$/), (digits) => {
      const phone = phoneForms(digits);
      const copied = (format: CopyFormat) => inFormat(phone, format).replace(/\D/g, '');
      expect([copied('e164'), copied('digits')]).toEqual([digits, digits]);
      expect(copied('national')).not.toBe('');
      expect(digits.endsWith(copied('national'))).toBe(true);
      expect(copied('spaced').endsWith(copied('national'))).toBe(true);
    }),
  );
});

test.each([
  ['national', 'national'],
  ['spoken', 'e164'],
  [undefined, 'e164'],
  [{}, 'e164'],
])('kept as %j: copied as %s', (kept, format) => expect(copyFormatFrom(kept)).toBe(format));
