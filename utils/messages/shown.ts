// What a frame may show of its fields: parsed before anything is made of it, since a page decides what stands in it.
import * as z from 'zod/mini';
import type { ShownForm } from '../autofill/form-country.ts';
import { onDemand, type ShownPage } from '../autofill/shown.ts';
import { partKinds } from '../autofill/split.ts';

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

const short = z.string().check(z.maxLength(200));

export const formSchema: z.ZodMiniType<ShownForm> = z.object({
  language: z.string().check(z.maxLength(35)),
  words: short,
  examples: z.array(short).check(z.maxLength(3)),
  pattern: short,
  prefix: z.string().check(z.regex(/^\d{0,6}$/)),
  choices: z.nullable(z.array(z.object({ text: short, value: short })).check(z.maxLength(120))),
  parts: z.array(z.object({ kind: z.enum(partKinds), maxLength: z.int() })).check(z.maxLength(10)),
});
