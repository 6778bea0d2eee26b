// What the catalogue offers, in the shapes that the popup draws: services, countries, prices.
import * as z from 'zod/mini';

/** A service one can sign up for, as getServicesList names it. */
export const serviceSchema = z.object({ code: z.string(), name: z.string() });
export type Service = z.infer<typeof serviceSchema>;

/** A country of the service's own numbering; `iso` is ISO 3166-1 alpha-2 where its name gave it away. */
export const countrySchema = z.object({
  id: z.number(),
  name: z.string(),
  iso: z.nullable(z.string()),
  dialCode: z.nullable(z.string()),
});
export type Country = z.infer<typeof countrySchema>;

/** What one country costs for one service: the cheapest price in integer micro-dollars and all stock. */
export const countryPriceSchema = z.object({ countryId: z.int(), price: z.int(), count: z.int() });
export type CountryPrice = z.infer<typeof countryPriceSchema>;

/** What one provider asks in one country: price in integer micro-dollars, stock in numbers. */
export const providerPriceSchema = z.object({ providerId: z.string(), price: z.int(), count: z.int() });
export type ProviderPrice = z.infer<typeof providerPriceSchema>;
