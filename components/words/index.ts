// The words in the person's language: one table of sentences, one for failures. English is always there; any other is
// fetched from the extension itself, before the first thing is drawn.
import type { Language, Spoken } from '../../utils/settings/language.ts';
import type { Problem, ProblemKind } from '../../utils/messages/problem.ts';
import { formatIn } from '../format.ts';
import { en, type Words } from './en.ts';
import { problems } from './problems.en.ts';
import { problemsIn, type About, type Said, type Sentences } from './problems.ts';

export type { About, Said } from './problems.ts';

/** What each language's folder holds. */
export type Translation = { words: Words; problems: Sentences };

/** Words are read while drawing, never before: until `useLanguage` they are English. */
export let words: Words = en;
let failures = problemsIn(problems);

const others: Record<Exclude<Language, 'en'>, () => Promise<{ translation: Translation }>> = {
  ru: () => import('./ru/index.ts'),
  zh: () => import('./zh/index.ts'),
  es: () => import('./es/index.ts'),
  de: () => import('./de/index.ts'),
  pt: () => import('./pt/index.ts'),
  fr: () => import('./fr/index.ts'),
  tr: () => import('./tr/index.ts'),
  ar: () => import('./ar/index.ts'),
  hi: () => import('./hi/index.ts'),
  id: () => import('./id/index.ts'),
};

/** From now on `words` and `say` speak this language, and all is written as in it. Rejects where it cannot be fetched. */
export async function useLanguage({ language, locale }: Spoken): Promise<void> {
  const translation = language === 'en' ? { words: en, problems } : (await others[language]()).translation;
  words = translation.words;
  failures = problemsIn(translation.problems);
  formatIn(locale);
}

/** The sentence for one problem. */
export function say<K extends ProblemKind>(problem: Extract<Problem, { kind: K }>, about: About = {}): Said {
  return failures[problem.kind](problem, about);
}
