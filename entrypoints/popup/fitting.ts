// A form that takes only some countries' numbers: one of those is chosen as long as the person has not turned to this window. From
// then on nothing that they look at changes by itself, and it is offered instead.
import { computed, effect, signal } from '@preact/signals';
import { fittest } from '../../components/choosing/fittest.ts';
import { valueOf } from '../../components/loaded.ts';
import { fits } from '../../utils/autofill/taken.ts';
import { rankCountries } from '../../utils/catalog/ranking.ts';
import { changedByItself, country, prices, ranking, tab } from './state.ts';

const signs = ['pointermove', 'pointerdown', 'keydown'] as const;
/** The site for which the person has turned to this window, or a country was chosen to fit. */
const turnedTo = signal<string | null>(null);
/** Which country was chosen to fit; its id. */
const chosenToFit = signal<number | null>(null);

const taken = computed(() => tab.value?.taken ?? []);

/** The best of the countries that the form takes, while another one is chosen; null where the choice is right. */
export const misfit = computed(() => {
  if (!country.value || fits(country.value, taken.value)) return null;
  const found = fittest(rankCountries(ranking.value), taken.value);
  return {
    suggestion: found && found.price !== null ? { country: found.country, price: found.price } : null,
  };
});

export const isFitted = computed(
  () => taken.value.length > 0 && country.value !== null && country.value.id === chosenToFit.value,
);

/** Nobody chose a country yet: the best that the form takes, or where it has none left the best of all. */
export function chooseBest(): void {
  const ranked = rankCountries({ ...ranking.value, order: 'best' });
  const found = fittest(ranked, taken.value) ?? fittest(ranked, []);
  if (!found) return;
  if (taken.value.length > 0 && fits(found.country, taken.value)) chosenToFit.value = found.country.id;
  country.value = found.country;
}

/** The person is in this window: nothing that they look at changes by itself any more. */
export function turnTo(): void {
  turnedTo.value = tab.peek()?.host ?? null;
}

/** Once for each site, so that no page can have it change again and again. */
function keepFitting(): void {
  const { host, countryHere } = tab.value ?? { host: null, countryHere: true };
  const mayChoose = !countryHere && host !== turnedTo.value && valueOf(prices.value);
  const suggestion = mayChoose && misfit.value?.suggestion;
  if (!suggestion) return;
  turnTo();
  changedByItself();
  chosenToFit.value = suggestion.country.id;
  country.value = suggestion.country;
}

/** @returns stops it */
export function beginFitting(): () => void {
  for (const sign of signs) addEventListener(sign, turnTo, { capture: true, passive: true });
  const stop = effect(keepFitting);
  return () => {
    stop();
    for (const sign of signs) removeEventListener(sign, turnTo, { capture: true });
  };
}
