// A form that takes only some countries' numbers: one of those is chosen as long as the person has not turned to this window. From
// then on nothing that they look at changes by itself, and it is offered instead.
import { computed, effect, signal } from '@preact/signals';
import { fittest } from '../../components/choosing/fittest.ts';
import { valueOf } from '../../components/loaded.ts';
import { fits } from '../../utils/autofill/taken.ts';
import { rankCountries } from '../../utils/catalog/ranking.ts';
import { country, prices, ranking, tab } from './state.ts';

const signs = ['pointermove', 'pointerdown', 'keydown'] as const;
/** The site for which the person has had the pointer in the window, or pressed a key there. */
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

/** A best country that the form takes, where any has numbers; it is said that it was chosen for that. */
export function chooseFitting(): void {
  const found = fittest(rankCountries({ ...ranking.value, order: 'best' }), taken.value);
  if (!found) return;
  chosenToFit.value = found.country.id;
  country.value = found.country;
}

/** @returns stops it */
export function keepFitting(): () => void {
  const turned = (): void => {
    turnedTo.value = tab.peek()?.host ?? null;
  };
  for (const sign of signs) addEventListener(sign, turned, { capture: true, passive: true });
  const stop = effect(() => {
    const { host, countryHere } = tab.value ?? { host: null, countryHere: true };
    const mayChoose = !countryHere && host !== turnedTo.value && valueOf(prices.value);
    if (mayChoose && misfit.value) chooseFitting();
  });
  return () => {
    stop();
    for (const sign of signs) removeEventListener(sign, turned, { capture: true });
  };
}
