/** What a test or the demo may do to the simulator from outside its process: `/control/…`, JSON in and out. */
import { Hono, type Context } from 'hono';
import { z } from 'zod';
import { FAULT_KINDS, type FaultKind } from './faults.ts';
import type { Simulator } from './simulator.ts';
import { VARIANTS, VARIANT_NAMES, isVariantName } from './variants/index.ts';

const microDollars = z.int().nonnegative();
const advance = z.strictObject({ ms: z.number().nonnegative() });
const sms = z.union([
  z.strictObject({ phone: z.string(), text: z.string(), code: z.string().optional() }),
  z.strictObject({ activationId: z.coerce.number().int(), text: z.string(), code: z.string().optional() }),
]);
const fault = z.strictObject({
  kind: z.enum(Object.keys(FAULT_KINDS) as [FaultKind, ...FaultKind[]]),
  action: z.string().optional(),
  match: z.record(z.string(), z.coerce.string()).optional(),
  times: z.int().positive().optional(),
  when: z.enum(['before', 'after']).optional(),
  ms: z.number().nonnegative().optional(),
  status: z.int().min(200).max(599).optional(),
  body: z.string().optional(),
  contentType: z.string().optional(),
  retryAfter: z.union([z.number(), z.string()]).optional(),
});
const variants = z.strictObject({ on: z.array(z.string().refine(isVariantName, 'no such variant')) });
const newAccount = z.strictObject({ apiKey: z.string().optional(), balance: microDollars.optional() });
const account = z.strictObject({
  balance: microDollars.optional(),
  webhookUrl: z.union([z.url(), z.null()]).optional(),
  regenerateKey: z.literal(true).optional(),
});
const shelf = z.object({ country: z.coerce.number().int(), service: z.string() });
const offer = z.strictObject({
  ...shelf.shape,
  providerId: z.coerce.number().int(),
  price: microDollars.optional(),
  count: z.int().nonnegative().optional(),
});

export function control(simulator: Simulator): Hono {
  const app = new Hono();
  const { service } = simulator;

  app.get('/', (c) =>
    c.json({ endpoints: app.routes.map(({ method, path }) => `${method} /control${path}`) }),
  );
  app.post('/advance', async (c) => {
    await simulator.advance((await input(c, advance)).ms);
    return c.json({ now: simulator.now() });
  });
  app.post('/sms', async (c) => c.json(simulator.sendSms(await input(c, sms))));

  app.get('/faults', (c) => c.json({ kinds: FAULT_KINDS, active: service.faults.all }));
  app.post('/faults', async (c) => c.json(service.faults.add(await input(c, fault)), 201));
  app.delete('/faults', (c) => (simulator.clearFaults(), c.body(null, 204)));
  app.delete('/faults/:id', (c) => (service.faults.remove(Number(c.req.param('id'))), c.body(null, 204)));

  app.get(
    '/variants',
    (c) =>
    c.json(VARIANT_NAMES.map((name) => ({ name, on: simulator.variants.has(name), row: VARIANTS[name].row, seen: VARIANTS[name].seen }))), // prettier-ignore
  );
  app.put('/variants', async (c) => {
    const { on } = await input(c, variants);
    simulator.variants.clear();
    for (const name of on) if (isVariantName(name)) simulator.variants.add(name);
    return c.json({ on: [...simulator.variants] });
  });

  app.get('/requests', (c) => {
    const after = Number(c.req.query('after') ?? 0);
    return c.json(simulator.requests.filter(({ number }) => number > after));
  });
  app.delete('/requests', (c) => (service.log.clear(), c.body(null, 204)));

  app.get('/accounts', (c) => c.json(service.accounts.all.map(shown)));
  app.post('/accounts', async (c) => c.json(shown(simulator.addAccount(await input(c, newAccount))), 201));
  app.get('/account', (c) => c.json(shown(simulator.account)));
  app.patch('/account', async (c) => {
    const { balance, webhookUrl, regenerateKey } = await input(c, account);
    if (balance !== undefined) simulator.account.balance = balance;
    if (webhookUrl !== undefined) simulator.account.webhookUrl = webhookUrl ?? undefined;
    if (regenerateKey) simulator.account.regenerateKey();
    return c.json(shown(simulator.account));
  });

  app.get('/stock', (c) => {
    const { country, service: code } = shelf.parse(c.req.query());
    return c.json(simulator.stock.offers(country, code));
  });
  app.put('/stock', async (c) => {
    const { country, service: code, providerId, price, count } = await input(c, offer);
    const change = { ...(price !== undefined && { price }), ...(count !== undefined && { count }) };
    return c.json(simulator.stock.set(country, code, providerId, change));
  });

  app.get('/activations', (c) => c.json(simulator.activations));
  app.get('/webhooks', (c) => c.json(simulator.webhooks));

  app.onError((error, c) =>
    c.json({ error: error instanceof z.ZodError ? z.prettifyError(error) : error.message }, 400),
  );
  return app;
}

async function input<Schema extends z.ZodType>(c: Context, schema: Schema): Promise<z.output<Schema>> {
  return schema.parse(await c.req.json());
}

const shown = ({ id, key, balance, webhookUrl, movements }: Simulator['account']) => ({
  id,
  key,
  balance,
  webhookUrl: webhookUrl ?? null,
  movements,
});
