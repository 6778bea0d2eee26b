// A number in the parts that forms ask for, the order in which they are tried, and rows of boxes.
import { describe, expect, it } from 'vitest';
import { formatsFor, shows, written } from '../../../utils/autofill/format.ts';
import { rows, type BoxShape } from '../../../utils/autofill/group.ts';
import { phoneForms, phoneParts } from '../../../utils/autofill/phone.ts';

const nowhere = { iso: null, name: 'Nowhere' };

describe('the parts of a number', () => {
  it.each([
    ['India', '919876543210', 'IN', '91', '9876543210', '09876543210'],
    ['United Kingdom', '447400123456', 'GB', '44', '7400123456', '07400123456'],
    ['United States', '12015550123', 'US', '1', '2015550123', '2015550123'],
    ['Canada', '14165550123', 'CA', '1', '4165550123', '4165550123'],
    ['Italy', '393123456789', 'IT', '39', '3123456789', '3123456789'],
    ['Italy', '390612345678', 'IT', '39', '0612345678', '0612345678'],
    ['Russia', '79123456789', 'RU', '7', '9123456789', '89123456789'],
    ['Kazakhstan', '77012345678', 'KZ', '7', '7012345678', '87012345678'],
    ['Brazil', '5511961234567', 'BR', '55', '11961234567', '11961234567'],
  ])('%s +%s', (countryName, digits, iso, dialCode, national, nationalWithTrunk) => {
    const expected = { digits, iso, dialCode, national, nationalWithTrunk, countryName };
    expect(phoneParts(digits, nowhere)).toMatchObject(expected);
  });

  it.each([
    ['12015550123', ['201', '555', '0123'], ['201', '555', '0123']],
    ['819012345678', ['090', '1234', '5678'], ['90', '1234', '5678']],
    ['5511961234567', ['11', '96123', '4567'], ['11', '96123', '4567']],
    ['919876543210', ['098765', '43210'], ['98765', '43210']],
  ])('+%s is written in groups', (digits, groups, groupsAbroad) => {
    expect(phoneParts(digits, nowhere)).toMatchObject({ groups, groupsAbroad });
  });

  it('that cannot be parsed are what is known: all digits, and the country it was bought as', () => {
    expect(phoneParts('99999', { iso: 'IN', name: 'India' })).toEqual({
      digits: '99999',
      dialCode: '',
      national: '99999',
      nationalWithTrunk: '99999',
      iso: 'IN',
      countryName: 'India',
      groups: [],
      groupsAbroad: [],
    });
    expect(phoneParts('99999', nowhere)).toMatchObject({ iso: null, countryName: 'Nowhere' });
  });
});

describe('the forms that people copy', () => {
  it.each([
    ['919876543210', '+91 98765 43210', '098765 43210', '9876543210', 'IN'],
    ['447400123456', '+44 7400 123456', '07400 123456', '7400123456', 'GB'],
    ['12015550123', '+1 201 555 0123', '(201) 555-0123', '2015550123', 'US'],
    ['393123456789', '+39 312 345 6789', '312 345 6789', '3123456789', 'IT'],
    ['79123456789', '+7 912 345 67 89', '8 (912) 345-67-89', '9123456789', 'RU'],
    ['5511961234567', '+55 11 96123 4567', '(11) 96123-4567', '11961234567', 'BR'],
    ['99999', '+99999', '+99999', '99999', null],
  ])('of %s', (digits, international, national, nationalDigits, iso) =>
    expect(phoneForms(digits)).toEqual({
      e164: `+${digits}`,
      international,
      national,
      nationalDigits,
      iso,
    }),
  );
});

describe('what is typed first', () => {
  const india = phoneParts('919876543210', nowhere);
  const usa = phoneParts('12015550123', nowhere);
  const plain = { type: 'tel', maxLength: -1, placeholder: '' };
  it.each([
    ['a plain field', {}, 'whole', ['e164', 'digits', 'national', 'trunk']],
    ['beside a dial code', {}, 'national', ['national', 'trunk', 'e164', 'digits']],
    ['where its country is known', {}, 'trunk', ['trunk', 'national', 'e164', 'digits']],
    [
      'an example with the zero',
      { placeholder: '(0)98…' },
      'national',
      ['trunk', 'national', 'e164', 'digits'],
    ],
    ['an example with 00', { placeholder: '00 91' }, 'national', ['national', 'trunk', 'e164', 'digits']],
    ['a number field takes no plus', { type: 'number' }, 'whole', ['digits', 'national', 'trunk']],
    ['ten characters', { maxLength: 10 }, 'whole', ['national']],
    ['eleven characters', { maxLength: 11 }, 'whole', ['national', 'trunk']],
    ['too short for any', { maxLength: 4 }, 'whole', []],
  ] as const)('%s', (_, change, first, expected) =>
    expect(formatsFor({ ...plain, ...change }, india, first)).toEqual(expected),
  );

  it('nothing twice: a country without trunk prefix', () =>
    expect(formatsFor(plain, usa, 'trunk')).toEqual(['trunk', 'e164', 'digits']));

  it('as it is written', () => {
    expect(
      (['e164', 'digits', 'national', 'trunk'] as const).map((format) => written(india, format)),
    ).toEqual(['+919876543210', '919876543210', '9876543210', '09876543210']);
  });

  it.each([
    ['+91 98765-43210', india, 'whole'],
    ['919876543210', india, 'whole'],
    ['98765 43210', india, 'national'],
    ['(0)98765 43210', india, 'national'],
    ['(201) 555-0123', usa, 'national'],
    ['+1 201 555 0123', usa, 'whole'],
    ['+91 91 98765 43210', india, null],
    ['+91 98765 4321', india, null],
    ['+91', india, null],
    ['', india, null],
  ])('a page that shows %j shows it: %s', (value, parts, expected) =>
    expect(shows(value, parts)).toBe(expected),
  );
});

describe('a row of boxes', () => {
  const row = {};
  const box = (change: Partial<BoxShape> = {}): BoxShape => ({
    maxLength: 1,
    type: 'text',
    alike: () => 'digit',
    row,
    rows: null,
    ...change,
  });
  const boxes = (count: number, change?: Partial<BoxShape>) =>
    Array.from({ length: count }, () => box(change));
  const wide = box({ maxLength: -1, alike: () => 'name', row: null, rows: 1 });

  it.each<[string, BoxShape[], object[]]>([
    ['six', boxes(6), [{ start: 0, end: 6 }]],
    ['four between others', [wide, ...boxes(4), wide], [{ start: 1, end: 5 }]],
    ['eight', boxes(8), [{ start: 0, end: 8 }]],
    [
      'the first takes the whole code for pasting',
      [box({ maxLength: 6 }), ...boxes(5)],
      [{ start: 0, end: 6 }],
    ],
    [
      'two rows',
      [...boxes(4), ...boxes(6, { row: 'other', rows: 'other' })],
      [
        { start: 0, end: 4 },
        { start: 4, end: 10 },
      ],
    ],
  ])('is seen: %s', (_, shapes, expected) => expect(rows(shapes)).toEqual(expected));

  it.each<[string, BoxShape[]]>([
    ['nothing', []],
    ['three', boxes(3)],
    ['nine', boxes(9)],
    [
      'fields without a limit, each of its own name',
      Array.from({ length: 6 }, (_, index) => box({ maxLength: -1, alike: () => `${index}` })),
    ],
    ['a date: 2, 2 and 4', [box({ maxLength: 2 }), box({ maxLength: 2 }), box({ maxLength: 4 })]],
    ['a phone in 3-3-4', [3, 3, 4].map((maxLength) => box({ maxLength }))],
    ['boxes of different rows', Array.from({ length: 6 }, (_, index) => box({ row: index, rows: index }))],
    [
      'boxes of different types',
      Array.from({ length: 6 }, (_, index) => box({ type: index % 2 ? 'text' : 'tel' })),
    ],
  ])('is not seen in %s', (_, shapes) => expect(rows(shapes)).toEqual([]));
});
