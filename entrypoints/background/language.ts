// The words of the background, in the language that is spoken now.
import { backgroundWords } from '../../components/words/background.ts';
import type { BackgroundWords } from '../../components/words/background.en.ts';
import { spokenNow } from '../../utils/settings/language.browser.ts';

export const wordsNow = async (): Promise<BackgroundWords> => backgroundWords(await spokenNow());
