// Corrections, signatures and a store to test with.
import type { Signature } from '../../../utils/autofill/signature.ts';
import type { Correction, Described } from '../../../utils/corrections/correction.ts';
import type { Store } from '../../../utils/store.ts';

export const aSignature = (change: Partial<Signature> = {}): Signature => ({
  type: 'tel',
  name: 'phone',
  id: 'phone',
  autocomplete: [],
  inputMode: '',
  maxLength: -1,
  boxes: 1,
  form: '',
  place: 2,
  within: '',
  ...change,
});

export const described = (change: Partial<Signature> = {}, rest: Partial<Described> = {}): Described => ({
  signature: aSignature(change),
  class: 'other',
  evidence: [],
  lengths: { label: 0, placeholder: 0, pattern: 0 },
  ...rest,
});

let count = 0;
export const aCorrection = (change: Partial<Correction> = {}): Correction => ({
  id: `c${(count += 1)}`,
  site: 'example.test',
  kind: 'phone',
  at: Date.UTC(2026, 5, 12, 14, 7),
  field: described(),
  wrong: null,
  ...change,
});

/** Storage as the browser's: what is in it is a copy. */
export function aStore(held: Record<string, unknown> = {}): Store & { held: Record<string, unknown> } {
  return {
    held,
    get: async (key) => structuredClone(key in held ? { [key]: held[key] } : {}),
    set: async (items) => void Object.assign(held, structuredClone(items)),
  };
}
