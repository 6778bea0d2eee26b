/** Replies that say what there is: services, countries, top countries. */
import { isRecord } from './body.ts';
import type { Result } from './result.ts';
import { dollars, entries, keep, parseRows, whole, words } from './rows.ts';
import type { RawReply } from './transport.ts';
import type { Country, Service, TopCountry } from './types.ts';

/** `{status:"success",services:[{code,name}]}`; a row whose code is null is dropped. */
export const parseServices = (raw: RawReply): Result<Service[]> =>
  parseRows(raw, (value) => {
    const list = Array.isArray(value) ? value : isRecord(value) ? value['services'] : undefined;
    if (!Array.isArray(list)) return { rows: [], dropped: 1 };
    return keep<Service>(
      list.map((row: unknown) => {
        const code = isRecord(row) ? words(row['code']) : undefined;
        return isRecord(row) && code !== undefined ? { code, name: words(row['name']) ?? code } : undefined;
      }),
    );
  });

/** A map by id or a bare array; ids as numbers or strings; rows without id or English name are dropped. */
export const parseCountries = (raw: RawReply): Result<Country[]> =>
  parseRows(raw, (value) =>
    keep<Country>(
      entries(value).map(([, row]) => {
        if (!isRecord(row)) return undefined;
        const id = whole(row['id']);
        const eng = words(row['eng']);
        if (id === undefined || eng === undefined) return undefined;
        return { id, eng, rus: words(row['rus']) ?? eng, chn: words(row['chn']) ?? eng };
      }),
    ),
  );

type TopOffer = TopCountry['offers'][number];

function offerOf(value: unknown, providerId?: string): TopOffer | undefined {
  if (!isRecord(value)) return undefined;
  const price = dollars(value['price']);
  const count = whole(value['count']);
  if (price === undefined || count === undefined) return undefined;
  return { ...(providerId !== undefined && { providerId }), price, count };
}

/** The service's order is kept. Keys are slugs, or country ids, or mere indices of `{country,price,count}`. */
export const parseTopCountries = (raw: RawReply): Result<TopCountry[]> =>
  parseRows(raw, (value) =>
    keep<TopCountry>(
      entries(value).map(([key, node]) => {
        if (!isRecord(node)) return undefined;
        if ('country' in node) {
          const countryId = whole(node['country']);
          const slug = words(node['country']);
          const offer = offerOf(node);
          if (!offer || (countryId === undefined && slug === undefined)) return undefined;
          return { ...(countryId === undefined ? { slug: slug! } : { countryId }), offers: [offer] };
        }
        const offers = Object.entries(node)
          .map(([providerId, offer]) => offerOf(offer, providerId))
          .filter((offer) => offer !== undefined)
          .toSorted((a, b) => a.price - b.price || b.count - a.count);
        const countryId = whole(key);
        if (offers.length === 0 || key === '') return undefined;
        return { ...(countryId === undefined ? { slug: key } : { countryId }), offers };
      }),
    ),
  );
