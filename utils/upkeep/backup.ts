// The settings as a file and back: what the person set and likes, and what sites were taught. Nothing secret has a place in
// its shape: no key, account, number, code or text; not the API address, since a key is entered for it by hand; and not the
// address of a stream for instant codes, since whoever knows it may read it. Pure.
import * as z from 'zod/mini';
import { choicesKey, choicesSchema, type Choices } from '../catalog/choices.ts';
import { preferencesKey, preferencesSchema, type Preferences } from '../catalog/preferences.ts';
import { correctionsKey } from '../corrections/corrections.ts';
import { toStored } from '../corrections/stored.ts';
import { correctionSchema, limits, type Correction } from '../corrections/correction.ts';
import { fail, ok } from '../securesms/index.ts';
import { settingsKey, settingsSchema, type Settings } from '../settings/settings.ts';

/** Characters. A file of ours with all that may be taught is well below. */
export const longestBackup = 4_000_000;

const what = 'SecureSMS settings';
const version = 1;

const backupSchema = z.object({
  what: z.literal(what),
  version: z.literal(version),
  /** Epoch ms that a date can be made of. */
  savedAt: z.int().check(z.gte(0), z.lte(8_640_000_000_000_000)),
  settings: z.omit(settingsSchema, { apiUrl: true, instantUrl: true }),
  chooser: preferencesSchema,
  choices: choicesSchema,
  corrections: z.array(correctionSchema).check(z.maxLength(limits.all)),
});
export type Backup = z.infer<typeof backupSchema>;

/** What can be wrong with a file: it is none of ours or damaged, or of a version to come. */
export type BackupProblem = { kind: 'bad-backup' } | { kind: 'newer-backup' };

type Kept = { settings: Settings; chooser: Preferences; choices: Choices; corrections: Correction[] };

/** @param now epoch ms */
export function toBackup(kept: Kept, now: number): string {
  // Parsed on the way out, too: what has no place in the shape is left behind.
  const backup = z.parse(backupSchema, { ...kept, what, version, savedAt: now });
  return `${JSON.stringify(backup, null, 2)}\n`;
}

const newerSchema = z.object({ what: z.literal(what), version: z.int().check(z.gt(version)) });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A file's text → all that is in it, or what is wrong with it: one part that does not fit refuses the whole. */
export function fromBackup(text: string) {
  const raw = text.length > longestBackup ? undefined : parsed(text);
  const backup = z.safeParse(backupSchema, raw);
  if (backup.success) return ok(backup.data);
  const newer = z.safeParse(newerSchema, raw).success;
  return fail({ kind: newer ? 'newer-backup' : 'bad-backup' } satisfies BackupProblem);
}

/** What is written for it, all in one write: it is applied whole or not at all. The two addresses stay as they are. */
export const itemsOf = ({ settings, chooser, choices, corrections }: Backup, present: Settings) => ({
  [settingsKey]: { ...settings, apiUrl: present.apiUrl, instantUrl: present.instantUrl },
  [preferencesKey]: chooser,
  [choicesKey]: choices,
  [correctionsKey]: toStored(corrections),
});

/** What a person looks at before they let it replace what they have. */
export const summaryOf = ({ savedAt, settings, chooser, choices, corrections }: Backup) => ({
  savedAt,
  priceCap: settings.priceCap,
  dailyBudget: settings.dailyBudget,
  giveUpMinutes: settings.giveUpMinutes,
  keepDays: settings.keepDays,
  keepTextsHours: settings.keepTextsHours,
  favourites: chooser.favourites.services.length + chooser.favourites.countries.length,
  choices: Object.keys(choices.byHost).length,
  corrections: corrections.length,
});
export type BackupSummary = ReturnType<typeof summaryOf>;
