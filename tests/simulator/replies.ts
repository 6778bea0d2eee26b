/** The documented spelling of every outcome (api-reference.txt); the variants start from here. */
import type { Activation } from './activations.ts';
import { timestamp } from './clock.ts';
import { dollars } from './money.ts';
import type { Cause, Outcome, PriceRow } from './outcome.ts';

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

export interface Reply {
  status: number;
  /** A plain token, a value still to be serialised, or nothing. */
  body: { token: string } | { json: Json } | undefined;
  contentType: string;
}

export const HTML = 'text/html; charset=UTF-8';
export const JSON_TYPE = 'application/json';

export const token = (text: string, status = 200): Reply => ({
  status,
  body: { token: text },
  contentType: HTML,
});
/** PHP services send JSON as text/html more often than not, and clients "judge by the body" (PROTOCOL.md, Replies). */
export const json = (value: Json, contentType = HTML, status = 200): Reply => ({
  status,
  body: { json: value },
  contentType,
});

/** api-reference, Errors; causes without a row of their own get the nearest documented token or BAD_STATUS. */
export const ERROR_TOKENS: Record<Cause, string> = {
  'no-key': 'BAD_KEY',
  'wrong-key': 'BAD_KEY',
  'unknown-action': 'BAD_ACTION',
  'unknown-service': 'WRONG_SERVICE',
  'unknown-country': 'NO_NUMBERS',
  'sold-out': 'NO_NUMBERS',
  'over-max-price': 'NO_NUMBERS',
  'short-balance': 'NO_BALANCE',
  'unknown-activation': 'NO_ACTIVATION',
  'too-early': 'EARLY_CANCEL_DENIED',
  'code-arrived': 'BAD_STATUS',
  'already-cancelled': 'BAD_STATUS',
  'status-order': 'BAD_STATUS',
  'unknown-coin': 'BAD_ACTION',
};

const STATUS_SET = {
  1: 'ACCESS_READY',
  3: 'ACCESS_RETRY_GET',
  6: 'ACCESS_ACTIVATION',
  8: 'ACCESS_CANCEL',
} as const;

export function documented(outcome: Outcome): Reply {
  switch (outcome.kind) {
    case 'balance':
      return token(`ACCESS_BALANCE:${dollars(outcome.balance)}`);
    case 'number':
      return outcome.detailed
        ? json(numberDetails(outcome.activation))
        : token(shortNumber(outcome.activation));
    case 'status':
      return token(statusToken(outcome.activation));
    case 'statusSet':
      return token(STATUS_SET[outcome.status]);
    case 'prices':
      return json(priceTree(outcome.rows, outcome.byProvider ? byProvider : costAndCount));
    case 'services':
      return json({ status: 'success', services: outcome.services.map((row) => ({ ...row })) }, JSON_TYPE);
    case 'countries':
      return json(
        keyed(outcome.countries, ({ id, eng, rus, chn }) => [String(id), { id, eng, rus, chn }]),
        JSON_TYPE,
      );
    case 'topCountries':
      return json(
        keyed(outcome.rows, ({ country, offers }) => [country.slug, providers(offers)]),
        JSON_TYPE,
      );
    case 'wallet':
      return json({ wallet_address: outcome.address }, JSON_TYPE);
    case 'refused':
      return token(ERROR_TOKENS[outcome.cause]);
  }
}

const shortNumber = ({ id, phone }: Activation): string => `ACCESS_NUMBER:${id}:${phone}`;

const numberDetails = ({ id, phone, cost, country, boughtAt }: Activation): Json => ({
  activationId: String(id),
  phoneNumber: phone,
  activationCost: dollars(cost),
  countryCode: String(country),
  canGetAnotherSms: true,
  activationTime: timestamp(boughtAt),
  activationOperator: 'any',
});

/** What stands for the code where none was found: "whole SMS texts" (PROTOCOL.md, getStatus). */
export const shownCode = ({ messages }: Activation): string =>
  messages.at(-1)?.code ?? messages.at(-1)?.text ?? '';

function statusToken(activation: Activation): string {
  switch (activation.state) {
    case 'bought':
    case 'ready':
      return 'STATUS_WAIT_CODE';
    case 'retrying':
      return `STATUS_WAIT_RETRY:${shownCode(activation)}`;
    case 'received':
    case 'finished':
      return activation.messages.length > 0 ? `STATUS_OK:${shownCode(activation)}` : 'STATUS_CANCEL';
    case 'cancelled':
    case 'expired':
      return 'STATUS_CANCEL';
  }
}

type Offers = PriceRow['offers'];

/** `{country: {service: leaf}}`, as getPrices and getPricesV3 have it. */
export function priceTree(rows: readonly PriceRow[], leaf: (offers: Offers) => Json): Json {
  const tree: Record<string, Record<string, Json>> = {};
  for (const { country, service, offers } of rows) (tree[country] ??= {})[service] = leaf(offers);
  return tree;
}

export const total = (offers: Offers): number => offers.reduce((sum, { count }) => sum + count, 0);

/** The price one would pay now: that of the cheapest provider that still has numbers. */
export const cheapest = (offers: Offers): number =>
  dollars((offers.find(({ count }) => count > 0) ?? offers[0])?.price ?? 0);

const costAndCount = (offers: Offers): Json => ({ cost: cheapest(offers), count: total(offers) });

const byProvider = (offers: Offers): Json =>
  keyed(offers, ({ providerId, price, count }) => [
    String(providerId),
    { price: dollars(price), count, provider_id: providerId },
  ]);

const providers = (offers: Offers): Json =>
  keyed(offers, ({ providerId, price, count }) => [String(providerId), { price: dollars(price), count }]);

function keyed<Row>(rows: readonly Row[], entry: (row: Row) => [string, Json]): Json {
  return Object.fromEntries(rows.map(entry));
}
