// /frame: the number in the top page, the code in a same-origin iframe that appears afterwards.
import { Hono } from 'hono';
import { html } from 'hono/html';

import { keepSession } from '../cookies.ts';
import { COUNTRIES } from '../countries.ts';
import type { SignUps } from '../sign-ups.ts';
import { layout, script, welcome, type Markup } from './layout.ts';

export function framePage(signUps: SignUps): Hono {
  const app = new Hono();
  app.get('/', (c) => {
    keepSession(c, signUps.open('frame'));
    return c.html(layout({ title: 'Sign up', card: card(), templates: laterSteps(), head: script('frame') }));
  });
  app.get('/code', (c) => c.html(codeDocument()));
  return app;
}

function card(): Markup {
  const options = COUNTRIES.map(
    ({ iso, name }) => html`<option value="${iso}" ${iso === 'US' ? 'selected' : ''}>${name}</option>`,
  );
  return html`<form id="number-form" novalidate>
    <p class="step">Step 1 of 2</p>
    <h1>Create your account</h1>
    <p class="lead">We’ll text you a code to confirm it’s you.</p>
    <label for="residence">Where do you live?</label>
    <select id="residence" name="residence" autocomplete="country">
      ${options}
    </select>
    <label for="mobile">Mobile phone</label>
    <input id="mobile" name="mobile" type="text" placeholder="Your number" aria-describedby="number-error" />
    <p class="error" id="number-error" role="alert"></p>
    <button type="submit">Send code</button>
  </form>`;
}

function laterSteps(): Markup {
  return html`<template id="code-step">
      <p class="step">Step 2 of 2</p>
      <h1>Check your messages</h1>
      <iframe id="code-frame" src="/frame/code" title="Verification"></iframe>
    </template>
    <template id="welcome-step">${welcome('')}</template>`;
}

function codeDocument(): Markup {
  return html`<!doctype html>
    <html lang="en" class="framed">
      <head>
        <meta charset="utf-8" />
        <title>Verification</title>
        <link rel="stylesheet" href="/static/site.css" />
        ${script('frame-code')}
      </head>
      <body>
        <form id="code-form" novalidate>
          <p class="lead">Enter the code we texted you.</p>
          <label for="otp">Security code</label>
          <input
            id="otp"
            name="otp"
            type="tel"
            maxlength="6"
            placeholder="6 digits"
            autocomplete="off"
            aria-describedby="code-error"
          />
          <p class="error" id="code-error" role="alert"></p>
          <button type="submit">Verify</button>
          <button type="button" class="quiet" id="resend">Send a new code</button>
        </form>
      </body>
    </html>`;
}
