// A hub as people run them: what is POSTed to it goes out to everyone who reads its stream. Real HTTP on loopback.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Hub = {
  /** Of the stream, and of the webhook. */
  url: string;
  /** The `Last-Event-ID` of each connection so far, "" where it sent none. */
  resumed: string[];
  /** Connections that are open now. */
  open(): number;
  /** Sends these bytes to all who read. */
  send(raw: string): void;
  /** Ends all streams, as a restarting hub does. */
  hangUp(): void;
  /** What the next connections are answered with. */
  status: number;
  close(): Promise<void>;
};

const cors = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'last-event-id' };

export async function startHub(): Promise<Hub> {
  const readers = new Set<ServerResponse>();
  const resumed: string[] = [];
  let posted = 0;
  const server = createServer((request, response) => {
    if (request.method === 'OPTIONS') return void response.writeHead(204, cors).end();
    if (request.method === 'POST') {
      const body: Buffer[] = [];
      request.on('data', (chunk: Buffer) => body.push(chunk));
      request.on('end', () => {
        posted += 1;
        hub.send(`id: ${posted}\ndata: ${Buffer.concat(body).toString()}\n\n`);
        response.writeHead(200).end();
      });
      return;
    }
    resumed.push(String(request.headers['last-event-id'] ?? ''));
    response.writeHead(hub.status, { ...cors, 'content-type': 'text/event-stream' });
    if (hub.status !== 200) return void response.end();
    response.write(': welcome\n\n');
    readers.add(response);
    response.on('close', () => readers.delete(response));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const hub: Hub = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/stream`,
    resumed,
    open: () => readers.size,
    send: (raw) => readers.forEach((reader) => reader.write(raw)),
    hangUp: () => readers.forEach((reader) => reader.end()),
    status: 200,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
  return hub;
}
