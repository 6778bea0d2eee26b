// What a page tells of its fields, and what it is answered: plain data, since it is judged in the background.
import type { FieldClass } from './classify.ts';
import type { Evidence, OwnFacts } from './facts.ts';

/**
 * What is read of the page only where the judge wants it: the members of Facts; `rowLead` for the row of boxes that a
 * field opens; `gap`, the text between a field and the one before.
 */
export const onDemand = ['near', 'lead', 'rowLead', 'around', 'picture', 'buttons', 'gap'] as const;
export type OnDemand = (typeof onDemand)[number];

export type ShownField = {
  own: OwnFacts;
  /** The same number for the fields of one form. */
  form: number;
  /** The same for fields that stand in one element, each directly or in a wrapper of its own; and for those in the element around it. */
  row: number;
  rows: number;
  /** What was wanted so far. */
  more: Partial<Record<OnDemand, string>>;
};

/** All fields of a page, its open shadow roots and same-origin frames, in their order. */
export type ShownPage = {
  fields: ShownField[];
  /** Runs that look like boxes for one code: index of the first, and of the field after the last. */
  rows: { start: number; end: number }[];
};

export type Judged = {
  class: FieldClass;
  /** How strongly it is believed, to compare fields of one class on a page. */
  points: number;
  /** The row of boxes that it stands in takes one code together. */
  inRow: boolean;
  /** For a code: the page does not say that it comes by e-mail or from an app. */
  bySms: boolean;
  /** The fields that take the number together, by index and in order; empty where it is no part of one. */
  parts: number[];
  evidence: { phone: Evidence[]; code: Evidence[] };
};

/** Either what else must be read of which field, or the verdicts, one for each field. */
export type Judgement = { wanted: { index: number; what: OnDemand[] }[] } | { fields: Judged[] };
