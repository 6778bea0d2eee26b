// Every reason the site says no, and the sentence its visitor reads.

export const REFUSALS = {
  'number-missing': 'Enter your phone number.',
  'number-invalid': 'That does not look like a valid phone number. Check the country and the digits.',
  trapped: 'Something went wrong. Please reload the page and try again.',
  'sms-failed': 'We could not send the text message. Please try again.',
  'code-not-sent': 'Enter your phone number first.',
  'code-missing': 'Enter the 6-digit code.',
  'code-wrong': 'That code is not right. Please try again.',
  ended: 'Too many wrong codes. Reload the page to start over.',
  'session-unknown': 'Your session has expired. Reload the page to start over.',
} as const;

export type Refusal = keyof typeof REFUSALS;
