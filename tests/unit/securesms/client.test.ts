import { expect, test } from 'vitest';
import { createClient, ok, type Client, type TransportRequest } from '../../../utils/securesms/index.ts';

/** What each method asks for; api-reference names the parameters. */
test.each<[string, (client: Client) => Promise<unknown>, TransportRequest]>([
  ['getBalance', (c) => c.getBalance(), { params: { action: 'getBalance' } }],
  [
    'getNumber',
    (c) => c.getNumber({ service: 'tg', countryId: 22 }),
    { params: { action: 'getNumber', service: 'tg', country: '22' }, spends: true },
  ],
  [
    'getNumberV2',
    (c) => c.getNumberV2({ service: 'tg', countryId: 0, maxPrice: 280_000, providerIds: ['2266', '2260'] }),
    {
      params: {
        action: 'getNumberV2',
        service: 'tg',
        country: '0',
        maxPrice: '0.28',
        providerIds: '2266,2260',
      },
      spends: true,
    },
  ],
  [
    'getNumberV2 without a choice of providers',
    (c) => c.getNumberV2({ service: 'tg', countryId: 22, maxPrice: 5_000_000, providerIds: [] }),
    { params: { action: 'getNumberV2', service: 'tg', country: '22', maxPrice: '5' }, spends: true },
  ],
  ['getStatus', (c) => c.getStatus('7'), { params: { action: 'getStatus', id: '7' } }],
  ...(['ready', 'another', 'complete', 'cancel'] as const).map(
    (request, index): [string, (client: Client) => Promise<unknown>, TransportRequest] => [
      `setStatus ${request}`,
      (c) => c.setStatus('7', request),
      { params: { action: 'setStatus', status: ['1', '3', '6', '8'][index], id: '7' } },
    ],
  ),
  ['getPrices', (c) => c.getPrices(), { params: { action: 'getPrices' } }],
  [
    'getPrices of one',
    (c) => c.getPrices({ service: 'tg', countryId: 0 }),
    { params: { action: 'getPrices', service: 'tg', country: '0' } },
  ],
  [
    'getPricesV3',
    (c) => c.getPricesV3({ service: 'tg', countryId: 22 }),
    { params: { action: 'getPricesV3', service: 'tg', country: '22' } },
  ],
  ['getServicesList', (c) => c.getServicesList(), { params: { action: 'getServicesList' } }],
  ['getCountries', (c) => c.getCountries(), { params: { action: 'getCountries' } }],
  [
    'getTopCountriesByService',
    (c) => c.getTopCountriesByService('tg'),
    { params: { action: 'getTopCountriesByService', service: 'tg' } },
  ],
  [
    'getWalletAddress',
    (c) => c.getWalletAddress({ coin: 'usdt', network: 'tron' }),
    { path: '/api/payment/getActualWalletAddress', params: { coin: 'usdt', network: 'tron' } },
  ],
])('%s sends what the reference says, once', async (_, call, expected) => {
  const asked: TransportRequest[] = [];
  const client = createClient(async (request) => {
    asked.push(request);
    return ok({ status: 200, body: 'BAD_KEY' });
  });
  expect(await call(client)).toEqual({ ok: false, failure: { kind: 'bad-key' } });
  expect(asked).toEqual([expected]);
});
