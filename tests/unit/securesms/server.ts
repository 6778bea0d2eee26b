/** A real HTTP server on loopback that answers as a test says and keeps the URLs it was asked for. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export async function startServer() {
  const requests: IncomingMessage[] = [];
  let answer: Answer = () => {
    throw new Error('not implemented');
  };
  const server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    endpoint: `${origin}/stubs/handler_api.php`,
    requests,
    urls: () => requests.map(({ url = '' }) => new URL(url, origin)),
    answerWith(next: Answer) {
      answer = next;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
