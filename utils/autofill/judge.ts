// What the fields of a page are for, from what the page tells of them. Pure; the vocabulary is nowhere but behind it.
import { classify } from './classify.ts';
import { channelFor } from './channel.ts';
import type { Facts } from './facts.ts';
import { partsAround, splitNumbers, type Piece } from './parts.ts';
import type { Judged, Judgement, OnDemand, ShownField, ShownPage } from './shown.ts';
import { say, type Said } from './words.ts';

/** A number in parts counts for less than a field that is surely one. */
const partPoints = 6;
const numberClasses = /^(?:phone|area-code|local-prefix|local-suffix)$/;

/** Whoever wants one of these of a field will want the others: they are read in one go. */
const ofTheField = ['lead', 'around', 'picture', 'buttons'] as const;

/** SMS brings no code that the page says to have sent by e-mail, or that an app shows. */
const comesBySms = (facts: Facts): boolean => !/email|app/.test(channelFor(facts));

/** Reads what was told of each field, and notes what was not told yet: that is as good as empty until it is. */
function createReading(fields: readonly ShownField[]) {
  const wanted = new Map<number, Set<OnDemand>>();
  return {
    wanted,
    more(index: number, what: OnDemand, along: readonly OnDemand[] = []): string {
      const { more } = fields[index] as ShownField;
      const told = more[what];
      if (told !== undefined) return told;
      const missing = [what, ...along].filter((each) => more[each] === undefined);
      wanted.set(index, new Set([...(wanted.get(index) ?? []), ...missing]));
      return '';
    },
  };
}
type Reading = ReturnType<typeof createReading>;

/** What the fields of each form say, all together. */
function formsOf(fields: readonly ShownField[], reading: Reading) {
  const forms = new Map<number, { said: Said; fields: number }>();
  return (asked: number) => {
    const known = forms.get(asked);
    if (known) return known;
    const form = { said: {} as Said, fields: 0 };
    fields.forEach(({ own, form: of }, index) => {
      if (of !== asked) return;
      const { label, placeholder, names, autocomplete } = own;
      const shown = label || placeholder || reading.more(index, 'near');
      form.said = { ...form.said, ...say(`${names} ${autocomplete.join(' ')}`), ...say(shown) };
      form.fields += 1;
    });
    forms.set(asked, form);
    return form;
  };
}

/** @returns what is wanted of the page, as long as anything is; then a verdict for each field */
export function judge({ fields, rows }: ShownPage): Judgement {
  const reading = createReading(fields);
  const formOf = formsOf(fields, reading);
  const factsOf = (index: number, boxes: number): Facts => {
    const { own, form } = fields[index] as ShownField;
    const of = (what: OnDemand, along?: readonly OnDemand[]) => () => reading.more(index, what, along);
    return {
      ...own,
      boxes,
      near: of('near'),
      lead: boxes > 1 ? of('rowLead', ofTheField) : of('lead', ofTheField),
      around: of('around', ofTheField),
      picture: of('picture', ofTheField),
      buttons: of('buttons', ofTheField),
      form: () => formOf(form),
    };
  };

  const facts = fields.map((_, index) => factsOf(index, 1));
  const judged: Judged[] = [];
  for (const { start, end } of rows) {
    const ofRow = factsOf(start, end - start);
    const verdict = classify(ofRow);
    if (verdict.class !== 'code') continue;
    const bySms = comesBySms(ofRow);
    for (let index = start; index < end; index += 1) {
      facts[index] = ofRow;
      judged[index] = { ...verdict, inRow: true, bySms, parts: [] };
    }
  }
  facts.forEach((each, index) => {
    if (judged[index]) return;
    const verdict = classify(each);
    const bySms = verdict.class === 'code' && comesBySms(each);
    judged[index] = { ...verdict, inRow: false, bySms, parts: [] };
  });
  if (reading.wanted.size === 0) findParts(fields, facts, judged, reading);
  return reading.wanted.size === 0
    ? { fields: judged }
    : { wanted: [...reading.wanted].map(([index, what]) => ({ index, what: [...what] })) };
}

/** Notes which fields take a number between them. */
function findParts(
  fields: readonly ShownField[],
  facts: readonly Facts[],
  judged: readonly Judged[],
  reading: Reading,
): void {
  const pieces = (): Piece[] =>
    fields.map(({ row, rows }, index) => ({
      class: (judged[index] as Judged).class,
      facts: facts[index] as Facts,
      row,
      rows,
      gap: () => reading.more(index, 'gap'),
    }));
  for (const { start, classes } of splitNumbers(pieces())) {
    classes.forEach((part, index) => {
      const field = judged[start + index] as Judged;
      field.class = part;
      field.points = partPoints;
      field.evidence.phone.push({ points: partPoints, why: 'one part of a number' });
    });
  }
  const told = pieces();
  judged.forEach((field, index) => {
    if (!numberClasses.test(field.class)) return;
    const { start, end } = partsAround(told, index) ?? { start: 0, end: 0 };
    field.parts = Array.from({ length: end - start }, (_, of) => start + of);
  });
}
