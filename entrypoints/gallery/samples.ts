// What the gallery's components are given: numbers in every phase, lists, a month of history.
import type { HistoryView, NumberView, PastNumber } from '../../utils/messages/views.ts';
import { localCountry } from '../../components/choosing/country.ts';
import { lastDays } from '../../utils/ledger/days.ts';

const minute = 60_000;
export const now = Date.now();

export const services = [
  { code: 'tg', name: 'Telegram' },
  { code: 'wa', name: 'WhatsApp' },
  { code: 'go', name: 'Google, Gmail, Youtube' },
];
const [telegram = { code: 'tg', name: 'Telegram' }] = services;
export const countries = () =>
  [
    { id: 22, name: 'India', iso: 'IN', dialCode: '91' },
    { id: 6, name: 'Indonesia', iso: 'ID', dialCode: '62' },
    { id: 53, name: 'South Georgia and the South Sandwich Islands', iso: 'GS', dialCode: '500' },
    { id: 99, name: 'Nowhere', iso: null, dialCode: null },
  ].map(localCountry);
export const india = () => localCountry({ id: 22, name: 'India', iso: 'IN', dialCode: '91' });

const nothing = {
  fill: false,
  another: false,
  finish: false,
  cancel: false,
  keep: false,
  instead: false,
  dismiss: false,
};
const can = (...what: (keyof typeof nothing)[]): NumberView['can'] => ({
  ...nothing,
  ...Object.fromEntries(what.map((each) => [each, true])),
});

const sms = { text: 'Telegram code: 482910', code: '482910', receivedAt: now, typed: true };

const aNumber = (id: string, change: Partial<NumberView>): NumberView => ({
  id,
  phase: 'waiting',
  locked: false,
  createdAt: now - minute,
  service: telegram,
  country: india(),
  cost: 280_000,
  overcharge: 0,
  otherAccount: false,
  maxPrice: 280_000,
  balanceBefore: 2_356_000,
  fell: 0,
  compared: null,
  failure: null,
  boughtAt: now - minute,
  expiresAt: now + 14 * minute,
  cancelFrom: now + minute,
  cancelAt: null,
  giveUpAt: null,
  gaveUp: false,
  cancelStopped: false,
  phoneFill: 'typed',
  refund: 'none',
  refunded: 0,
  riseBeside: 0,
  endedAt: null,
  host: 'telegram.org',
  phone: {
    e164: '+919876543210',
    international: '+91 98765 43210',
    national: '098765 43210',
    nationalDigits: '9876543210',
    iso: 'IN',
  },
  sms: [],
  can: can('fill', 'cancel', 'instead'),
  ...change,
});

/** One in each phase, and what is odd. */
export const numbers = (): NumberView[] => [
  aNumber('asked for', { phase: 'intent', phone: null, boughtAt: null, expiresAt: null, can: can() }),
  aNumber('waiting', { giveUpAt: now + 9 * minute }),
  aNumber('code typed', { phase: 'received', sms: [sms], can: can('fill', 'another', 'finish') }),
  aNumber('message without a code', {
    phase: 'received',
    sms: [{ ...sms, code: null, text: 'Welcome! Your account is ready.' }],
    can: can('fill', 'another', 'finish'),
  }),
  aNumber('waits for another', { sms: [sms], can: can('fill', 'finish') }),
  aNumber('cancel queued', { cancelAt: now + minute, can: can('keep', 'instead') }),
  aNumber('cancelling', { phase: 'cancelling', can: can() }),
  aNumber('given back', {
    phase: 'cancelled',
    refund: 'seen',
    refunded: 280_000,
    endedAt: now,
    can: can('instead', 'dismiss'),
  }),
  aNumber('money still to come', { phase: 'cancelled', refund: 'due', endedAt: now, can: can('dismiss') }),
  aNumber('expired', { phase: 'expired', refund: 'due', endedAt: now, can: can('instead', 'dismiss') }),
  aNumber('done', { phase: 'done', endedAt: now, sms: [sms], can: can('dismiss') }),
  aNumber('unknown', {
    phase: 'unknown',
    phone: null,
    boughtAt: null,
    expiresAt: null,
    fell: 280_000,
    failure: { kind: 'connection-failed' },
    can: can('dismiss'),
  }),
  aNumber('dearer than agreed', { overcharge: 100_000, cost: 380_000 }),
  aNumber('bought with another key', { otherAccount: true, can: can() }),
  aNumber('long names', {
    service: { code: 'x', name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk' },
    host: `registration.${'very-long-'.repeat(6)}name.example`,
  }),
];

const tally = { numbers: 20, settled: 18, answered: 15, wait: 12_000, spent: 4_684_000 };

const pastNumber = (at: number): PastNumber => ({
  id: `past-${at}`,
  phase: at % 2 === 0 ? 'done' : 'cancelled',
  createdAt: now - at * 60 * minute,
  service: services[at % 3] ?? telegram,
  country: countries()[at % 4] ?? india(),
  refund: at % 2 === 0 ? 'none' : 'seen',
  host: 'telegram.org',
  phone: '+91 98765 43210',
  digits: '919876543210',
  spent: at % 2 === 0 ? 280_000 : 0,
  refunded: at % 2 === 0 ? 0 : 280_000,
  wait: at % 2 === 0 ? 12_000 : null,
  sms: at === 0 ? sms : null,
});

export const history = (): HistoryView => ({
  totals: { ...tally, returned: 1_120_000, due: 280_000, since: now - 30 * 24 * 60 * minute },
  days: lastDays(now, 30).map((at, index) => ({ at, spent: ((index * 7) % 10) * 43_000 })),
  services: services.map((service) => ({ ...tally, service })),
  countries: countries().map((country) => ({ ...tally, country })),
  numbers: Array.from({ length: 5 }, (_, at) => pastNumber(at)),
  older: 12,
});
