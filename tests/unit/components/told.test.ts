// What is told outside of a card: on the desktop, and of storage that fails.
import { expect, test } from 'vitest';
import { en } from '../../../components/words/background.en.ts';
import { words } from '../../../components/words/index.ts';
import { withStored } from '../../../entrypoints/options/fields.tsx';
import { newIntent, type Entry } from '../../../utils/ledger/entry.ts';
import { bought, india, telegram } from './numbers.ts';

const { storage } = words;
const { notification } = en;
const entry = (change: Partial<Entry>): Entry => ({
  ...newIntent(
    { service: telegram, country: india, maxPrice: 280_000, binding: null, providerIds: [] },
    { id: 'e1', account: 'a1', balance: 2_356_000, now: bought },
  ),
  ...change,
});
const sms = (code: string | null) => [
  { text: 'Your code is 482910', code, receivedAt: bought, typed: false },
];
const text = ({ title, message }: { title: string; message: string }) => `${title} ${message}`;

test('an SMS that stopped a cancel: the notification has the code, and says that the number stays paid', () => {
  const told = notification.stopped(entry({ sms: sms('482910') }));
  expect(told.title).toBe('Telegram: 482 910');
  expect(told.message).toContain('paid');
});

test('an SMS without a readable code that stopped a cancel: its text is not lost', () => {
  expect(notification.stopped(entry({ sms: sms(null) })).message).toContain('Your code is 482910');
});

test.each(['given-up', 'expired'] as const)(
  '%s: no refund is claimed before the balance shows it',
  (news) => {
    const told = text(notification[news](entry({ refund: 'due', cost: 280_000 })));
    expect(told).not.toMatch(/given back|came back/);
  },
);

test('given up and seen to have come back: says how much', () => {
  const told = notification['given-up'](entry({ refund: 'seen', refunded: 280_000 }));
  expect(told.message).toBe('The number was cancelled, and $0.28 came back.');
});

test.each([1, 3])('%i damaged parts: nothing is said to be lost', (count) => {
  const said = `${storage.damaged(count)} ${storage.damagedNext(count)}`;
  expect(said).toContain('not deleted');
  expect(said).not.toMatch(/undefined|NaN/);
});

test('full storage does not promise that what is shown is kept', () => {
  expect(`${storage.full} ${storage.fullNext}`).toContain('may be lost');
});

test('a setting that came from elsewhere is among what can be chosen, in order and once', () => {
  expect(withStored([5, 10, 15], 12)).toEqual([5, 10, 12, 15]);
  expect(withStored([5, 10, 15], 10)).toEqual([5, 10, 15]);
  expect(withStored([5, 10, 15], null)).toEqual([5, 10, 15]);
});
