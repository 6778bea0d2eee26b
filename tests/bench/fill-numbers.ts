// The numbers that every phone widget must take: dial codes of one to three digits, shared ones, with and without trunk.
import { phoneParts } from '../../utils/autofill/phone.ts';
import type { PhoneParts } from '../../utils/autofill/types.ts';

const bought = {
  IN: '919876543210',
  DE: '4915123456789',
  GB: '447400123456',
  US: '12015550123',
  CA: '14165550123',
  BR: '5511961234567',
  ID: '6281234567890',
  KZ: '77012345678',
  NG: '2348031234567',
};

export const numbers: PhoneParts[] = Object.entries(bought).map(([iso, digits]) =>
  phoneParts(digits, { iso, name: iso }),
);
