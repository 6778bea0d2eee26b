// What a frame may show of its fields: parsed before anything is made of it, since a page decides what stands in it.
import * as z from 'zod/mini';
import { onDemand, type ShownPage } from '../autofill/shown.ts';

const mostFields = 1000;
/** Longer than whatever the page side reads of a field or around it, characters. */
const longest = 4000;

const text = z.string().check(z.maxLength(longest));
const place = z.int().check(z.gte(0));

const field = z.object({
  own: z.object({
    type: text,
    autocomplete: z.array(text).check(z.maxLength(100)),
    inputMode: text,
    names: text,
    classes: text,
    label: text,
    placeholder: text,
    pattern: text,
    maxLength: z.int(),
    initial: text,
    dialOptions: z.int(),
  }),
  form: place,
  row: place,
  rows: place,
  more: z.partialRecord(z.enum(onDemand), text),
});

export const shownSchema: z.ZodMiniType<ShownPage> = z
  .object({
    fields: z.array(field).check(z.maxLength(mostFields)),
    rows: z.array(z.object({ start: place, end: place })).check(z.maxLength(mostFields)),
  })
  .check(z.refine(({ fields, rows }) => rows.every(({ start, end }) => start < end && end <= fields.length)));
