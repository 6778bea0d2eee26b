// What was half entered comes back soon and on its own site, whatever lies in storage; it never carries more than it says.
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  draftFrom,
  draftKey,
  nothingEntered,
  staleKeys,
  termsOf,
  withTerms,
  type Drafts,
} from '../../../components/drafts.ts';
import { anyTerms } from '../../../components/choosing/terms.ts';
import { places } from '../../../components/places.ts';
import { bought as now, india, indonesia, minute, telegram } from './numbers.ts';

const terms = { providerIds: ['2260'], limit: '0.4' };
const entered: Drafts['numbers'] = {
  chooser: { of: 'country', text: 'indo' },
  termsOpen: true,
  offers: [{ service: 'tg', countryId: india.id, terms }],
};

test('what was entered comes back as it was within ten minutes, and then not at all', () => {
  const kept = { at: now, top: 120, draft: entered };
  expect(draftFrom('numbers', kept, now + 10 * minute - 1)).toEqual({ top: 120, draft: entered });
  expect(draftFrom('numbers', kept, now + 10 * minute)).toEqual({ top: 0, draft: nothingEntered.numbers });
  expect(draftFrom('numbers', kept, now - 1).draft).toBe(nothingEntered.numbers);
});

test('each site has its own draft; history and wallet have one', () => {
  const keys = ['a.example', 'b.example', null].map((host) => draftKey('numbers', host));
  expect(new Set(keys).size).toBe(3);
  expect(draftKey('history', 'a.example')).toBe(draftKey('history', null));
});

describe('damaged drafts', () => {
  it.each([
    ['a chooser that is none', { chooser: { of: 'key', text: 'x' } }],
    ['a text without end', { chooser: { of: 'service', text: 'x'.repeat(100_000) } }],
    ['terms without a limit', { offers: [{ service: 'tg', countryId: 22, terms: { providerIds: [] } }] }],
    [
      'a provider that is none',
      { offers: [{ service: 'tg', countryId: 22, terms: { providerIds: [1], limit: '' } }] },
    ],
  ])('%s is nothing entered', (_, draft) =>
    expect(draftFrom('numbers', { at: now, top: 0, draft }, now).draft).toEqual(nothingEntered.numbers),
  );

  test('anything at all can be read, and has the fields of its place and no others', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.anything(), fc.anything(), (place, top, draft) => {
        const read = draftFrom(place, { at: now, top, draft }, now);
        expect(Object.keys(read.draft).toSorted()).toEqual(Object.keys(nothingEntered[place]).toSorted());
        expect(read.top).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('terms', () => {
  test('hold for their service and country only', () => {
    expect(termsOf(entered, telegram, india)).toBe(terms);
    expect(termsOf(entered, telegram, indonesia)).toBe(anyTerms);
    expect(termsOf(entered, { code: 'wa' }, india)).toBe(anyTerms);
    expect(termsOf(entered, telegram, null)).toBe(anyTerms);
  });

  test('are one for each offer, and gone once they are emptied', () => {
    const changed = { service: 'tg', countryId: india.id, terms: { ...terms, limit: '0.5' } };
    const after = withTerms(entered, changed);
    expect(after.offers).toEqual([changed]);
    expect(withTerms(after, { ...changed, terms: anyTerms }).offers).toEqual([]);
  });
});

test('only drafts are swept, and only old ones', () => {
  const stored = {
    [draftKey('numbers', 'old.example')]: { at: now - 11 * minute },
    [draftKey('numbers', 'new.example')]: { at: now },
    [draftKey('wallet', null)]: 'damaged',
    'popup.visit': { at: 0 },
    tickets: [],
  };
  expect(staleKeys(stored, now)).toEqual([draftKey('numbers', 'old.example'), draftKey('wallet', null)]);
});
