// Corrections as they lie in storage: parsed one by one, so that one that is damaged takes no other with it. Pure.
import * as z from 'zod/mini';
import { type Correction, correctionSchema, limits } from './correction.ts';

export const version = 1;

const storedSchema = z.object({ version: z.literal(version), list: z.array(z.unknown()) });
export type Stored = z.infer<typeof storedSchema>;

/** What storage held → the corrections in it, the newest first; none where it is of another version or nonsense. */
export function fromStored(raw: unknown): Correction[] {
  const stored = z.safeParse(storedSchema, raw);
  if (!stored.success) return [];
  return stored.data.list
    .map((each) => z.safeParse(correctionSchema, each))
    .flatMap((parsed) => (parsed.success ? [parsed.data] : []))
    .slice(0, limits.all);
}

export const toStored = (list: Correction[]): Stored => ({ version, list });
