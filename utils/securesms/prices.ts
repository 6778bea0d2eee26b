/** Replies to getPrices and getPricesV3, in the documented shapes and those also seen (PROTOCOL.md). */
import { isRecord } from './body.ts';
import type { Result } from './result.ts';
import { dollars, entries, keep, parseRows, whole, words } from './rows.ts';
import type { RawReply } from './transport.ts';
import type { Offer, PriceRow } from './types.ts';

/** country → service → `leaf`; a country that is no id counts as one dropped row. */
function* leaves<T>(
  value: object,
  leaf: (countryId: number, service: string, node: unknown) => Iterable<T | undefined>,
): Iterable<T | undefined> {
  for (const [country, services] of entries(value)) {
    const countryId = whole(country);
    if (countryId === undefined || typeof services !== 'object') yield undefined;
    else for (const [service, node] of entries(services)) yield* leaf(countryId, service, node);
  }
}

/** `{country:{service:{cost,count}}}`; `{}` and `[]` are empty. */
export const parsePrices = (raw: RawReply): Result<PriceRow[]> =>
  parseRows(raw, (value) =>
    keep(
      leaves<PriceRow>(value, (countryId, service, node) => {
        if (!isRecord(node)) return Array.isArray(node) && node.length === 0 ? [] : [undefined];
        if (Object.keys(node).length === 0) return [];
        const price = dollars(node['cost'] ?? node['price']);
        const count = whole(node['count']);
        const complete = price !== undefined && count !== undefined;
        return [complete ? { countryId, service, price, count } : undefined];
      }),
    ),
  );

/** A provider's price; where it has several, the lowest. */
function lowest(value: unknown): number | undefined {
  const prices = (Array.isArray(value) ? value : [value]).map(dollars).filter((price) => price !== undefined);
  return prices.length > 0 ? Math.min(...prices) : undefined;
}

/** By provider, either directly under the service or under its `providers`. */
export function parsePricesV3(raw: RawReply): Result<Offer[]> {
  const result = parseRows(raw, (value) =>
    keep(
      leaves<Offer>(value, (countryId, service, node) =>
        entries(isRecord(node) && 'providers' in node ? node['providers'] : node).map(([key, offer]) => {
          if (!isRecord(offer)) return undefined;
          const price = lowest(offer['price']);
          const count = whole(offer['count']);
          const providerId = providerOf(offer['provider_id']) ?? words(key);
          if (price === undefined || count === undefined || providerId === undefined) return undefined;
          return { countryId, service, providerId, price, count };
        }),
      ),
    ),
  );
  if (result.ok) result.value.sort((a, b) => a.price - b.price || b.count - a.count);
  return result;
}

const providerOf = (value: unknown): string | undefined =>
  Number.isSafeInteger(value) ? String(value) : words(value);
