import { describe, expect, it } from 'vitest';
import { VARIANT_NAMES, type Simulator, type VariantName } from '../../simulator/index.ts';
import { MINUTE, ask, buy, setStatus, start, wallet } from './helpers.ts';

/** Brings a simulator to where the switch shows, and asks. The answer is its status, type and body in one text. */
type Scene = (simulator: Simulator) => Promise<Response>;

const balance: Scene = (simulator) => ask(simulator, 'getBalance');
const wrongKey: Scene = (simulator) => ask(simulator, 'getBalance', {}, 'wrong');
const noKey: Scene = (simulator) => ask(simulator, 'getBalance', {}, '');
const purchase =
  (params = {}): Scene =>
  (simulator) =>
    ask(simulator, 'getNumberV2', { service: 'tg', country: 22, ...params });
const unsold: Scene = (simulator) => {
  simulator.stock.replace(22, 'tg', []);
  return ask(simulator, 'getPrices', { service: 'tg', country: 22 });
};
const unpayable: Scene = (simulator) => {
  simulator.account.balance = 0;
  return purchase()(simulator);
};
const prices =
  (action: string): Scene =>
  (simulator) =>
    ask(simulator, action, { service: 'tg', country: 22 });
const list =
  (action: string): Scene =>
  (simulator) =>
    ask(simulator, action, { service: 'tg' });
const received: Scene = async (simulator) => {
  const number = await buy(simulator);
  simulator.sendSms({ phone: number.phone, text: 'Code: 482910' });
  return ask(simulator, 'getStatus', { id: number.id });
};
const after =
  (...statuses: number[]): Scene =>
  async (simulator) => {
    const number = await buy(simulator);
    simulator.sendSms({ phone: number.phone, text: 'Code: 482910' });
    for (const status of statuses) await setStatus(simulator, number, status);
    return ask(simulator, 'getStatus', { id: number.id });
  };
const cancelled: Scene = async (simulator) => {
  const number = await buy(simulator);
  await simulator.advance(2 * MINUTE);
  await setStatus(simulator, number, 8);
  return ask(simulator, 'getStatus', { id: number.id });
};
const cancelledTwice: Scene = async (simulator) => {
  await cancelled(simulator);
  return ask(simulator, 'setStatus', { id: simulator.activations[0]?.id ?? 0, status: 8 });
};
const expired: Scene = async (simulator) => {
  const number = await buy(simulator);
  await simulator.advance(20 * MINUTE);
  return ask(simulator, 'getStatus', { id: number.id });
};
const set =
  (status: number): Scene =>
  async (simulator) =>
    ask(simulator, 'setStatus', { id: (await buy(simulator)).id, status });
const sevenCalls: Scene = async (simulator) => {
  for (let i = 0; i < 6; i++) await balance(simulator);
  return balance(simulator);
};
/** The webhook's bodies, posted to a path of the simulator itself, read from its record. */
const webhook: Scene = async (simulator) => {
  simulator.account.webhookUrl = `${simulator.origin}/nowhere`;
  await received(simulator);
  await simulator.webhooksIdle();
  return Response.json(simulator.webhooks.map(({ body }) => body));
};

/** One line for each switch: where it shows, and what is then seen. */
const SEEN: Record<VariantName, [scene: Scene, seen: RegExp]> = {
  'balance-json': [balance, /^200 \S+ \{"balance":"2\.3560","currency":840\}$/],
  'phone-plus': [purchase(), /"phoneNumber":"\+91\d{10}"/],
  'number-id-numeric': [purchase(), /"activationId":\d+,/],
  'number-cost-string': [purchase(), /"activationCost":"0\.28"/],
  'number-another-1': [purchase(), /"canGetAnotherSms":1,/],
  'number-another-string': [purchase(), /"canGetAnotherSms":"1"/],
  'number-extras': [
    purchase(),
    /"currency":840,"countryPhoneCode":"91","activationEndTime":"2026-06-12 21:34:05"/,
  ],
  'number-time-moscow': [purchase(), /"activationTime":"2026-06-13 00:14:05"/],
  'status-wait-resend': [after(3), / STATUS_WAIT_RESEND$/],
  'status-retry-bare': [after(3), / STATUS_WAIT_RETRY$/],
  'status-quoted': [received, / STATUS_OK:'482910'$/],
  'status-colon': [received, / STATUS_OK:482:910$/],
  'status-text': [received, / STATUS_OK:Code: 482910$/],
  'status-access-cancel': [cancelled, / ACCESS_CANCEL$/],
  'status-finish': [after(6), / STATUS_FINISH$/],
  'status-cancel-timeout': [expired, / STATUS_CANCEL_TIMEOUT$/],
  'set-empty-204': [set(1), /^204 \S* $/],
  'set-cancel-already': [cancelledTwice, / ACCESS_CANCEL_ALREADY$/],
  'set-already-canceled': [cancelledTwice, / ALREADY_CANCELED$/],
  'prices-cost-string': [prices('getPrices'), / \{"22":\{"tg":\{"cost":"0\.28","count":169\}\}\}$/],
  'prices-v3-grouped': [
    prices('getPricesV3'),
    /\{"22":\{"tg":\{"price":0\.28,"count":169,"providers":\{.*"2266":\{"count":1,"price":\[0\.28\],"provider_id":2266\}/,
  ],
  'prices-empty-array': [unsold, / \[\]$/],
  'services-null-code': [list('getServicesList'), /\{"code":null,"name":"Unnamed"\}/],
  'countries-id-strings': [list('getCountries'), /"22":\{"id":"22",/],
  'countries-extras': [list('getCountries'), /"visible":1,"retry":1,"rent":0\}/],
  'countries-junk-row': [list('getCountries'), /"":\{"id":null,/],
  'countries-array': [list('getCountries'), / \[\{"id":0,/],
  'top-by-index': [
    list('getTopCountriesByService'),
    / \{"0":\{"country":33,"price":0\.106,"count":22876\},"1":/,
  ],
  'wallet-altered': [wallet, /"wallet_address":"T\w{16}[xy]\w{16}"\}$/],
  'wallet-other-network': [wallet, /"wallet_address":"0x[0-9a-f]{40}"\}$/],
  'wallet-refused': [wallet, / \{"status":"error","error":"Wallet is not available"\}$/],
  'refuse-banned': [balance, / BANNED:'2026-2-13 12-00-00'$/],
  'refuse-banned-json': [balance, /^403 \S+ \{"title":"BANNED","details":"banned","info":\{/],
  'refuse-server-error-json': [balance, /^500 \S+ \{"title":"SERVER_ERROR"/],
  'refuse-channels-json': [balance, /^429 \S+ \{"title":"CHANNELS_LIMIT"/],
  'refuse-sql': [balance, / ERROR_SQL$/],
  'refuse-ip': [balance, / IP_NOT_ALLOWED$/],
  'refuse-bad-ip': [balance, / BAD_IP$/],
  'refuse-internal-error': [balance, / Internal error/],
  'refuse-phone-exception': [purchase(), / WRONG_EXCEPTION_PHONE$/],
  'refuse-region': [purchase(), / SERVICE_UNAVAILABLE_REGION$/],
  'refuse-channels-limit': [purchase(), / CHANNELS_LIMIT$/],
  'refuse-rapid': [sevenCalls, /^429 \S+ Too Many Requests$/],
  'error-no-key': [noKey, / NO_KEY$/],
  'error-bad-service': [purchase({ service: '?' }), / BAD_SERVICE$/],
  'error-unprocessable': [purchase({ service: '?' }), / UNPROCESSABLE_ENTITY:service:INVALID$/],
  'error-bad-country': [purchase({ country: 99_999 }), / BAD_COUNTRY$/],
  'error-wrong-max-price': [purchase({ maxPrice: 0.1 }), / WRONG_MAX_PRICE:0\.28$/],
  'error-max-price-exceeded': [purchase({ maxPrice: 0.1 }), / MAX_PRICE_EXCEEDED$/],
  'error-no-balance-forward': [unpayable, / NO_BALANCE_FORWARD$/],
  'error-json-bare': [purchase({ service: '?' }), / \{"error":"Bad service"\}$/],
  'error-json-status': [unpayable, / \{"status":"error","error":"NO_BALANCE"\}$/],
  'error-json-status-false': [unpayable, / \{"status":"false","msg":"NO_BALANCE"\}$/],
  'error-json-no-access': [wrongKey, /^401 \S+ \{"status":0,"message":"No access","data":\[\]\}$/],
  'error-json-problem': [
    set(8),
    /^409 \S+ \{"title":"EARLY_CANCEL_DENIED",.*"info":\{"minActivationTime":120\}\}$/,
  ],
  'tokens-quoted': [balance, / "ACCESS_BALANCE:2\.356"$/],
  'tokens-plain': [balance, /^200 text\/plain;/],
  'json-in-html': [list('getCountries'), /^200 text\/html;/],
  'webhook-no-code': [webhook, /"text":"Code: 482910","country":22/],
  'webhook-string-ids': [webhook, /"activationId":"\d+",.*"country":"22"/],
  'webhook-twice': [webhook, /\[\{.*\},\{.*\}\]$/],
};

async function shown(simulator: Simulator, scene: Scene): Promise<string> {
  const response = await scene(simulator);
  const type = response.headers.get('content-type')?.replace('; ', ';') ?? '';
  return `${response.status} ${type} ${await response.text()}`;
}

describe('each "also seen" of PROTOCOL.md can be switched on', () => {
  it.each(VARIANT_NAMES)('%s', async (name) => {
    const [scene, seen] = SEEN[name];
    expect(await shown(await start(), scene)).not.toMatch(seen);
    expect(await shown(await start({ variants: [name] }), scene)).toMatch(seen);
  });

  it('and off again while it runs', async () => {
    const simulator = await start({ variants: ['tokens-quoted'] });
    simulator.variants.delete('tokens-quoted');
    expect(await shown(simulator, balance)).toMatch(/ ACCESS_BALANCE:2\.356$/);
  });

  it('several at once, each where it applies', async () => {
    const simulator = await start({
      variants: ['number-id-numeric', 'number-cost-string', 'status-quoted', 'tokens-quoted'],
    });
    expect(await shown(simulator, purchase())).toMatch(/"activationId":\d+,.*"activationCost":"0\.28"/);
    simulator.account.balance = 9_000_000;
    expect(await shown(simulator, received)).toMatch(/ "STATUS_OK:'482910'"$/);
  });

  it('but a misspelt one is a mistake, not a switch that does nothing', async () => {
    const simulator = await start();
    expect(() => simulator.variants.add('tokens-qouted' as VariantName)).toThrow('tokens-qouted');
  });
});

describe('a refused call has no effect', () => {
  it.each(VARIANT_NAMES.filter((name) => name.startsWith('refuse-') && name !== 'refuse-rapid'))(
    '%s',
    async (name) => {
      const simulator = await start({ variants: [name] });
      await purchase()(simulator);
      expect([simulator.account.balance, simulator.activations.length]).toEqual([2_356_000, 0]);
    },
  );

  it('and after the rapid calls the door opens again, Retry-After says when', async () => {
    const simulator = await start({ variants: ['refuse-rapid'] });
    const refused = await sevenCalls(simulator);
    await simulator.advance(Number(refused.headers.get('retry-after')) * 1_000 + 1);
    expect((await balance(simulator)).status).toBe(200);
  });
});

describe('the JSON errors of the newer services of the family', () => {
  it.each<[string, Scene, number, object]>([
    ['wrong key', wrongKey, 401, { title: 'BAD_KEY' }],
    ['no balance', unpayable, 402, { title: 'NO_BALANCE' }],
    ['price too low', purchase({ maxPrice: 0.1 }), 400, { title: 'WRONG_MAX_PRICE', info: { min: 0.28 } }],
    ['unknown service', purchase({ service: '?' }), 422, { title: 'UNPROCESSABLE_ENTITY' }],
    [
      'unknown activation',
      (simulator) => ask(simulator, 'getStatus', { id: 1 }),
      404,
      { title: 'NO_ACTIVATION' },
    ],
  ])('%s', async (_, scene, status, body) => {
    const response = await scene(await start({ variants: ['error-json-problem'] }));
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject(body);
  });

  it('a cancel after the code is 409 OTP_RECEIVED', async () => {
    const simulator = await start({ variants: ['error-json-problem'] });
    const number = await buy(simulator);
    simulator.sendSms({ phone: number.phone, text: 'Code 1111' });
    const response = await ask(simulator, 'setStatus', { id: number.id, status: 8 });
    expect([response.status, await response.json()]).toEqual([
      409,
      expect.objectContaining({ title: 'OTP_RECEIVED' }),
    ]);
  });

  it('the wallet is refused in the same form', async () => {
    const simulator = await start({ variants: ['error-json-problem'] });
    expect((await wallet(simulator, 'usdt', 'wrong')).status).toBe(401);
  });
});
