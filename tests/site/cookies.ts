// One HttpOnly session cookie for each page, so that visits to several pages never mix.
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

import type { SessionRecord, VerifyingPage } from './records.ts';

export function keepSession(c: Context, session: SessionRecord): void {
  setCookie(c, cookieName(session.page), session.id, {
    httpOnly: true,
    sameSite: 'Lax',
    path: `/${session.page}`,
  });
}

export function sessionIdOf(c: Context, page: VerifyingPage): string | undefined {
  return getCookie(c, cookieName(page));
}

function cookieName(page: VerifyingPage): string {
  return `northwind_${page}`;
}
