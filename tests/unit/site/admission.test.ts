// Only the right code, typed in the session it was sent for, opens the door.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import type { Site } from '../../site/index.ts';
import { siteWithCodes, Visitor, type Sms } from './visitor.ts';

const INDIAN = { phone: '98765 43210', country: 'IN' };
const BRITISH = { phone: '7400 123456', country: 'GB' };

let site: Site;
let sms: Sms[];
beforeEach(async () => {
  ({ site, sms } = await siteWithCodes('482910', '170533'));
});
afterEach(() => site.close());

async function visit(page: string, number: object): Promise<Visitor> {
  const visitor = new Visitor(site);
  await visitor.get(`/${page}`);
  await visitor.post(`/${page}/number`, number);
  return visitor;
}

describe.each(['react', 'spa', 'frame'])('/%s', (page) => {
  test('the right code admits', async () => {
    const visitor = await visit(page, INDIAN);
    expect(await visitor.post(`/${page}/code`, { code: '482910' })).toMatchObject({
      ok: true,
      phone: '+91 98765 43210',
    });
    expect(site.sessions).toMatchObject([{ page, number: '919876543210', code: '482910', admitted: true }]);
  });

  test('a wrong code does not', async () => {
    const visitor = await visit(page, INDIAN);
    expect(await visitor.post(`/${page}/code`, { code: '482911' })).toMatchObject({
      ok: false,
      ended: false,
    });
    expect(site.sessions).toMatchObject([{ wrongTries: 1, admitted: false }]);
  });

  test("another session's code does not", async () => {
    const first = await visit(page, INDIAN);
    const second = await visit(page, BRITISH);
    await second.post(`/${page}/code`, { code: '482910' });
    await first.post(`/${page}/code`, { code: '170533' });
    expect(site.sessions.map((session) => session.admitted)).toEqual([false, false]);
  });

  test('three wrong codes end it, even for the right one', async () => {
    const visitor = await visit(page, INDIAN);
    for (const code of ['000000', '000001', '000002']) await visitor.post(`/${page}/code`, { code });
    expect(await visitor.post(`/${page}/code`, { code: '482910' })).toMatchObject({ ok: false, ended: true });
    expect(site.sessions).toMatchObject([{ ended: true, admitted: false }]);
  });

  test('a new code makes the old one worthless', async () => {
    const visitor = await visit(page, INDIAN);
    await visitor.post(`/${page}/resend`, {});
    await visitor.post(`/${page}/code`, { code: '482910' });
    expect(site.sessions[0]?.admitted).toBe(false);
    await visitor.post(`/${page}/code`, { code: '170533' });
    expect(site.sessions[0]?.admitted).toBe(true);
    expect(sms).toHaveLength(2);
  });

  test.each([{ code: '' }, { code: 482910 }, {}, null])('%j is no code', async (body) => {
    const visitor = await visit(page, INDIAN);
    expect(await visitor.post(`/${page}/code`, body)).toMatchObject({ ok: false });
    expect(site.sessions).toMatchObject([{ admitted: false, wrongTries: 0 }]);
  });

  test('a code before any number, and a visitor without a session, stay out', async () => {
    const visitor = new Visitor(site);
    expect(await visitor.post(`/${page}/code`, { code: '482910' })).toMatchObject({ ok: false });
    await visitor.get(`/${page}`);
    expect(await visitor.post(`/${page}/code`, { code: '482910' })).toMatchObject({ ok: false });
    expect(site.sessions).toMatchObject([{ admitted: false }]);
  });
});

describe('/plain', () => {
  test('form, redirect, code, welcome', async () => {
    const visitor = new Visitor(site);
    await visitor.get('/plain');
    const posted = await visitor.submit('/plain', { phone: '+91 98765-43210' });
    expect([posted.status, posted.headers.get('location')]).toEqual([303, '/plain/verify']);
    expect(await (await visitor.get('/plain/verify')).text()).toContain('+91 98765 43210');
    const verified = await visitor.submit('/plain/verify', { code: '482 910' });
    expect([verified.status, verified.headers.get('location')]).toEqual([303, '/plain/welcome']);
    expect(await (await visitor.get('/plain/welcome')).text()).toContain('You’re in');
    expect(site.sessions).toMatchObject([{ raw: { phone: '+91 98765-43210' }, admitted: true }]);
  });

  test('a wrong code shows why and the welcome stays shut', async () => {
    const visitor = new Visitor(site);
    await visitor.get('/plain');
    await visitor.submit('/plain', { phone: '+919876543210' });
    const verified = await visitor.submit('/plain/verify', { code: '000000' });
    expect(verified.status).toBe(422);
    expect(await verified.text()).toContain('That code is not right');
    expect((await visitor.get('/plain/welcome')).headers.get('location')).toBe('/plain');
    expect(site.sessions).toMatchObject([{ wrongTries: 1, admitted: false }]);
  });

  test('what was typed comes back escaped', async () => {
    const visitor = new Visitor(site);
    await visitor.get('/plain');
    const posted = await visitor.submit('/plain', { phone: '"><script>' });
    expect(await posted.text()).toContain('value="&quot;&gt;&lt;script&gt;"');
  });
});

test('each page has its own session in one browser', async () => {
  const visitor = new Visitor(site);
  await visitor.get('/react');
  await visitor.get('/spa');
  await visitor.post('/react/number', INDIAN);
  await visitor.post('/spa/number', BRITISH);
  await visitor.post('/spa/code', { code: '170533' });
  expect(site.sessions.map(({ page, admitted }) => [page, admitted])).toEqual([
    ['react', false],
    ['spa', true],
  ]);
});
