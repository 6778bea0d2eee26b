// The languages there are, and which of them is spoken: the one that was set, else the browser's.

export const languages = ['en', 'ru', 'zh', 'es', 'de', 'pt', 'fr', 'tr', 'ar', 'hi', 'id'] as const;
export type Language = (typeof languages)[number];

/** `auto`: as the browser speaks. */
export const languageChoices = ['auto', ...languages] as const;
export type LanguageChoice = (typeof languageChoices)[number];

export const isLanguage = (value: unknown): value is Language =>
  (languages as readonly unknown[]).includes(value);

/** Where a language is written in more than one way, the one our words are written in. */
const written: Partial<Record<Language, string>> = { pt: 'pt-BR', zh: 'zh-Hans' };

/** The language of a BCP 47 tag: "zh-TW" is Chinese, "in" is Indonesian; undefined where it is none of ours. */
function languageOf(tag: string): Language | undefined {
  try {
    const { language } = new Intl.Locale(tag);
    return isLanguage(language) ? language : undefined;
  } catch {
    return undefined;
  }
}

/** `locale`: how amounts and times are written; the browser's own region where it speaks the language. */
export type Spoken = { language: Language; locale: string };

/** @param browser the browser's own language, BCP 47 */
export function spoken(choice: unknown, browser: string): Spoken {
  const its = languageOf(browser);
  const language = isLanguage(choice) ? choice : (its ?? 'en');
  const own = language === its && language !== 'zh';
  return { language, locale: own ? browser : (written[language] ?? language) };
}

export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');
