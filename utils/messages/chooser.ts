// Ledger, remembered choices and preferences → what the choosers order their rows by. Pure.
import type { Choices } from '../catalog/choices.ts';
import type { Preferences } from '../catalog/preferences.ts';
import type { Experience } from '../catalog/ranking.ts';
import { experienceOf, usedLately } from '../ledger/experience.ts';
import type { Entry } from '../ledger/entry.ts';

export type ChooserView = Preferences & {
  /** Services and countries of the person's own purchases and choices, the newest first. */
  recent: { services: string[]; countries: number[] };
  experience: Experience[];
  /** The most that one number may cost by the settings, micro-dollars. */
  priceCap: number;
};

/** More is no help: those who look further search. */
const mostRecent = 5;

const first = <T>(list: readonly (T | null)[]): T[] =>
  [...new Set(list.filter((item) => item !== null))].slice(0, mostRecent);

export function toChooser(from: {
  entries: readonly Entry[];
  choices: Choices;
  preferences: Preferences;
  priceCap: number;
}): ChooserView {
  const { entries, choices, preferences, priceCap } = from;
  const bought = usedLately(entries);
  const chosen = [choices.last, ...Object.values(choices.byHost).toReversed()];
  return {
    ...preferences,
    recent: {
      services: first([choices.last.service, ...bought.services, ...chosen.map(({ service }) => service)]),
      countries: first([
        choices.last.countryId,
        ...bought.countries,
        ...chosen.map(({ countryId }) => countryId),
      ]),
    },
    experience: experienceOf(entries),
    priceCap,
  };
}
