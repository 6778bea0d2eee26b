// The theme on one of our own pages. Settings are read too late for the first frame, so a copy of it, and of nothing
// else, is kept where a page can read without waiting.
import { colorScheme, type Theme, themeOf } from './theme.ts';

const key = 'theme';

function kept(): Theme {
  try {
    return themeOf(localStorage.getItem(key));
  } catch {
    // A browser that keeps nothing for pages: the settings follow a moment later.
    return 'auto';
  }
}

function draw(theme: Theme): void {
  document.documentElement.style.colorScheme = colorScheme(theme);
}

export const showKeptTheme = (): void => draw(kept());

/** On this page at once, and on every other that is open: they hear of it by the `storage` event. */
export function showTheme(theme: Theme): void {
  draw(theme);
  try {
    if (kept() !== theme) localStorage.setItem(key, theme);
  } catch {
    // As above.
  }
}
