// Lists come from storage at once and fresh behind; prices are always fresh; what was picked is remembered.
import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../../utils/catalog/catalog.ts';
import { countryFor, createChoices } from '../../../utils/catalog/choices.ts';
import { createClient, createTransport } from '../../../utils/securesms/index.ts';
import type { Simulator } from '../../simulator/index.ts';
import { asked, memoryStore, minute, type MemoryStore } from '../activations/helpers.ts';
import { start } from '../simulator/helpers.ts';

const day = 24 * 60 * minute;

/** A catalogue as a worker that just started has it. */
function open(simulator: Simulator, store: MemoryStore) {
  const transport = createTransport({
    endpoint: async () => simulator.apiUrl,
    key: async () => simulator.apiKey,
    fetch: (request) => fetch(request),
  });
  return createCatalog({
    origin: async () => 'https://api.securesms.io',
    client: createClient(transport),
    store,
    now: () => simulator.now(),
  });
}
const refreshed = (simulator: Simulator) =>
  simulator.waitForRequest(({ action, stage }) => action === 'getServicesList' && stage === 'answered');
const told = (simulator: Simulator) => asked(simulator, 'getServicesList');

describe('the list of services', () => {
  it('is asked for once, also by two at once, and comes from storage after a restart', async () => {
    const simulator = await start();
    const store = memoryStore();
    const catalog = open(simulator, store);
    const [first, second] = await Promise.all([catalog.services(), catalog.services()]);
    expect(first).toEqual(second);
    expect(await open(simulator, store).services()).toEqual(first);
    await simulator.advance(day);
    await open(simulator, store).services();
    expect(told(simulator)).toBe(1);
  });

  it('older than a day is answered at once and refreshed behind', async () => {
    const simulator = await start();
    const store = memoryStore({
      'catalog.services@https://api.securesms.io': {
        at: simulator.now(),
        rows: [{ code: 'tg', name: 'Old' }],
      },
    });
    const catalog = open(simulator, store);
    await simulator.advance(day + 1);
    const fresh = refreshed(simulator);
    expect(await catalog.service('tg')).toEqual({ code: 'tg', name: 'Old' });
    await fresh;
    await expect.poll(() => catalog.service('tg')).toEqual({ code: 'tg', name: 'Telegram' });
  });

  it('is refreshed where the clock was set back by days', async () => {
    const simulator = await start();
    const rows = [{ code: 'tg', name: 'Old' }];
    const catalog = open(
      simulator,
      memoryStore({ 'catalog.services@https://api.securesms.io': { at: simulator.now() + 2 * day, rows } }),
    );
    const fresh = refreshed(simulator);
    await catalog.services();
    await fresh;
  });

  it.each(['reset', 'empty', 'html'] as const)('survives a refresh that fails: %s', async (kind) => {
    const simulator = await start();
    const store = memoryStore();
    await open(simulator, store).services();
    await simulator.advance(day + 1);
    simulator.fault({ action: 'getServicesList', kind });
    const catalog = open(simulator, store);
    const asking = simulator.waitForRequest(({ action }) => action === 'getServicesList');
    expect((await catalog.service('tg'))?.name).toBe('Telegram');
    await asking;
    expect((await catalog.service('tg'))?.name).toBe('Telegram');
  });

  it('is not replaced by an empty one', async () => {
    const simulator = await start();
    const store = memoryStore();
    const body = '{"status":"success","services":[]}';
    simulator.fault({ action: 'getServicesList', kind: 'body', body, times: 1 });
    await open(simulator, store).services();
    expect(store.keys()).toEqual([]);
  });

  it.each([null, 'foreign', { at: 0, rows: [{ code: 1 }] }])(
    'that is damaged in storage is asked anew: %j',
    async (value) => {
      const simulator = await start();
      const catalog = open(simulator, memoryStore({ 'catalog.services@https://api.securesms.io': value }));
      expect((await catalog.service('tg'))?.name).toBe('Telegram');
    },
  );

  it('is answered although storage refuses to keep it', async () => {
    const simulator = await start();
    const store = memoryStore();
    store.refuses = true;
    expect((await open(simulator, store).service('tg'))?.name).toBe('Telegram');
  });

  it('says what went wrong where there is none yet', async () => {
    const simulator = await start();
    simulator.fault({ kind: 'body', body: 'BAD_KEY' });
    expect(await open(simulator, memoryStore()).services()).toEqual({
      ok: false,
      failure: { kind: 'bad-key' },
    });
  });
});

describe('countries', () => {
  it('come with flag and dial code', async () => {
    const catalog = open(await start(), memoryStore());
    expect(await catalog.country(22)).toEqual({ id: 22, name: 'India', iso: 'IN', dialCode: '91' });
    expect(await catalog.country(-1)).toBeUndefined();
  });
});

describe('prices', () => {
  it('are asked for every time', async () => {
    const simulator = await start();
    const catalog = open(simulator, memoryStore());
    const india = async () => {
      const prices = await catalog.prices('tg');
      return prices.ok ? prices.value.find(({ countryId }) => countryId === 22) : undefined;
    };
    expect(await india()).toEqual({ countryId: 22, price: 280_000, count: 169 });
    simulator.stock.set(22, 'tg', 2266, { price: 400_000 });
    expect((await india())?.price).toBe(400_000);
  });

  it('by provider leave out what is sold out', async () => {
    const simulator = await start();
    simulator.stock.set(22, 'tg', 2266, { count: 0 });
    expect(await open(simulator, memoryStore()).offers('tg', 22)).toEqual({
      ok: true,
      value: [{ providerId: '2260', price: 1_510_000, count: 168 }],
    });
  });
});

describe('what was picked', () => {
  it('is remembered for its site, and the country for all others too', async () => {
    const store = memoryStore();
    await createChoices(store).save('telegram.org', { service: 'tg', countryId: 22 });
    const choices = createChoices(store);
    expect(await choices.read('telegram.org')).toEqual({ service: 'tg', countryId: 22 });
    expect(await choices.read('example.com')).toEqual({ service: null, countryId: 22 });
    await choices.save('example.com', { service: 'wa', countryId: null });
    expect(await choices.read('example.com')).toEqual({ service: 'wa', countryId: 22 });
    expect(await choices.read(null)).toEqual({ service: 'wa', countryId: 22 });
    expect(await choices.read('telegram.org')).toEqual({ service: 'tg', countryId: 22 });
  });

  it.each(['constructor', '__proto__', 'toString'])('knows nothing of a host named %s', async (host) => {
    const choices = createChoices(memoryStore());
    expect(await choices.read(host)).toEqual({ service: null, countryId: null });
    await choices.save(host, { service: 'tg', countryId: 22 });
    expect(await choices.read('example.com')).toEqual({ service: null, countryId: 22 });
  });

  it('for two sites at once is kept for both', async () => {
    const choices = createChoices(memoryStore());
    await Promise.all([
      choices.save('a.test', { service: 'tg', countryId: 22 }),
      choices.save('b.test', { service: 'wa', countryId: 6 }),
    ]);
    expect(await choices.read('a.test')).toEqual({ service: 'tg', countryId: 22 });
    expect(await choices.read('b.test')).toEqual({ service: 'wa', countryId: 6 });
  });

  it('in storage that is damaged is forgotten', async () => {
    const choices = createChoices(memoryStore({ choices: { byHost: [] } }));
    expect(await choices.read('a.test')).toEqual({ service: null, countryId: null });
  });
});

describe('the country to begin with', () => {
  const india = 22;
  const indonesia = 6;
  const spain = 56;
  const choices = {
    byHost: {
      'telegram.org': { service: 'tg', countryId: india },
      'bare.example': { service: 'tg', countryId: null },
    },
    last: { service: 'wa', countryId: indonesia },
  };
  it.each([
    ['the one chosen here', 'telegram.org', 'tg', india],
    ['the one chosen for the service elsewhere', 'web.telegram.org', 'tg', india],
    ['that too where here none was chosen', 'bare.example', 'tg', india],
    ['the default for a service without one', 'vk.com', 'vk', spain],
    ['the default where no service is known', 'example.com', null, spain],
    ['the last one outside of pages', null, 'wa', indonesia],
  ])('is %s', (_, host, service, expected) =>
    expect(countryFor(choices, { host, service }, spain)).toBe(expected),
  );

  it('is the last one where there is no default', () => {
    expect(countryFor(choices, { host: 'vk.com', service: 'vk' }, null)).toBe(indonesia);
  });
});
