// The ways in which a screen is looked at: theme, language, and what the system asks for.
import type { Page } from '@playwright/test';
import type { Language } from '../../utils/settings/language.ts';

export type Variant = { name: string; language: Language; media?: Parameters<Page['emulateMedia']>[0] };

export const variants: Variant[] = [
  { name: 'light', language: 'en' },
  { name: 'dark', language: 'en', media: { colorScheme: 'dark' } },
  { name: 'ar', language: 'ar' },
  { name: 'zh', language: 'zh' },
];

/** Taken where they are asked for by name. */
export const rarer: Variant[] = [
  { name: 'de', language: 'de' },
  { name: 'contrast', language: 'en', media: { contrast: 'more' } },
  { name: 'contrast-dark', language: 'en', media: { contrast: 'more', colorScheme: 'dark' } },
  { name: 'forced', language: 'en', media: { forcedColors: 'active' } },
  { name: 'forced-dark', language: 'en', media: { forcedColors: 'active', colorScheme: 'dark' } },
];

/** What most people have; nothing moves in a picture. */
const usual = {
  colorScheme: 'light',
  contrast: 'no-preference',
  forcedColors: 'none',
  reducedMotion: 'reduce',
} as const;

export const emulate = (page: Page, { media }: Variant): Promise<void> =>
  page.emulateMedia({ ...usual, ...media });

/** Before the next page is drawn: Chromium does not paint all of it anew when the system's colours go. */
export const plain = (page: Page): Promise<void> => page.emulateMedia(usual);
