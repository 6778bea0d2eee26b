// Every failure in English: what happened, and the next step. Which is said when, and of the money: problems.ts.
import type { Sentences } from './problems.ts';
import { waitInWords } from './wait.en.ts';

export const problems: Sentences = {
  nothingTaken: 'Nothing was taken.',
  tryAgain: 'Try again.',
  lookBelow: 'If a number was bought or paid for, it is listed below. Look there before you buy again.',
  lookAgain: 'Close this window and open it again: it shows whether a number was bought.',
  safe: 'Your numbers are safe; we keep trying.',
  priceRose: (price) => `The price has gone up to ${price}.`,
  priceRosePlain: 'The price has gone up.',
  wait: waitInWords,
  links: { topUp: 'Top up', settings: 'Open settings', account: 'Open SecureSMS' },

  'bad-key': ["SecureSMS doesn't accept this key.", 'Paste the current one; your numbers are kept.'],
  'no-key': ['There is no key yet.', 'Paste your API key to go on.'],
  locked: ['Your key is locked.', 'Enter your passphrase to go on; your numbers are kept.'],
  'wrong-passphrase': ["That isn't the passphrase.", 'Nothing was changed. Try again.'],
  'no-numbers': [
    (service, country) => `None left for ${service} in ${country} right now.`,
    'None left right now.',
    'Try another country, or a little later.',
  ],
  'no-balance': 'Your balance is too small for this number.',
  'balance-too-small': (price, balance) => `This number costs ${price} and you have ${balance}.`,
  'over-price-cap': (price, cap) => `This number costs ${price} and your limit is ${cap}.`,
  'over-daily-budget': (price, spent, budget) =>
    `This number costs ${price}, and of the ${budget} a day you allow, ${spent} is spent.`,
  'price-rose': 'Press again to pay the new price.',
  'price-too-low': 'Look at the new price and decide again.',
  'early-cancel-denied': {
    sentence: (wait) => `SecureSMS gives money back ${wait} after buying.`,
    later: 'Press Cancel again a little later.',
    at: (time) => `We'll cancel at ${time}.`,
  },
  'sms-received': [
    'An SMS came, so this number can no longer be given back.',
    'Its price stays paid, and its code is yours.',
  ],
  'already-cancelled': [
    'This number is cancelled already.',
    'Look at your balance: its price should be back.',
  ],
  'no-activation': [
    'SecureSMS no longer knows this number.',
    'It costs nothing more. You can take it off the list.',
  ],
  'no-such-number': ['This number is no longer on your list.', 'Close this window and open it again.'],
  'not-possible-now': ["This isn't possible for this number now.", 'Look at what the number says.'],
  'bad-status': ["SecureSMS doesn't allow this step now.", 'Wait a moment and try again.'],
  'purchase-under-way': [
    'We are already asking for a number.',
    'Nothing is bought twice. Wait for the answer.',
  ],
  'purchase-unknown': [
    'It is not clear yet what became of a number.',
    'Look at it in your list and dismiss it. Nothing more is bought until then.',
  ],
  'storage-failed': [
    'The purchase could not be written down on this computer.',
    'Free some disk space and try again.',
  ],
  'wrong-service': [
    (service) => `SecureSMS no longer offers ${service}.`,
    'SecureSMS no longer offers this service.',
    'Choose another service.',
  ],
  'wrong-country': [
    (country) => `SecureSMS no longer offers ${country}.`,
    'SecureSMS no longer offers this country.',
    'Choose another country.',
  ],
  'channels-limit': ['Your account has as many open numbers as it may have.', 'Finish or cancel one first.'],
  banned: [
    (until) => `SecureSMS has locked this account until ${until}.`,
    'SecureSMS has locked this account.',
    'Nothing was taken, and your numbers are kept. Ask SecureSMS why.',
  ],
  'api-not-allowed': [
    (host) => `The browser doesn't let SecureSMS read what ${host} answers yet.`,
    'Allow access in the settings.',
  ],
  'ip-not-allowed': [
    "SecureSMS doesn't take requests from your network.",
    'Allow your address in your SecureSMS profile.',
  ],
  'region-unavailable': ["SecureSMS doesn't serve your region.", 'Your numbers are kept.'],
  blocked: ['A guard in front of SecureSMS turned us away.', 'Try without a VPN, or later.'],
  'rate-limited': [
    'SecureSMS asks us to slow down.',
    (wait) => `Try again in ${wait}.`,
    'Your numbers are safe; we go on by ourselves.',
  ],
  offline: ['No connection.', "Your numbers are safe; we go on when it's back."],
  'connection-failed': "SecureSMS can't be reached.",
  'timed-out': 'SecureSMS took too long to answer.',
  'service-error': 'SecureSMS has a problem of its own.',
  unreadable: 'SecureSMS gave an answer that makes no sense.',
  'no-tron-address': [
    'SecureSMS sent something that is no Tron address.',
    'It is not shown, since money sent to it would not come back. Try again, or top up on their site.',
  ],
  'unknown-token': [
    (token) => `SecureSMS answered “${token}”, which we don't know.`,
    'Your numbers are kept. Try again, or ask SecureSMS what it means.',
  ],
  'bad-request': [
    (detail) => `SecureSMS refused this: ${detail}.`,
    'SecureSMS refused this.',
    'Choose again and try once more.',
  ],
  'bad-action': ["SecureSMS doesn't know what we asked.", 'Check the API address.'],
  'wrong-exception-phone': ['SecureSMS refused a number prefix.', 'Try again.'],
  'bad-endpoint': ["The API address can't be used.", 'Nothing was sent and nothing was taken.'],
  'bad-address': [
    "This address can't be used.",
    'It starts with https://, or with http:// on this computer. Nothing was changed.',
  ],
  'bad-backup': [
    'This is no settings file of SecureSMS, or it is damaged.',
    'Nothing was changed. Choose another file.',
  ],
  'newer-backup': ['A newer SecureSMS has saved this file.', 'Nothing was changed. Update this one first.'],
  'tab-closed': ['That tab is closed.', 'The number is kept. Copy it, or open the page again.'],
  'page-not-reachable': [
    "The browser doesn't let us type into this page.",
    'The number is kept. Copy it and paste it yourself.',
  ],
  'page-changed': ['The page changed meanwhile.', 'Nothing was bought or typed. Look which site it is now.'],
  'not-allowed': ['This window may not do that.', 'Nothing was done or taken.'],
  malformed: ["That didn't fit.", 'Nothing was done or taken. Check what you entered.'],
  internal: ['Something went wrong in the extension.', 'Your numbers are kept. Try again.'],
  'no-background': [
    "The extension doesn't answer.",
    'Your numbers are kept. Close this window and open it again.',
  ],
};
