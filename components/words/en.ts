// What the extension says in English, apart from failures (problems.en.ts). Other languages fill the same shape.
import { formatDollars } from '../../utils/securesms/money.ts';
import { groupCode } from '../code.ts';
import { clock } from '../time.ts';

export const en = {
  name: 'SecureSMS',
  settings: 'Settings',
  balance: (amount: number) => `Balance ${formatDollars(amount)}`,
  balanceUnread: 'Balance not read yet',
  tryAgain: 'Try again',
  loading: 'Loading',

  key: {
    title: 'Your SecureSMS key',
    label: 'API key',
    save: 'Save key',
    checking: 'Checking…',
    why: 'We check the key with SecureSMS once, then you can get numbers.',
    privacy: 'Your key stays on this computer, in the background of this extension.',
    onlyTo: (host: string) => `Only ${host} gets it; no page can read it.`,
    where:
      'Where to find it: sign in to SecureSMS, open the API page and enter your password to show the key.',
    open: 'Open SecureSMS',
  },

  buy: {
    region: 'Get a number',
    forHost: 'for',
    noHost: 'This page has no sign-up form we can type into; you can copy the number.',
    service: 'Service',
    country: 'Country',
    searchService: 'Search services',
    searchCountry: 'Search countries',
    noMatch: (query: string) => `Nothing found for “${query}”.`,
    more: (count: number) => `${count} more: type to find them.`,
    get: 'Get a number',
    getFor: (price: number) => `Get a number · ${formatDollars(price)}`,
    asking: 'Asking for a number…',
    pickService: 'Choose what the number is for.',
    pickCountry: 'Choose a country.',
    stock: (count: number) => `${count} in stock`,
    stockAtPrice: (count: number) => `${count} in stock at this price`,
    moreFrom: (count: number, price: number) => `${count} more from ${formatDollars(price)}`,
    rowStock: (count: number) => (count === 0 ? 'none left' : `${count}`),
    suggest: (country: string, price: number) => `Try ${country} · ${formatDollars(price)}`,
    noneAnywhere: (service: string) => `No country has numbers for ${service} now. Try again later.`,
  },

  numbers: {
    title: 'Your numbers',
    empty: 'No numbers yet',
    emptyHint: 'Get one above: it is typed into the page, and so is the code that comes by SMS.',
    copyNumber: 'Copy number',
    copyCode: 'Copy code',
    fill: 'Fill',
    another: 'Another code',
    done: 'Done',
    cancel: 'Cancel',
    cancelIn: (left: string) => ` · in ${left}`,
    cancelsIn: (left: string) => `Cancels in ${left}`,
    cancelling: 'Cancelling…',
    keep: 'Keep the number',
    dismiss: 'Dismiss',
    copied: 'Copied',
    typed: 'typed',
    timeLeft: (left: string) => `${left} left`,
    code: 'Code',
    earlierCode: 'Earlier code',
    message: 'Whole message',
    newCode: (code: string, service: string) => `New code for ${service}: ${code}`,
    newMessage: (service: string) => `New message for ${service}`,
    whatToDo: 'What to do',
  },

  /** What a number is waiting for, or how it ended. */
  status: {
    asking: 'Asking SecureSMS for a number…',
    toType: 'Ready to be typed: waiting for the phone field',
    typed: 'Typed into the page',
    noField: 'No phone field here: copied',
    noFieldCopy: 'No phone field here: copy it',
    failed: "The page didn't take it: copy it",
    taken: 'The field holds something else: Fill replaces it',
    cutOff: "SecureSMS's answer was cut off, so the number is not known. Cancel gives the money back",
    otherAccount: 'Bought with another key: paste that key to go on with it',
    waitingSms: 'Waiting for the SMS',
    waitingAnother: 'Waiting for another code',
    cancelled: 'Cancelled',
    expired: 'Its time ran out',
    done: 'Done',
    refused: 'Not bought',
    noMoney: 'Nothing was taken.',
    askedBack: (amount: number) => `Asked for ${formatDollars(amount)} back · not in your balance yet`,
    comesBack: (amount: number) => `${formatDollars(amount)} should come back · not in your balance yet`,
    givenBack: (amount: number) => `Given back ${formatDollars(amount)}`,
    paid: (amount: number) => `${formatDollars(amount)} paid`,
  },

  unknown: {
    fell: (by: number) =>
      `We asked for a number and got no answer. Your balance fell by ${formatDollars(by)}.`,
    same: 'We asked for a number and got no answer. Your balance is the same: nothing was taken.',
    notRead:
      'We asked for a number and got no answer. We could not read your balance, so it may have been paid.',
    rose: 'We asked for a number and got no answer. Your balance is higher than before, so that it does not tell.',
    /** The service said no, and yet the money went. */
    fellDespite: (by: number) =>
      `SecureSMS said no to a number, and yet your balance fell by ${formatDollars(by)}.`,
    todoFell: (at: number) =>
      `Sign in to SecureSMS and look for a number bought at ${clock(at)}. If it is there, use it there. ` +
      'If not, tell their support this time and amount. We buy nothing again by ourselves.',
    todoSame: 'Nothing. Dismiss this and get a number again when you like.',
    todoNotRead: (at: number) =>
      `Look at your balance and your numbers at SecureSMS for a purchase at ${clock(at)}. ` +
      'We buy nothing again by ourselves.',
    account: 'Open SecureSMS',
  },

  /** More money went than the number costs. */
  odd: {
    overcharge: (by: number) => `Your balance fell by ${formatDollars(by)} more than this number costs.`,
    overchargeNext: 'SecureSMS may have sold more than one; look at your account.',
  },

  options: {
    title: 'Settings',
    saved: 'Saved',
    save: 'Save',
    keyTitle: 'Key',
    keyStored: 'A key is stored',
    keyMissing: 'No key is stored',
    keyRejected: "SecureSMS doesn't accept the stored key",
    keyNote: (host: string) => `It can be replaced or forgotten, but not shown. Only ${host} gets it.`,
    replace: 'Replace key',
    replaceCancel: 'Keep the stored key',
    forget: 'Forget key',
    forgetAsk:
      'Forget the key? Numbers that are waiting can no longer be asked for their code or given back.',
    forgetYes: 'Yes, forget it',
    forgetNo: 'Keep it',
    accepted: (balance: number) => `Key accepted. Balance ${formatDollars(balance)}`,
    spendTitle: 'Spending',
    cap: 'Most that one number may cost, in dollars',
    capNote: 'A dearer number is never bought.',
    capWrong: 'Enter an amount above zero, such as 5 or 0.50. Nothing was changed.',
    notifyTitle: 'Notifications',
    notify: 'Tell me on the desktop when a code arrives',
    advanced: 'Advanced',
    address: 'API address',
    addressNote: 'A key belongs to the address it was entered for; another address asks for its own key.',
    addressReset: "Back to SecureSMS's own",
    allowed: 'Access allowed',
    notAllowed: 'Not allowed yet',
    notAllowedNote: (host: string) => `The browser has not been told that we may ask ${host}.`,
    allow: 'Allow access',
  },

  menu: { getNumber: 'Get a number for this site' },

  /** `text`: the SMS as it came, `code`: what to type, where one stands out; grouped as people read it aloud. */
  notification: (service: string, sms: { text: string; code: string | null }) => ({
    title: sms.code === null ? `SMS for ${service}` : `${service}: ${groupCode(sms.code)}`,
    message: sms.text,
  }),
};
export type Words = typeof en;
