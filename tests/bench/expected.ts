// The corpus's declared failures: what detection is known to get wrong, so that a fix changes the record, too.
import type { Answered } from './classifier.ts';

/** Label of the corpora → class that is right for it; any other label is right as `other`. */
const rightClass: Readonly<Record<string, readonly string[]>> = {
  tel: ['phone', 'email-or-phone'],
  'email-or-tel': ['email-or-phone', 'phone'],
  'tel-country-code': ['country-code'],
  'tel-area-code': ['area-code'],
  'tel-local-prefix': ['local-prefix'],
  'tel-local-suffix': ['local-suffix'],
  'tel-extension': ['extension'],
  otp: ['code'],
};

/** One line for each field that is answered wrongly: page, which of its fields, label and answer. Sorted. */
export function failures(answers: readonly Answered[]): string[] {
  const seen = new Map<string, number>();
  return answers
    .map((answer) => {
      const index = seen.get(answer.page) ?? 0;
      seen.set(answer.page, index + 1);
      const right = (rightClass[answer.label] ?? ['other']).includes(answer.said);
      return answer.fillable && !right
        ? `${answer.page} #${index} is ${answer.label}, said ${answer.said}`
        : '';
    })
    .filter((line) => line !== '')
    .toSorted();
}
