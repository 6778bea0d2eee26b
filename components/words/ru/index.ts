// All that our pages say in Russian, put together from its parts.
import type { Translation } from '../index.ts';
import { choosing } from './choosing.ts';
import { lock } from './lock.ts';
import { numbers } from './numbers.ts';
import { options } from './options.ts';
import { places } from './places.ts';
import { popup } from './popup.ts';
import { problems } from './problems.ts';
import { sites } from './sites.ts';
import { upkeep } from './upkeep.ts';
import { welcome } from './welcome.ts';

export const translation: Translation = {
  words: { ...popup, choosing, lock, ...numbers, ...options, ...places, sites, ...welcome, ...upkeep },
  problems,
};
