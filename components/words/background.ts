// What the background says, in every language: a service worker can fetch no part of itself later.
import type { Language, Spoken } from '../../utils/settings/language.ts';
import { formatIn } from '../format.ts';
import { background as ar } from './ar/background.ts';
import { en, type BackgroundWords } from './background.en.ts';
import { background as de } from './de/background.ts';
import { background as es } from './es/background.ts';
import { background as fr } from './fr/background.ts';
import { background as hi } from './hi/background.ts';
import { background as id } from './id/background.ts';
import { background as pt } from './pt/background.ts';
import { background as ru } from './ru/background.ts';
import { background as tr } from './tr/background.ts';
import { background as zh } from './zh/background.ts';

const tables: Record<Language, BackgroundWords> = { en, ru, zh, es, de, pt, fr, tr, ar, hi, id };

/** The words, with all that they hold written as in this language from now on. */
export function backgroundWords({ language, locale }: Spoken): BackgroundWords {
  formatIn(locale);
  return tables[language];
}
