import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createClient, createTransport, type TransportOptions } from '../../../utils/securesms/index.ts';
import { failureIn, valueOf } from './helpers.ts';
import { startServer, type Answer } from './server.ts';

const KEY = 's3cret&k3y+"<%41/ä=';
let server: Awaited<ReturnType<typeof startServer>>;
const printed: unknown[] = [];

// One server a test, so that a request that was given up cannot arrive in the next.
beforeEach(async () => {
  server = await startServer();
  printed.length = 0;
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, method).mockImplementation((...args) => printed.push(...args));
  }
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await server.close();
});

const options = (changes: Partial<TransportOptions> = {}): TransportOptions => ({
  endpoint: async () => server.endpoint,
  key: async () => KEY,
  fetch: (request) => fetch(request),
  ...changes,
});
const transport = (changes?: Partial<TransportOptions>) => createTransport(options(changes));
const text =
  (body: string, status = 200, headers = {}): Answer =>
  (_, response) =>
    void response.writeHead(status, headers).end(body);

function expectNoKeyIn(...things: unknown[]) {
  const shown = [...things, ...printed].flatMap((thing) => [
    inspect(thing, { depth: 9 }),
    JSON.stringify(thing),
  ]);
  const forms = [KEY, 's3cret', encodeURIComponent(KEY), new URLSearchParams({ k: KEY }).toString().slice(2)];
  for (const form of forms) expect(shown.join('\n')).not.toContain(form);
}

const echo: Answer = (request, response) => {
  const key = new URL(request.url ?? '', server.origin).searchParams.get('api_key') ?? '';
  const forms = [key, request.url, encodeURIComponent(key), encodeURIComponent(key).toLowerCase()];
  response.end(
    [...forms, JSON.stringify(key), key.replaceAll('&', '&amp;').replaceAll('<', '&lt;')].join(' | '),
  );
};

describe('one request, the key in it once and nowhere else', () => {
  test.each<[string, Answer, object, Partial<TransportOptions>?]>([
    ['a reset', (request) => request.socket.resetAndDestroy(), { kind: 'connection-failed' }],
    ['a closed connection', (request) => request.socket.destroy(), { kind: 'connection-failed' }],
    ['silence', () => undefined, { kind: 'timed-out' }, { timeoutMs: 400 }],
    [
      'a body that stalls',
      (_, response) => void response.writeHead(200).write('STATUS_'),
      { kind: 'timed-out' },
      { timeoutMs: 400 },
    ],
    [
      'a body cut off by the connection',
      (_, response) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('STATUS_OK:4829', () => response.destroy());
      },
      { kind: 'connection-failed' },
    ],
    ['HTML 500', text('<html>oops</html>', 500), { kind: 'service-error', httpStatus: 500 }],
    ['truncated JSON', text('{"title":"BAD'), { kind: 'unreadable', excerpt: '{"title":"BAD' }],
    [
      '429',
      text('Too Many Requests', 429, { 'retry-after': '7' }),
      { kind: 'rate-limited', retryAfterSeconds: 7 },
    ],
    [
      '429 with a date',
      text('', 429, { 'retry-after': 'Fri, 12 Jun 2026 21:14:08 GMT' }),
      { kind: 'rate-limited' },
    ],
    ['a redirect', text('', 302, { location: '/elsewhere' }), { kind: 'connection-failed' }],
    [
      'an unknown word with the key',
      (_, r) => void r.end(`ODD_${KEY}`),
      { kind: 'unknown-token', token: 'ODD_(key)' },
    ],
    ['an echo', echo, { kind: 'unknown-token' }],
    ['a body too long', text(`${KEY}${'x'.repeat(5000)}`), { kind: 'unreadable' }, { maxBodyBytes: 4000 }],
  ])('%s', async (_, answer, failure, changes) => {
    server.answerWith(answer);
    const result = await createClient(transport(changes)).getStatus('123456');
    expect(failureIn(result)).toMatchObject(failure);
    expect(server.requests).toHaveLength(1);
    expect(server.urls()[0]?.searchParams.getAll('api_key')).toEqual([KEY]);
    expectNoKeyIn(result);
  });

  test('success too', async () => {
    server.answerWith(echo);
    const result = await transport()({ params: { action: 'getBalance' } });
    expectNoKeyIn(result);
    expect(valueOf(result).body).toContain('(key)');
    expect(server.urls()[0]?.searchParams.getAll('api_key')).toEqual([KEY]);
  });

  test('ky, whose errors name URLs, never has the key', async () => {
    const made: string[] = [];
    vi.stubGlobal(
      'Request',
      class extends Request {
        constructor(...args: ConstructorParameters<typeof Request>) {
          super(...args);
          made.push(this.url);
        }
      },
    );
    server.answerWith(text('ok'));
    await transport()({ params: { action: 'getBalance' } });
    const withKey = made.map((url) => url.includes('s3cret'));
    expect(withKey.length).toBeGreaterThan(1);
    expect(withKey.indexOf(true)).toBe(withKey.length - 1);
  });

  test('a connection that nobody answers', async () => {
    const closed = await startServer();
    await closed.close();
    const result = await transport({ endpoint: async () => closed.endpoint })({ params: {} });
    expect(failureIn(result)).toEqual({ kind: 'connection-failed' });
    expectNoKeyIn(result);
  });

  test('a fetch that throws the URL', async () => {
    const result = await transport({
      fetch: async ({ url }) => {
        throw new Error(url, { cause: url });
      },
    })({ params: {} });
    expect(failureIn(result)).toEqual({ kind: 'connection-failed' });
    expectNoKeyIn(result);
  });
});

describe('the request', () => {
  test('keeps the endpoint’s own parameters, replaces its key and leaves undefined ones out', async () => {
    server.answerWith(text('ok'));
    const endpoint = `${server.endpoint}?lane=2&api_key=old&api_key=older#here`;
    await transport({ endpoint: async () => new URL(endpoint) })({ params: { action: 'x', id: undefined } });
    expect(Object.fromEntries(server.urls()[0]!.searchParams)).toEqual({
      lane: '2',
      action: 'x',
      api_key: KEY,
    });
    expect(server.urls()[0]!.searchParams.getAll('api_key')).toEqual([KEY]);
  });

  test('is a GET without cookies, cache or referrer, and refuses redirects', async () => {
    const fetcher = vi.fn(async (request: Request) => new Response(request.method));
    await transport({ fetch: fetcher })({ params: {} });
    const { method, cache, credentials, redirect, referrerPolicy } = fetcher.mock.calls[0]![0];
    expect([method, cache, credentials, redirect, referrerPolicy]).toEqual([
      'GET',
      'no-store',
      'omit',
      'error',
      'no-referrer',
    ]);
  });

  test('what spends shares no kept-alive connection with other calls, which a browser might send it over twice', async () => {
    const fetcher = vi.fn(async (request: Request) => new Response(request.method));
    await transport({ fetch: fetcher })({ params: {}, spends: true });
    expect(fetcher.mock.calls[0]![0].credentials).toBe('include');
  });

  test('a second purchase first takes the connection that the first one left, with a request that holds no key', async () => {
    const fetcher = vi.fn(async (request: Request) => new Response(request.method));
    const send = transport({ fetch: fetcher });
    await send({ params: { action: 'getNumberV2' }, spends: true });
    await send({ params: { action: 'getNumberV2' }, spends: true });
    const sent = fetcher.mock.calls.map(([request]) => {
      const { searchParams } = new URL(request.url);
      return [searchParams.get('action'), searchParams.has('api_key'), request.credentials];
    });
    expect(sent).toEqual([
      ['getNumberV2', true, 'include'],
      [null, false, 'include'],
      ['getNumberV2', true, 'include'],
    ]);
  });

  test('is not sent without a key, offline, or to an endpoint that is not safe', async () => {
    const kinds = async (changes: Partial<TransportOptions>) =>
      failureIn(await transport({ ...changes, fetch: () => expect.fail('sent') })({ params: {} })).kind;
    expect(await kinds({ key: async () => undefined })).toBe('no-key');
    expect(await kinds({ key: async () => '' })).toBe('no-key');
    expect(await kinds({ key: () => Promise.reject(new Error(KEY)) })).toBe('no-key');
    expect(await kinds({ isOnline: () => false })).toBe('offline');
    for (const url of [
      '',
      'x',
      'http://api.securesms.io/',
      'https://a:b@api.securesms.io/',
      'file:///x',
      'data:,x',
    ]) {
      expect(await kinds({ endpoint: async () => url }), url).toBe('bad-endpoint');
    }
    expect(await kinds({ endpoint: () => Promise.reject(new Error('x')) })).toBe('bad-endpoint');
  });
});

test('an empty 204 is a reply', async () => {
  server.answerWith((_, response) => void response.writeHead(204).end());
  expect(valueOf(await transport()({ params: {} }))).toEqual({ status: 204, body: '' });
});

test('a short key does not damage ids in replies', async () => {
  server.answerWith(text('ACCESS_NUMBER:123456:919876543210'));
  const client = createClient(transport({ key: async () => '1' }));
  expect(valueOf(await client.getNumber({ service: 'tg', countryId: 22 })).activationId).toBe('123456');
});

test('letters outside ASCII survive being split across packets', async () => {
  const bytes = Buffer.from('Код 482910');
  server.answerWith((_, response) => {
    response.write(bytes.subarray(0, 3), () => response.end(bytes.subarray(3)));
  });
  expect(valueOf(await transport()({ params: {} })).body).toBe('Код 482910');
});
