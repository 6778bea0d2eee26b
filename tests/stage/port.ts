// A port that one process has for long, though what listens on it comes and goes.
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Below those that systems hand out by themselves: nobody gets it by chance while nothing listens. */
const [lowest, count] = [20_000, 12_000];
const address = '127.0.0.1';

/** Whoever takes ports so holds the UDP port of the same number until `close`, and keeps away from those that are held. */
export async function claimPort(): Promise<{ port: number; close(): void }> {
  const port = lowest + Math.floor(Math.random() * count);
  const claim = createSocket('udp4').bind({ port, address, exclusive: true });
  const server = createServer().listen(port, address);
  try {
    await Promise.all([once(claim, 'listening'), once(server, 'listening')]);
    return { port, close: () => claim.close() };
  } catch {
    claim.close();
    return claimPort();
  } finally {
    server.close();
  }
}
