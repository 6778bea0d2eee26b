// /spa: a dial-code select beside the national number; the code step waits in a <template>.
import { Hono } from 'hono';
import { html } from 'hono/html';

import { keepSession } from '../cookies.ts';
import { COUNTRIES } from '../countries.ts';
import type { SignUps } from '../sign-ups.ts';
import { layout, script, welcome, type Markup } from './layout.ts';

export function spaPage(signUps: SignUps): Hono {
  return new Hono().get('/', (c) => {
    keepSession(c, signUps.open('spa'));
    return c.html(layout({ title: 'Sign up', card: card(), templates: laterSteps(), head: script('spa') }));
  });
}

function card(): Markup {
  const options = COUNTRIES.map(
    ({ iso, name, dial }) =>
      html`<option value="${iso}" ${iso === 'US' ? 'selected' : ''}>${name} (+${dial})</option>`,
  );
  return html`<form id="number-form" novalidate>
    <p class="step">Step 1 of 2</p>
    <h1>Create your account</h1>
    <p class="lead">We’ll text you a code to confirm it’s you.</p>
    <div class="pair">
      <div>
        <label for="country-code">Country code</label>
        <select id="country-code" name="countryCode">
          ${options}
        </select>
      </div>
      <div>
        <label for="phone-number">Phone number</label>
        <input
          id="phone-number"
          name="phoneNumber"
          type="tel"
          autocomplete="tel-national"
          aria-describedby="number-error"
        />
      </div>
    </div>
    <div class="trap" aria-hidden="true">
      <label for="fax_number">Fax number</label>
      <input id="fax_number" name="fax_number" type="tel" tabindex="-1" autocomplete="off" />
    </div>
    <p class="error" id="number-error" role="alert"></p>
    <button type="submit">Text me a code</button>
  </form>`;
}

function laterSteps(): Markup {
  return html`<template id="code-step">
      <form id="code-form" novalidate>
        <p class="step">Step 2 of 2</p>
        <h1>Enter the code</h1>
        <p class="lead">We sent it to <strong id="sent-to"></strong>.</p>
        <label for="pin">6-digit code</label>
        <input
          id="pin"
          name="pin"
          type="text"
          inputmode="numeric"
          maxlength="6"
          aria-describedby="code-error"
        />
        <p class="error" id="code-error" role="alert"></p>
        <button type="submit">Confirm</button>
        <button type="button" class="quiet" id="resend">Send a new code</button>
      </form>
    </template>
    <template id="welcome-step">${welcome('')}</template>`;
}
