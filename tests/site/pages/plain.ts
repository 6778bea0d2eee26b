// /plain: server-rendered forms and full navigations, no script at all.
import { Hono } from 'hono';
import { html } from 'hono/html';

import { keepSession, sessionIdOf } from '../cookies.ts';
import { showNumber } from '../numbers.ts';
import { REFUSALS, type Refusal } from '../refusals.ts';
import type { SignUps } from '../sign-ups.ts';
import { textOf } from '../verification-api.ts';
import { layout, welcome, type Markup } from './layout.ts';

export function plainPages(signUps: SignUps): Hono {
  const app = new Hono();

  app.get('/', (c) => {
    keepSession(c, signUps.open('plain'));
    return c.html(numberPage('', undefined));
  });

  app.post('/', async (c) => {
    const body = await c.req.parseBody();
    const form = { phone: textOf(body['phone']), trap: textOf(body['phone_confirm']) };
    const refusal = await signUps.postNumber('plain', sessionIdOf(c, 'plain'), form);
    return refusal ? c.html(numberPage(form.phone, refusal), 422) : c.redirect('/plain/verify', 303);
  });

  app.get('/verify', (c) => {
    const number = signUps.find('plain', sessionIdOf(c, 'plain'))?.number;
    return number === undefined ? c.redirect('/plain', 303) : c.html(codePage(number, undefined));
  });

  app.post('/verify', async (c) => {
    const { code } = await c.req.parseBody();
    const id = sessionIdOf(c, 'plain');
    const refusal = signUps.tryCode('plain', id, textOf(code));
    if (!refusal) return c.redirect('/plain/welcome', 303);
    return c.html(codePage(signUps.find('plain', id)?.number ?? '', refusal), 422);
  });

  app.post('/resend', async (c) => {
    await signUps.resend('plain', sessionIdOf(c, 'plain'));
    return c.redirect('/plain/verify', 303);
  });

  app.get('/welcome', (c) => {
    const session = signUps.find('plain', sessionIdOf(c, 'plain'));
    if (!session?.admitted) return c.redirect('/plain', 303);
    return c.html(layout({ title: 'Welcome', card: welcome(showNumber(session.number ?? '')) }));
  });

  return app;
}

function numberPage(phone: string, refusal: Refusal | undefined): Markup {
  const card = html`<form method="post" action="/plain" novalidate>
    <p class="step">Step 1 of 2</p>
    <h1>Create your account</h1>
    <p class="lead">We’ll text you a code to confirm it’s you.</p>
    <label for="phone">Mobile number</label>
    <input
      id="phone"
      name="phone"
      type="tel"
      autocomplete="tel"
      placeholder="+44 7400 123456"
      aria-describedby="phone-hint number-error"
      value="${phone}"
    />
    <p class="hint" id="phone-hint">Start with + and your country code.</p>
    <div class="trap" aria-hidden="true">
      <label for="phone_confirm">Leave this empty</label>
      <input id="phone_confirm" name="phone_confirm" type="tel" tabindex="-1" autocomplete="off" />
    </div>
    <p class="error" id="number-error" role="alert">${refusal ? REFUSALS[refusal] : ''}</p>
    <button type="submit">Continue</button>
  </form>`;
  return layout({ title: 'Sign up', card });
}

function codePage(number: string, refusal: Refusal | undefined): Markup {
  const card = html`<form method="post" action="/plain/verify" novalidate>
      <p class="step">Step 2 of 2</p>
      <h1>Check your messages</h1>
      <p class="lead">We sent a 6-digit code to <strong>${number && showNumber(number)}</strong>.</p>
      <label for="code">Verification code</label>
      <input
        id="code"
        name="code"
        type="text"
        inputmode="numeric"
        autocomplete="one-time-code"
        maxlength="6"
        aria-describedby="code-error"
      />
      <p class="error" id="code-error" role="alert">${refusal ? REFUSALS[refusal] : ''}</p>
      <button type="submit">Verify</button>
    </form>
    <form method="post" action="/plain/resend">
      <button type="submit" class="quiet">Send a new code</button>
    </form>`;
  return layout({ title: 'Verify your number', card });
}
