// Counting right and wrong answers as the corpora's README says: precision, recall and F1 for each class.
import type { Answered } from './classifier.ts';

export type Count = { class: string; TP: number; FP: number; FN: number; P: number; R: number; F1: number };

/** Class of the classifier → labels that make it right; those that make it neither right nor wrong. */
const classes: Readonly<Record<string, { right: readonly string[]; neither: readonly string[] }>> = {
  phone: {
    right: ['tel'],
    neither: ['email-or-tel', 'tel-country-code', 'tel-area-code', 'tel-local-prefix', 'tel-local-suffix'],
  },
  code: { right: ['otp'], neither: [] },
  'email-or-phone': { right: ['email-or-tel'], neither: ['tel'] },
  'country-code': { right: ['tel-country-code'], neither: [] },
  'area-code': { right: ['tel-area-code'], neither: [] },
  'local-prefix': { right: ['tel-local-prefix'], neither: [] },
  'local-suffix': { right: ['tel-local-suffix'], neither: [] },
  extension: { right: ['tel-extension'], neither: [] },
};

export const classNames = Object.keys(classes);

export type Mistake = Answered & { class: string; kind: 'FP' | 'FN' };

/** What a class got wrong. A phone label that is answered with "e-mail or phone" is found. */
export function mistakes(answers: readonly Answered[], name: string): Mistake[] {
  const { right, neither } = classes[name] ?? { right: [], neither: [] };
  return answers.flatMap((answer): Mistake[] => {
    const isRight = right.includes(answer.label);
    const found = answer.said === name || (name === 'phone' && isRight && answer.said === 'email-or-phone');
    if (found === isRight) return [];
    if (found && neither.includes(answer.label)) return [];
    return [{ ...answer, class: name, kind: found ? 'FP' : 'FN' }];
  });
}

/** @param answers only fields that can be filled count */
export function count(answers: readonly Answered[]): Count[] {
  const counted = answers.filter(({ fillable }) => fillable);
  return classNames.map((name) => {
    const wrong = mistakes(counted, name);
    const labelled = counted.filter(({ label }) => classes[name]?.right.includes(label)).length;
    const FP = wrong.filter(({ kind }) => kind === 'FP').length;
    const FN = wrong.length - FP;
    const TP = labelled - FN;
    const P = TP + FP === 0 ? Number.NaN : TP / (TP + FP);
    const R = labelled === 0 ? Number.NaN : TP / labelled;
    return { class: name, TP, FP, FN, P, R, F1: (2 * P * R) / (P + R) };
  });
}
