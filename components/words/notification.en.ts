// What a notification on the desktop says.
import type { Entry } from '../../utils/ledger/entry.ts';
import type { News } from '../../utils/ledger/news.ts';
import { money } from '../format.ts';
import { phoneForms } from '../../utils/autofill/phone.ts';
import { newSms, stoppedSms } from './new-sms.ts';

/** What happened to a number while nobody looked. */
export const notification = {
  sms: (entry) => newSms(entry, `SMS for ${entry.service.name}`),
  stopped: (entry) =>
    stoppedSms(
      entry,
      `SMS for ${entry.service.name}`,
      'It came before the cancel: the number stays yours and paid.',
    ),
  unknown: ({ service }) => ({
    title: `${service.name}: no answer to a purchase`,
    message: 'Open SecureSMS to see what your balance says. Nothing is bought again by itself.',
  }),
  'given-up': ({ service, refund, refunded }) => ({
    title: `${service.name}: no SMS came`,
    message:
      refund === 'seen'
        ? `The number was cancelled, and ${money(refunded)} came back.`
        : 'The number was cancelled; the refund is not seen yet.',
  }),
  expired: ({ service, cost }) => ({
    title: `${service.name}: the number's time ran out`,
    message: `No SMS came. ${money(cost ?? 0)} should come back; we look for it.`,
  }),
  refunded: ({ service, refunded }) => ({
    title: `${service.name}: given back`,
    message: `${money(refunded)} came back to your balance.`,
  }),
} satisfies Record<News, (entry: Entry) => { title: string; message: string }>;

/** Bought at a press in the context menu, where no window of ours says so. */
export const boughtNotification = ({ service, digits, cost, maxPrice }: Entry) => ({
  title: `${service.name}: a number for ${money(cost ?? maxPrice)}`,
  message: `${phoneForms(digits ?? '').international} · its code is typed where you bought it.`,
});

/** The service refuses the key: nothing is asked until there is a new one. */
export const keyNotification = {
  title: "SecureSMS doesn't accept your key",
  message: 'Open SecureSMS and paste the current one. Your numbers are kept and go on then.',
};

/** A number waits, and its key is locked. */
export const lockNotification = {
  title: 'A number waits: SecureSMS is locked',
  message: 'Open SecureSMS and enter your passphrase: then we go on with it.',
};
