// Light or dark: as the system, or as the person set it. Pure.

/** `auto`: as the system. */
export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Whatever storage held → a theme. */
export const themeOf = (stored: unknown): Theme => themes.find((theme) => theme === stored) ?? 'auto';

/** What CSS is told: `light-dark()` follows the root's `color-scheme`. Empty: the style sheet's own, which is the system's. */
export const colorScheme = (theme: Theme): string => (theme === 'auto' ? '' : theme);
