// The site as its own process: one line with the URL, SMS through the simulator, a clean end.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { json } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const CLI = path.join(import.meta.dirname, '../../site/cli.ts');

test('--help lists the switches', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [CLI, '--help']);
  expect(stdout).toContain('--simulator');
});

test('sends through the simulator and ends cleanly on SIGTERM', async () => {
  const delivered = Promise.withResolvers<unknown>();
  const simulator = createServer(async (request, response) => {
    delivered.resolve([request.method, request.url, await json(request)]);
    response.end();
  }).listen(0, '127.0.0.1');
  await once(simulator, 'listening');
  const address = simulator.address();
  const port = typeof address === 'object' ? address?.port : undefined;

  const cli = spawn(process.execPath, [CLI, '--simulator', `http://127.0.0.1:${port}`]);
  const lines: string[] = [];
  const output = createInterface(cli.stdout).on('line', (line) => lines.push(line));
  await once(output, 'line');
  const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(lines[0] ?? '')?.[0] ?? '';

  const page = await fetch(`${origin}/react`);
  await fetch(`${origin}/react/number`, {
    method: 'POST',
    headers: { cookie: page.headers.getSetCookie()[0] ?? '' },
    body: JSON.stringify({ phone: '+919876543210', country: 'in' }),
  });
  expect(await delivered.promise).toEqual([
    'POST',
    '/control/sms',
    { phone: '919876543210', text: expect.stringContaining('Northwind Chat code') },
  ]);

  cli.kill('SIGTERM');
  expect(await once(cli, 'exit')).toEqual([0, null]);
  expect(lines).toHaveLength(1);
  simulator.close();
});
