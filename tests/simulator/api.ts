/** The HTTP face of the service: the two documented paths, CORS, the log, and faults on their way out. */
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { WALLET_ACTION } from './actions.ts';
import type { LoggedRequest } from './log.ts';
import type { Service } from './service.ts';
import { spoil, type Ending, type WireReply } from './wire.ts';

/** api-reference: the address of every call but the wallet's. */
export const API_PATH = '/stubs/handler_api.php';
/** api-reference, Deposit wallet. */
export const WALLET_PATH = '/api/payment/getActualWalletAddress';

/** Lets extension pages and the background call without host permission (STYLE.md, Facts measured). */
const CORS = {
  'access-control-allow-methods': 'GET',
  'access-control-allow-headers': '*',
  'access-control-allow-private-network': 'true',
  // By name: with credentials, "*" is a header of that name.
  'access-control-expose-headers': 'Retry-After',
};

type Env = { Bindings: HttpBindings };

/** With credentials no wildcard is allowed: the origin that asks is named (Fetch standard, CORS check). */
const allowOrigin: MiddlewareHandler<Env> = async (c, next) => {
  await next();
  c.res.headers.set('access-control-allow-origin', c.req.header('origin') ?? '*');
  c.res.headers.set('access-control-allow-credentials', 'true');
};

export function api(service: Service): Hono<Env> {
  const app = new Hono<Env>();
  app.use(allowOrigin);
  app.all(API_PATH, (c) => serve(c, service, c.req.query('action') ?? ''));
  app.all(WALLET_PATH, (c) => serve(c, service, WALLET_ACTION));
  return app;
}

async function serve(c: Context<Env>, service: Service, action: string): Promise<Response> {
  if (c.req.raw.method === 'OPTIONS') return new Response(null, { status: 204, headers: CORS });
  service.clock.catchUp();
  const { api_key: key, action: _, ...params } = c.req.query();
  const entry = service.log.arrive({
    time: service.clock.now(),
    method: c.req.raw.method,
    path: c.req.path,
    action,
    params,
    keyValid: service.accounts.byKey(key) !== undefined,
  });
  // HEAD included: it must not buy (PROTOCOL.md, Requests: "POST is answered 405").
  const ending: Ending =
    c.req.raw.method === 'GET'
      ? await disturbed(service, entry, () => service.answer(action, params, key))
      : { status: 405, body: 'Method Not Allowed', contentType: 'text/plain' };
  if (ending === 'hang') {
    service.log.update(entry, { stage: 'held' });
    return RESPONSE_ALREADY_SENT;
  }
  if (ending === 'reset') {
    c.env.incoming.socket.resetAndDestroy();
    service.log.update(entry, { stage: 'reset' });
    return RESPONSE_ALREADY_SENT;
  }
  service.log.update(entry, { stage: 'answered', status: ending.status, body: ending.body });
  return response(ending);
}

/** Runs a call between the faults that come before its effect and those that come after it. */
async function disturbed(service: Service, entry: LoggedRequest, answer: () => WireReply): Promise<Ending> {
  const faults = service.faults.take(entry.action, entry.params);
  let ending: Ending | undefined;
  for (const when of ['before', 'after'] as const) {
    if (when === 'after') {
      ending = answer();
      service.log.update(entry, { tookEffect: true });
    }
    for (const fault of faults.filter((rule) => rule.when === when)) {
      entry.faults.push(`${fault.kind}:${when}`);
      if (fault.kind === 'delay') service.log.update(entry, { stage: 'held' });
      ending = await spoil(fault, typeof ending === 'object' ? ending : undefined, service.clock);
      if (fault.kind !== 'delay' && ending !== undefined) return ending;
    }
  }
  return ending as Ending;
}

function response({ status, body, contentType, retryAfter }: WireReply): Response {
  const headers = new Headers({ ...CORS, 'content-type': contentType });
  if (retryAfter !== undefined) headers.set('retry-after', String(retryAfter));
  if (status === 405) headers.set('allow', 'GET');
  return new Response(status === 204 ? null : body, { status, headers });
}
