// All that our pages say in Turkish, put together from its parts.
import type { Translation } from '../index.ts';
import { numbers } from './numbers.ts';
import { options } from './options.ts';
import { places } from './places.ts';
import { popup } from './popup.ts';
import { problems } from './problems.ts';

export const translation: Translation = { words: { ...popup, ...numbers, ...options, ...places }, problems };
