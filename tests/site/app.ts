// The site's table of contents: which path answers with what.
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import path from 'node:path';

import { decoysPage } from './pages/decoys.ts';
import { framePage } from './pages/frame.ts';
import { emptyPage, homePage } from './pages/home.ts';
import { plainPages } from './pages/plain.ts';
import { reactPage } from './pages/react.ts';
import { spaPage } from './pages/spa.ts';
import type { SignUps } from './sign-ups.ts';
import { verificationApi } from './verification-api.ts';

/** The browser itself then refuses whatever a page might ask of another host. */
const NOTHING_EXTERNAL =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; form-action 'self'; base-uri 'none'";

interface Parts {
  signUps: SignUps;
  decoyPosts: Record<string, string>[];
  clientDir: string;
}

export function siteApp({ signUps, decoyPosts, clientDir }: Parts): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    c.header('content-security-policy', NOTHING_EXTERNAL);
    c.header('cache-control', 'no-store');
  });
  app.use('/static/*', serveFrom(path.join(import.meta.dirname, 'static'), '/static'));
  app.use('/client/*', serveFrom(clientDir, '/client'));
  app.get('/', homePage);
  app.get('/empty', emptyPage);
  app.route('/decoys', decoysPage(decoyPosts));
  app.route('/plain', plainPages(signUps));
  app.route('/react', reactPage(signUps));
  app.route('/spa', spaPage(signUps));
  app.route('/frame', framePage(signUps));
  for (const page of ['react', 'spa', 'frame'] as const)
    app.route(`/${page}`, verificationApi(page, signUps));
  return app;
}

function serveFrom(root: string, prefix: string) {
  return serveStatic({ root, rewriteRequestPath: (url) => url.slice(prefix.length) });
}
