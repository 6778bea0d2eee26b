// The JSON endpoints behind the scripted pages: number, resend, code.
import { Hono, type Context } from 'hono';

import type { Answer } from './client/answer.ts';
import { sessionIdOf } from './cookies.ts';
import { showNumber } from './numbers.ts';
import type { NumberForm, VerifyingPage } from './records.ts';
import { REFUSALS, type Refusal } from './refusals.ts';
import type { SignUps } from './sign-ups.ts';

export function verificationApi(page: VerifyingPage, signUps: SignUps): Hono {
  const api = new Hono();
  api.post('/number', async (c) => {
    const refusal = await signUps.postNumber(page, sessionIdOf(c, page), numberForm(await bodyOf(c)));
    return answer(c, refusal);
  });
  api.post('/resend', async (c) => answer(c, await signUps.resend(page, sessionIdOf(c, page))));
  api.post('/code', async (c) => {
    const { code } = await bodyOf(c);
    return answer(c, signUps.tryCode(page, sessionIdOf(c, page), textOf(code)));
  });
  return api;

  function answer(c: Context, refusal: Refusal | undefined): Response {
    const number = signUps.find(page, sessionIdOf(c, page))?.number;
    const body: Answer = {
      ok: refusal === undefined,
      ended: refusal === 'ended',
      message: refusal === undefined ? '' : REFUSALS[refusal],
      phone: number === undefined ? '' : showNumber(number),
    };
    return c.json(body, refusal === undefined ? 200 : 422);
  }
}

/** Whatever was posted, as text fields: missing and odd values read as empty. */
export function numberForm(body: Record<string, unknown>): NumberForm {
  const { phone, country, trap } = body;
  return {
    phone: textOf(phone),
    ...(typeof country === 'string' && { country }),
    ...(typeof trap === 'string' && { trap }),
  };
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

async function bodyOf(c: Context): Promise<Record<string, unknown>> {
  const body: unknown = await c.req.json().catch(() => ({}));
  return typeof body === 'object' && body !== null ? { ...body } : {};
}
