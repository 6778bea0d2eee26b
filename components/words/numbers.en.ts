// What the list of numbers says: what can be done, what is waited for, how it ended, what is not known.
import { money, plural } from '../format.ts';
import { clock } from '../time.ts';

export const numbers = {
  title: 'Your numbers',
  empty: 'No numbers yet',
  emptyHint: 'Get one above: it is typed into the page, and so is the code that comes by SMS.',
  copyNumber: 'Copy number',
  copyAs: 'Other ways to copy',
  formats: { e164: 'International', digits: 'Digits only', national: 'National', spaced: 'As shown' },
  copyCode: 'Copy code',
  fill: 'Fill',
  another: 'Another code',
  done: 'Done',
  cancel: 'Cancel',
  cancelIn: (left: string) => ` · in ${left}`,
  cancelsIn: (left: string) => `Cancels in ${left}`,
  cancelsUnlocked: 'Cancels when you unlock',
  cancelling: 'Cancelling…',
  keep: 'Keep the number',
  keepOn: 'Keep it',
  instead: 'Try another',
  insteadTitle: 'Cancels this number and offers another one at its price',
  insteadOf: 'Get another now:',
  insteadProvider: (country: string, price: number) => `${country}, other provider · ${money(price)}`,
  insteadCountry: (country: string, price: number) => `${country} · ${money(price)}`,
  insteadNone: (service: string) => `There is no other number for ${service} right now.`,
  insteadNoneKept: 'This one goes on.',
  textDropped: 'The code is no longer kept',
  dismiss: 'Dismiss',
  copied: 'Copied',
  typed: 'typed',
  timeLeft: (left: string) => `${left} left`,
  code: 'Code',
  earlierCode: 'Earlier code',
  message: 'Whole message',
  messageLess: 'Show less',
  earlierMessages: (count: number) =>
    plural(count, { one: '# earlier message', other: '# earlier messages' }),
  newCode: (code: string, service: string) => `New code for ${service}: ${code}`,
  newMessage: (service: string) => `New message for ${service}`,
  whatToDo: 'What to do',
};

/** What a number is waiting for, or how it ended. */
export const status = {
  asking: 'Asking SecureSMS for a number…',
  toType: 'Ready to be typed: waiting for the phone field',
  typed: 'Typed into the page',
  noField: 'No phone field here: copied',
  noFieldCopy: 'No phone field here: copy it',
  failed: "The page didn't take it: copy it",
  otherCountry: 'This form takes only numbers of another country: copied',
  otherCountryCopy: 'This form takes only numbers of another country: copy it',
  taken: 'The field holds something else: Fill replaces it',
  cutOff: "SecureSMS's answer was cut off, so the number is not known. Cancel gives the money back",
  locked: 'Goes on when you unlock',
  otherAccount: 'Bought with another key: paste that key to go on with it',
  waitingSms: 'Waiting for the SMS',
  waitingAnother: 'Waiting for another code',
  cancelled: 'Cancelled',
  cancelSent: 'Asked SecureSMS to cancel; its answer is still to come',
  givesUp: (at: number) => `Given back at ${clock(at)} if none comes`,
  /** Money is called given back only where the balance shows it. */
  gaveUp: 'No SMS came: cancelled by itself',
  stopped: 'An SMS came first, so this number was not cancelled.',
  staysPaid: (amount: number) => `Its ${money(amount)} stays paid, and the code is yours.`,
  stoppedUnread: 'SecureSMS has an SMS for this number already, so it was not cancelled.',
  stoppedUnreadNext: 'We are fetching it.',
  expired: 'Its time ran out',
  done: 'Done',
  refused: 'Not bought',
  noMoney: 'Nothing was taken.',
  askedBack: (amount: number) => `Asked for ${money(amount)} back · refund not seen yet`,
  comesBack: (amount: number) => `${money(amount)} should come back · refund not seen yet`,
  mayBeIn: (amount: number, rise: number) =>
    `Refund of ${money(amount)} not seen on its own: your balance rose by ${money(rise)}, which may include it`,
  givenBack: (amount: number) => `Given back ${money(amount)}`,
  paid: (amount: number) => `${money(amount)} paid`,
};

export const unknown = {
  noAnswer: 'We asked for a number and got no answer.',
  /** The service said no, and yet the money went. */
  saidNo: 'SecureSMS said no to a number, and yet money is gone.',
  fell: (by: number) => `Your balance fell by ${money(by)}.`,
  same: 'Your balance is the same: nothing was taken so far.',
  notRead: 'We could not read your balance, so it may have been paid.',
  unclear: 'Other money came or is still to come back, so your balance does not tell.',
  todoFell: (at: number) =>
    `Sign in to SecureSMS and look for a number bought at ${clock(at)}. If it is there, use it there. ` +
    'If not, tell their support this time and amount. We buy nothing again by ourselves.',
  todoSame: 'Nothing. Dismiss this and get a number again when you like.',
  todoNotRead: (at: number) =>
    `Look at your balance and your numbers at SecureSMS for a purchase at ${clock(at)}. ` +
    'We buy nothing again by ourselves.',
  account: 'Open SecureSMS',
};

/** More money went than the number costs. */
export const odd = {
  overcharge: (by: number) => `Your balance fell by ${money(by)} more than this number costs.`,
  overchargeNext: 'SecureSMS may have sold more than one; look at your account.',
};
