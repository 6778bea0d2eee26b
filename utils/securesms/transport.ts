/** The one door to the service: sends one GET, adds the key, never retries, never lets the key out again. */
import ky, { isTimeoutError } from 'ky';
import { clean } from './body.ts';
import type { Failure } from './failure.ts';
import { readCapped, redactor } from './redact.ts';
import { fail, ok, type Result } from './result.ts';

/** What came back, with the key redacted. `body` is the text whatever the Content-Type said. */
export type RawReply = { status: number; body: string; retryAfterSeconds?: number };

/**
 * `path` replaces the endpoint's path on the same host (wallet); undefined parameters are left out. `spends`: sent
 * over a connection that no other call used, see `connectionOf`.
 */
export type TransportRequest = {
  path?: string;
  params: Record<string, string | undefined>;
  spends?: boolean;
};

export type Transport = (request: TransportRequest) => Promise<Result<RawReply>>;

export type TransportOptions = {
  /** Asked before each request. Its own query parameters are kept, save for `api_key`. */
  endpoint: () => Promise<URL | string>;
  /**
   * Asked before each request with the origin it goes to, so that a key never travels to another one. Undefined or
   * empty: `no-key`, nothing is sent; nor where it is `locked`. To try a key, pass that key here.
   */
  key: (origin: string) => Promise<string | { locked: true } | undefined>;
  fetch: (request: Request) => Promise<Response>;
  /** For the whole exchange, body included. Default 30 000. */
  timeoutMs?: number;
  /** Default 4 MiB; a longer body is `unreadable`. */
  maxBodyBytes?: number;
  /** `navigator.onLine`; false: `offline`, nothing is sent. Default: assumed online. */
  isOnline?: () => boolean;
};

/** The answer to a GET that buys is nobody's but ours: not a cache's, not a redirect target's. */
const SENT_AS = {
  cache: 'no-store',
  redirect: 'error',
  referrerPolicy: 'no-referrer',
} as const satisfies RequestInit;

/**
 * Browsers send a request again by themselves when a kept-alive connection dies before the first byte, GETs that buy
 * too: measured in Chromium 156, one reset after the money moved bought three numbers (tests/e2e/money.spec.ts). No
 * option of fetch turns that off. So what spends is kept off connections that were used before:
 * - Connections are pooled apart by whether cookies may travel: what spends is sent the other way than all else.
 * - Earlier purchases of this worker left theirs in that pool: as many requests without key or action are sent first and
 *   take them, so that the purchase opens one of its own. Browsers open six a host, hence the limit.
 * With HTTP/2, where all share one connection, only the first holds; the balance tells what went wrong (purchase.ts).
 */
const connectionOf = (spends: boolean) => ({ credentials: spends ? 'include' : 'omit' }) as const;
const mostOccupied = 5;

/** Statuses for which `new Response` allows no body. */
const BODILESS = new Set([101, 204, 205, 304]);
const OVERSIZED = 'x-oversized';

/**
 * One request a call, whatever happens: a GET that buys is not idempotent (PROTOCOL.md "Requests"). Never rejects;
 * what ky or fetch throw is reduced to a kind, since their messages name the URL.
 */
export function createTransport(options: TransportOptions): Transport {
  const { timeoutMs = 30_000, maxBodyBytes = 4 * 1024 * 1024, isOnline = () => true } = options;

  let purchases = 0;
  function occupyConnections(url: URL): void {
    const bare = new URL(url.pathname, url.origin);
    for (let taken = 0; taken < Math.min(purchases, mostOccupied); taken += 1) {
      options.fetch(new Request(bare, { ...SENT_AS, ...connectionOf(true) })).catch(() => undefined);
    }
    purchases += 1;
  }

  return async ({ path, params, spends = false }) => {
    const url = await options.endpoint().then(
      (endpoint) => requestUrl(endpoint, path, params),
      () => undefined,
    );
    if (!url) return fail({ kind: 'bad-endpoint' });
    const key = await options.key(url.origin).catch(() => undefined);
    if (!key) return fail({ kind: 'no-key' });
    if (typeof key !== 'string') return fail({ kind: 'locked' });
    if (!isOnline()) return fail({ kind: 'offline' });
    const redact = redactor(key);

    // The only place that adds the key. ky never sees the keyed URL: it gets a new Response without one.
    const keyedFetch = async (input: string | URL | Request): Promise<Response> => {
      const request = new Request(input);
      const keyed = new URL(request.url);
      keyed.searchParams.set('api_key', key);
      if (spends) occupyConnections(url);
      const response = await options.fetch(
        new Request(keyed, { ...SENT_AS, ...connectionOf(spends), signal: request.signal }),
      );
      const { text, complete } = await readCapped(response, maxBodyBytes);
      const headers = new Headers({ [OVERSIZED]: String(!complete) });
      const retryAfter = response.headers.get('retry-after');
      if (retryAfter !== null) headers.set('retry-after', retryAfter);
      const body = BODILESS.has(response.status) ? null : redact(text);
      return new Response(body, { status: response.status, headers });
    };

    try {
      const response = await ky.get(url, {
        fetch: keyedFetch,
        retry: 0,
        timeout: timeoutMs,
        throwHttpErrors: false,
      });
      const body = await response.text();
      if (response.headers.get(OVERSIZED) === 'true') return fail(oversized(body));
      return ok({ status: response.status, body, ...retryAfterOf(response) });
    } catch (error) {
      return fail({ kind: isTimeoutError(error) ? 'timed-out' : 'connection-failed' });
    }
  };
}

/** https, or http on this machine (simulator): the key travels in the URL. */
function requestUrl(endpoint: URL | string, path: string | undefined, params: TransportRequest['params']) {
  const url = URL.parse(endpoint);
  const loopback = url && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (!url || url.username || url.password) return undefined;
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback)) return undefined;
  if (path !== undefined) url.pathname = path;
  url.hash = '';
  url.searchParams.delete('api_key');
  for (const [name, value] of Object.entries(params)) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  return url;
}

/** Retry-After in seconds; its date form is left out, as there is no clock here. */
function retryAfterOf(response: Response): { retryAfterSeconds?: number } {
  const value = response.headers.get('retry-after')?.trim() ?? '';
  return /^\d{1,6}$/.test(value) ? { retryAfterSeconds: Number(value) } : {};
}

const oversized = (body: string): Failure => ({ kind: 'unreadable', excerpt: clean(body) });
