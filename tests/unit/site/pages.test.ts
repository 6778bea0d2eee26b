// What the server hands out besides verification: every page, its assets, and nothing from outside.
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Site } from '../../site/index.ts';
import { siteWithCodes, Visitor } from './visitor.ts';

let site: Site;
let visitor: Visitor;
beforeAll(async () => {
  ({ site } = await siteWithCodes());
  visitor = new Visitor(site);
});
afterAll(() => site.close());

const PAGES = ['/', '/plain', '/react', '/spa', '/frame', '/frame/code', '/decoys', '/empty'];

test.each(PAGES)('%s answers, and all it links to is served here', async (path) => {
  const response = await visitor.get(path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
  const page = await response.text();
  const urls = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
  expect(urls.length).toBeGreaterThan(0);
  for (const url of urls) {
    expect(url).toMatch(/^\/(?!\/)/);
    expect([url, (await visitor.get(url)).status]).toEqual([url, 200]);
  }
});

test.each(['/client/react.css', '/client/flags.webp', '/client/flags@2x.webp'])(
  '%s is served',
  async (path) => {
    expect((await visitor.get(path)).status).toBe(200);
  },
);

test.each(['/client/../package.json', '/static/%2e%2e/app.ts', '/nothing'])('%s is not', async (path) => {
  expect((await visitor.get(path)).status).toBe(404);
});

test('the session cookie is out of reach of scripts', async () => {
  const cookie = (await visitor.get('/plain')).headers.getSetCookie()[0];
  expect(cookie).toMatch(/^northwind_plain=[^;]+; Path=\/plain; HttpOnly; SameSite=Lax$/);
});

test('/decoys remembers what was submitted', async () => {
  await visitor.submit('/decoys', { email: '', phone: '+91' });
  expect(site.decoyPosts).toEqual([{ email: '', phone: '+91' }]);
});
