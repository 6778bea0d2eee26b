// What a notification on the desktop says.
import type { Entry, Sms } from '../../utils/ledger/entry.ts';
import type { News } from '../../utils/ledger/news.ts';
import { formatDollars } from '../../utils/securesms/money.ts';
import { groupCode } from '../code.ts';

/** The code grouped as people read it aloud, where one stands out of the text. */
const newSms = (service: string, sms: Sms | undefined) => ({
  title: sms?.code == null ? `SMS for ${service}` : `${service}: ${groupCode(sms.code)}`,
  message: sms?.text ?? '',
});
const stopped = 'It came before the cancel: the number stays yours and paid.';

/** What happened to a number while nobody looked. */
export const notification = {
  sms: ({ service, sms }) => newSms(service.name, sms.at(-1)),
  stopped: ({ service, sms }) => {
    const { title, message } = newSms(service.name, sms.at(-1));
    // A message that no code was read out of is all there is to show of it.
    return { title, message: sms.at(-1)?.code == null ? `${message} · ${stopped}` : stopped };
  },
  unknown: ({ service }) => ({
    title: `${service.name}: no answer to a purchase`,
    message: 'Open SecureSMS to see what your balance says. Nothing is bought again by itself.',
  }),
  'given-up': ({ service, refund, refunded }) => ({
    title: `${service.name}: no SMS came`,
    message:
      refund === 'seen'
        ? `The number was cancelled, and ${formatDollars(refunded)} came back.`
        : 'The number was cancelled; the refund is not seen yet.',
  }),
  expired: ({ service, cost }) => ({
    title: `${service.name}: the number's time ran out`,
    message: `No SMS came. ${formatDollars(cost ?? 0)} should come back; we look for it.`,
  }),
  refunded: ({ service, refunded }) => ({
    title: `${service.name}: given back`,
    message: `${formatDollars(refunded)} came back to your balance.`,
  }),
} satisfies Record<News, (entry: Entry) => { title: string; message: string }>;

/** The service refuses the key: nothing is asked until there is a new one. */
export const keyNotification = {
  title: "SecureSMS doesn't accept your key",
  message: 'Open SecureSMS and paste the current one. Your numbers are kept and go on then.',
};
