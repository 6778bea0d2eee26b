// Starts the sign-up site: pages that really verify, and records of whom the server let in.
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';

import { getRequestListener } from '@hono/node-server';

import { siteApp } from './app.ts';
import { bundleClient } from './bundle.ts';
import type { SessionRecord, VerifyingPage } from './records.ts';
import { SignUps, type SendSms } from './sign-ups.ts';

export type { NumberForm, SessionRecord, VerifyingPage } from './records.ts';
export { VERIFYING_PAGES } from './records.ts';
export type { SendSms } from './sign-ups.ts';

export interface SiteOptions {
  /** 0, the default, takes a free one. */
  port?: number;
  sendSms: SendSms;
  /** Six digits for each SMS; random unless given. */
  nextCode?: () => string;
}

export interface Site {
  /** "http://127.0.0.1:PORT". Any other host name that leads here is answered too. */
  readonly origin: string;
  readonly port: number;
  /** Every visit to a verifying page, oldest first; the records change as the visit goes on. */
  readonly sessions: readonly SessionRecord[];
  /** Every submission of /decoys, by field name: all values must be empty strings. */
  readonly decoyPosts: readonly Readonly<Record<string, string>>[];
  /** The next session of that page whose number was accepted; each is handed out once, early ones too. */
  waitForNumber(page: VerifyingPage): Promise<SessionRecord>;
  /** The next session of that page that was let in; each is handed out once, early ones too. */
  waitForAdmission(page: VerifyingPage): Promise<SessionRecord>;
  /** Drops open connections and rejects whoever still waits. */
  close(): Promise<void>;
}

/** Bundles the client code when it changed, then listens on 127.0.0.1. Rejects when the port is taken. */
export async function startSite(options: SiteOptions): Promise<Site> {
  const signUps = new SignUps(options.sendSms, options.nextCode ?? randomCode);
  const decoyPosts: Record<string, string>[] = [];
  const app = siteApp({ signUps, decoyPosts, clientDir: await bundleClient() });
  const server = createServer(getRequestListener(app.fetch));
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the site listens on no port');
  const { port } = address;
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    sessions: signUps.sessions,
    decoyPosts,
    waitForNumber: (page) => signUps.numbers.next(page),
    waitForAdmission: (page) => signUps.admissions.next(page),
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      signUps.close();
      await closed;
    },
  };
}

function randomCode(): string {
  return randomInt(1_000_000).toString().padStart(6, '0');
}
