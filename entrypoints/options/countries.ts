// The countries that SecureSMS has, for the settings page: as the background knows them.
import { signal } from '@preact/signals';
import type { Country } from '../../utils/catalog/types.ts';
import { send } from '../../utils/messages/client.browser.ts';
import type { Problem } from '../../utils/messages/problem.ts';

export const countries = signal<Country[]>([]);
export const countriesProblem = signal<Problem | null>(null);

export async function readCountries(): Promise<void> {
  const answer = await send('catalog.countries', {});
  countriesProblem.value = answer.ok ? null : answer.failure;
  if (answer.ok) countries.value = answer.value;
}
