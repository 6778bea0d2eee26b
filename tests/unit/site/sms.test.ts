// The SMS goes to the number posted, says the code that opens the door, and is announced to tests.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { startSite, VERIFYING_PAGES, type Site } from '../../site/index.ts';
import { siteWithCodes, Visitor, type Sms } from './visitor.ts';

let site: Site;
let sms: Sms[];
let visitor: Visitor;
beforeEach(async () => {
  ({ site, sms } = await siteWithCodes('482910'));
  visitor = new Visitor(site);
});
afterEach(() => site.close());

test.each(VERIFYING_PAGES)('/%s sends its code to the number posted', async (page) => {
  await visitor.get(`/${page}`);
  if (page === 'plain') await visitor.submit('/plain', { phone: '+919876543210' });
  else await visitor.post(`/${page}/number`, { phone: '9876543210', country: 'IN' });
  expect(sms).toHaveLength(1);
  expect(sms[0]?.phone).toBe('919876543210');
  expect(sms[0]?.text).toMatch(/482 ?910/);
  expect(site.sessions[0]?.texts).toEqual([sms[0]?.text]);
});

test('an invalid number costs no SMS and says why', async () => {
  await visitor.get('/spa');
  expect(await visitor.post('/spa/number', { phone: '123', country: 'IN' })).toMatchObject({ ok: false });
  expect(sms).toEqual([]);
  expect(site.sessions).toMatchObject([{ number: undefined, raw: { phone: '123', country: 'IN' } }]);
});

test('a filled honeypot costs no SMS', async () => {
  await visitor.get('/plain');
  const posted = await visitor.submit('/plain', { phone: '+919876543210', phone_confirm: '+919876543210' });
  expect(posted.status).toBe(422);
  expect(sms).toEqual([]);
});

test('an SMS that cannot be sent is told to the visitor', async () => {
  const broken = await startSite({ sendSms: () => Promise.reject(new Error('no network')) });
  const caller = new Visitor(broken);
  await caller.get('/react');
  const answer = await caller.post('/react/number', { phone: '+919876543210', country: 'in' });
  expect(answer).toMatchObject({ ok: false, message: expect.stringContaining('could not send') });
  await broken.close();
});

test('codes are six random digits unless a test brings its own', async () => {
  const open = await startSite({ sendSms: () => {} });
  const codes = new Set<string | undefined>();
  for (let n = 0; n < 20; n += 1) {
    const caller = new Visitor(open);
    await caller.get('/react');
    await caller.post('/react/number', { phone: '+919876543210', country: 'in' });
    codes.add(open.sessions.at(-1)?.code);
  }
  expect([...codes].every((code) => /^\d{6}$/.test(code ?? ''))).toBe(true);
  expect(codes.size).toBeGreaterThan(15);
  await open.close();
});

describe('waiting', () => {
  test('an early event is kept, a later one is waited for, each is handed out once', async () => {
    await visitor.get('/react');
    await visitor.post('/react/number', { phone: '+919876543210', country: 'in' });
    expect((await site.waitForNumber('react')).number).toBe('919876543210');
    const second = site.waitForNumber('react');
    await visitor.post('/react/number', { phone: '+447400123456', country: 'gb' });
    expect((await second).number).toBe('447400123456');
  });

  test('closing the site rejects whoever still waits', async () => {
    const { site: short } = await siteWithCodes();
    const waiting = short.waitForAdmission('plain');
    await short.close();
    await expect(waiting).rejects.toThrow('closed before anyone was let in');
  });
});
