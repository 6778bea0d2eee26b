// What a person taught about a site's fields: its shape, what is taken from a page, and how one replaces another. Pure.
import * as z from 'zod/mini';
import {
  alike,
  inputModes,
  inputTypes,
  likeness,
  nameLimit,
  type Signature,
  standardTokens,
  type Taught,
} from '../autofill/signature.ts';

const name = z.string().check(z.maxLength(nameLimit));
const count = z.int().check(z.gte(0), z.lte(9999));
const size = z.int().check(z.gte(-1), z.lte(9999));

/** As `Signature`; everything that a page could write freely is short. */
export const signatureSchema = z.object({
  type: z.enum(inputTypes),
  name,
  id: name,
  autocomplete: z.array(z.enum(standardTokens)).check(z.maxLength(standardTokens.length)),
  inputMode: z.enum(inputModes),
  maxLength: size,
  boxes: z.int().check(z.gte(1), z.lte(20)),
  form: name,
  place: size,
  within: z.string().check(z.regex(/^(?:(?:frame|shadow)(?: (?=[fs])|$)){0,8}$/)),
});

/** Why detection decided as it did; `why` in words of ours and of our vocabulary. */
export const evidenceSchema = z.object({
  class: z.string().check(z.regex(/^[a-z-]{1,24}$/)),
  points: z.number().check(z.gte(-1000), z.lte(1000)),
  why: z.string().check(z.maxLength(120)),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** A field as it was when the person pointed: how it is found again, and what detection made of it. */
export const describedSchema = z.object({
  signature: signatureSchema,
  class: z.string().check(z.regex(/^[a-z-]{1,24}$/)),
  evidence: z.array(evidenceSchema).check(z.maxLength(40)),
  /** Characters of its texts: the texts themselves are not taken. */
  lengths: z.object({ label: count, placeholder: count, pattern: count }),
});
export type Described = z.infer<typeof describedSchema>;

export const kinds = ['phone', 'code'] as const;

export const correctionSchema = z.object({
  id: z.string().check(z.maxLength(64)),
  /** See `siteName`. */
  site: z.string().check(z.minLength(1), z.maxLength(253)),
  kind: z.enum(kinds),
  /** Epoch ms. */
  at: z.number(),
  /** The field that is filled from here on; null: the site has none for it. */
  field: z.nullable(describedSchema),
  /** The field that was filled wrongly or would have been; null where none was found. */
  wrong: z.nullable(describedSchema),
});
export type Correction = z.infer<typeof correctionSchema>;

/** How many are kept in all, and for one kind on one site: sign-up and settings pages have fields of their own. */
export const limits = { all: 200, site: 4 };

/**
 * The name under which a site's corrections are kept: its host. Not its registrable domain: other hosts of one have other
 * forms, often by other hands, and a field that is found again by mistake gets a person's number. `www.` alone is no other site.
 */
export const siteName = (host: string): string => host.toLowerCase().replace(/^www\./, '');

const same = (a: Described | null, b: Described | null): boolean =>
  a !== null && b !== null && likeness(a.signature, b.signature) >= alike;

/**
 * The new one first, and without those that it takes back: the same field, a field that is now called wrong, one that called
 * this field wrong, "no field here" once there is one, and all of them once there is none.
 */
export function withCorrection(all: readonly Correction[], added: Correction): Correction[] {
  const takenBack = (old: Correction): boolean =>
    old.site === added.site &&
    old.kind === added.kind &&
    (old.field === null ||
      added.field === null ||
      same(old.field, added.field) ||
      same(old.field, added.wrong) ||
      same(old.wrong, added.field));
  const kept = all.filter((old) => !takenBack(old));
  const beside = kept.filter(({ site, kind }) => site === added.site && kind === added.kind);
  const tooMany = new Set(beside.slice(limits.site - 1));
  return [added, ...kept.filter((old) => !tooMany.has(old))].slice(0, limits.all);
}

const signatureOf = (described: Described | null): Signature | null => described?.signature ?? null;

/** What the page side is told of a site, the newest first. */
export const taughtFor = (all: readonly Correction[], site: string): Taught[] =>
  all
    .filter((each) => each.site === site)
    .map(({ kind, field, wrong }) => ({ kind, field: signatureOf(field), not: signatureOf(wrong) }));
