// The history as our own pages get it: nothing secret, no more than can be drawn, fast for as much as people have.
import { describe, expect, it, test } from 'vitest';
import { phases } from '../../../utils/ledger/entry.ts';
import { toHistory } from '../../../utils/messages/history.ts';
import { anEntry, minute, sms, t0 } from '../activations/helpers.ts';

test.each(phases)('nothing that only the background may know is in the JSON: %s', (phase) => {
  const entry = anEntry(phase, {
    account: 'ACCOUNT-ID',
    activationId: 'ACTIVATION-ID',
    binding: { tabId: 404_040_404, origin: 'https://telegram.org:444', host: 'telegram.org', at: t0 },
    providerIds: ['123454321'],
  });
  const json = JSON.stringify(toHistory([entry], t0));
  for (const secret of ['ACCOUNT-ID', 'ACTIVATION-ID', '404040404', ':444', '123454321', 'binding']) {
    expect(json).not.toContain(secret);
  }
});

describe('numbers', () => {
  it('are told newest first, with what became of them', () => {
    const { numbers } = toHistory(
      [
        anEntry('cancelled', { id: 'old', refund: 'seen', refunded: 280_000 }),
        anEntry('done', { id: 'new', createdAt: t0 + minute }),
      ],
      t0 + 10 * minute,
    );
    expect(numbers).toMatchObject([
      {
        id: 'new',
        phone: '+91 98765 43210',
        digits: '919876543210',
        host: 'telegram.test',
        spent: 280_000,
        wait: minute,
        sms: { code: '482910', text: 'Your code is 482910' },
      },
      { id: 'old', spent: 0, refunded: 280_000, wait: null, sms: null },
    ]);
  });
  it('show of what is no longer kept only that it came', () => {
    const dropped = { ...sms('1'), text: null, code: null };
    const { numbers } = toHistory([anEntry('done', { sms: [dropped] })], t0);
    expect(numbers[0]).toMatchObject({ sms: { code: null, text: null }, wait: minute });
  });
  it('that never were are left out, those whose money went and came are not', () => {
    const all = [
      anEntry('refused'),
      anEntry('refused', { id: 'back', refund: 'seen', refunded: 1, fell: 1 }),
    ];
    expect(toHistory(all, t0).numbers.map(({ id }) => id)).toEqual(['back']);
  });
  it('stay on it when they are taken off the list of the popup', () => {
    expect(toHistory([anEntry('done', { dismissed: true })], t0).numbers).toHaveLength(1);
  });
  it('beyond a thousand are counted, and are in the figures', () => {
    const all = Array.from({ length: 1003 }, (_, at) =>
      anEntry('done', { id: `e${at}`, createdAt: t0 + at }),
    );
    const { numbers, older, totals } = toHistory(all, t0);
    expect([numbers.length, numbers[0]?.id, older, totals.numbers]).toEqual([1000, 'e1002', 3, 1003]);
  });
});
