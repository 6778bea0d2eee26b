// The popup's purchases: at the price on the button, and instead of a number that brought nothing.
import { send } from '../../utils/messages/client.browser.ts';
import type { Answer, Payload } from '../../utils/messages/contract.ts';
import type { NumberView } from '../../utils/messages/views.ts';
import type { Alternatives } from '../../utils/catalog/alternatives.ts';
import type { Problem } from '../../utils/messages/problem.ts';
import { isEmpty, withPrice, type InsteadChoice } from '../../components/numbers/alternatives.ts';
import { localCountry } from '../../components/choosing/country.ts';
import { refreshPrices } from './catalog.ts';
import { boughtHere, copyForPage } from './clipboard.ts';
import * as state from './state.ts';

/** Nobody has taken in what came up less than this many milliseconds ago: a press meant the window as it was before. */
const takenIn = 500;

/** Live numbers for the service that the person has seen here: the background answers one that is new to them. */
const seen = (code: string): string[] =>
  (state.snapshot.value?.numbers ?? [])
    .filter(({ service, endedAt }) => service.code === code && endedAt === null)
    .filter(({ id }) => Date.now() - (state.shownSince.get(id) ?? 0) >= takenIn)
    .map(({ id }) => id);

type Wish = Omit<Payload<'number.buy'>, 'seen'>;

/** One number at the price that was shown. A second press while the first is on its way does nothing. */
async function buyNumber(wish: Wish): Promise<Answer<{ entryId: string }> | null> {
  if (state.buyPressed.value) return null;
  state.buyPressed.value = true;
  const answer = await send('number.buy', { ...wish, seen: seen(wish.service) });
  state.buyPressed.value = false;
  if (answer.ok) {
    state.justBought.value = answer.value.entryId;
    boughtHere(answer.value.entryId);
    copyForPage(state.snapshot.value?.numbers ?? []);
  }
  refreshPrices();
  return answer;
}

/** Buys for what the button says at most, on the terms that are shown. */
export async function buy(price: number): Promise<void> {
  const { service, country, tab } = state;
  const { providerIds } = state.terms.value;
  if (!service.value || !country.value || state.buying.value) return;
  // A page can open a tab, lead its own elsewhere or show another form at the very moment of a press: that meant what was before.
  if (Date.now() - state.changedSince < takenIn) return;
  state.buyFailure.value = null;
  const answer = await buyNumber({
    tabId: tab.value?.tabId ?? null,
    host: tab.value?.host ?? null,
    service: service.value.code,
    countryId: country.value.id,
    maxPrice: price,
    ...(providerIds.length > 0 && { providerIds: [...providerIds] }),
  });
  if (answer && !answer.ok) state.buyFailure.value = answer.failure;
}

async function askAlternatives(id: string): Promise<Answer<Alternatives>> {
  const found = await send('number.alternatives', { entryId: id });
  if (!found.ok || !found.value.country) return found;
  const { country, ...rest } = found.value.country;
  return { ...found, value: { ...found.value, country: { ...rest, country: localCountry(country) } } };
}

/** What can be offered after a purchase that failed: the same at its new price, or what is left. */
async function stillOffered(id: string, before: Alternatives, choice: InsteadChoice, problem: Problem) {
  if (problem.kind === 'price-rose') return withPrice(before, choice, problem.price);
  if (problem.kind !== 'no-numbers' && problem.kind !== 'price-too-low') return before;
  const left = await askAlternatives(id);
  return left.ok ? left.value : before;
}

/** Buys another number for the page of one that brought nothing. */
export async function buyInstead({ id, service }: NumberView, choice: InsteadChoice): Promise<void> {
  const { country, price, providerIds } = choice;
  const answer = await buyNumber({
    tabId: null,
    host: null,
    service: service.code,
    countryId: country.id,
    maxPrice: price,
    insteadOf: id,
    ...(providerIds.length > 0 && { providerIds }),
  });
  if (answer?.ok) state.instead.value = state.without(state.instead.value, id);
  if (!answer || answer.ok) return;
  const problem = answer.failure;
  const offered = state.instead.value[id];
  if (!offered) return;
  const alternatives = await stillOffered(id, offered.alternatives, choice, problem);
  state.instead.value = { ...state.instead.value, [id]: { alternatives, failed: { problem, choice } } };
}

/**
 * Shows what else there is, and then gives the number up if it is still waited for. In this order: a number is not given
 * up where nothing can be had in its stead.
 */
export async function lookForAnother(id: string): Promise<Answer<null>> {
  const found = await askAlternatives(id);
  if (!found.ok) return found;
  const number = state.snapshot.value?.numbers.find((each) => each.id === id);
  const cancelled =
    number?.can.cancel && !isEmpty(found.value)
      ? await send('number.cancel', { entryId: id })
      : ({ ok: true, value: null } as const);
  if (!cancelled.ok) return cancelled;
  state.instead.value = { ...state.instead.value, [id]: { alternatives: found.value, failed: null } };
  return cancelled;
}
