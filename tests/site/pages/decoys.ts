// /decoys: fields that look like a phone number or an SMS code and are neither. Nothing here may be filled.
import { Hono } from 'hono';
import { html } from 'hono/html';

import { layout, type Markup } from './layout.ts';

interface Decoy {
  name: string;
  label: string;
  type?: string;
  autocomplete?: string;
  inputmode?: string;
  maxlength?: number;
  placeholder?: string;
}

const GROUPS: readonly (readonly [string, readonly Decoy[]])[] = [
  [
    'Profile',
    [
      { name: 'q', label: 'Search', type: 'search', placeholder: 'Name or phone number' },
      { name: 'email', label: 'E-mail address', type: 'email', autocomplete: 'email' },
      { name: 'invite', label: 'Invitation code', placeholder: 'ABC-123' },
      { name: 'zip', label: 'ZIP code', type: 'tel', autocomplete: 'postal-code', maxlength: 5 },
    ],
  ],
  [
    'Work',
    [
      { name: 'ext', label: 'Phone extension', type: 'tel', autocomplete: 'tel-extension', maxlength: 5 },
      { name: 'fax', label: 'Fax number', type: 'tel' },
      { name: 'tax_code', label: 'Tax code', inputmode: 'numeric' },
    ],
  ],
  [
    'Payment',
    [
      { name: 'promo', label: 'Promo code' },
      { name: 'card', label: 'Card number', type: 'tel', autocomplete: 'cc-number', maxlength: 19 },
      { name: 'expiry', label: 'Expiry (MM/YY)', type: 'tel', autocomplete: 'cc-exp', maxlength: 5 },
      {
        name: 'cvv',
        label: 'Security code (CVV)',
        type: 'password',
        autocomplete: 'cc-csc',
        inputmode: 'numeric',
      },
    ],
  ],
  [
    'Security',
    [
      { name: 'totp', label: 'Code from your authenticator app', inputmode: 'numeric', maxlength: 6 },
      { name: 'recovery', label: 'Recovery code', maxlength: 10 },
      { name: 'captcha', label: 'Characters in the picture', maxlength: 6 },
    ],
  ],
];

/** @param posts receives the fields of every submission, so that a test can look at what was sent */
export function decoysPage(posts: Record<string, string>[]): Hono {
  const app = new Hono();
  app.get('/', (c) => c.html(layout({ title: 'Account settings', card: form(), wide: true })));
  app.post('/', async (c) => {
    const fields = [...(await c.req.formData())].map(
      ([name, value]) => [name, typeof value === 'string' ? value : value.name] as const,
    );
    posts.push(Object.fromEntries(fields));
    return c.redirect('/decoys/saved', 303);
  });
  app.get('/saved', (c) => c.html(layout({ title: 'Saved', card: html`<h1>Saved</h1>` })));
  return app;
}

function form(): Markup {
  const groups = GROUPS.map(
    ([title, decoys]) =>
      html`<fieldset class="group">
        <legend>${title}</legend>
        ${decoys.map(field)}
      </fieldset>`,
  );
  return html`<form method="post" action="/decoys" novalidate>
    <h1>Account settings</h1>
    ${groups}
    <div class="trap" aria-hidden="true">
      <label for="phone">Phone number</label>
      <input id="phone" name="phone" type="tel" autocomplete="tel" tabindex="-1" />
    </div>
    <input type="hidden" name="otp" value="" />
    <input type="tel" name="mobile" aria-label="Mobile number" hidden />
    <button type="submit">Save changes</button>
  </form>`;
}

function field(decoy: Decoy): Markup {
  return html`<div>
    <label for="${decoy.name}">${decoy.label}</label>
    <input
      id="${decoy.name}"
      name="${decoy.name}"
      type="${decoy.type ?? 'text'}"
      ${decoy.autocomplete ? html`autocomplete="${decoy.autocomplete}"` : ''}
      ${decoy.inputmode ? html`inputmode="${decoy.inputmode}"` : ''}
      ${decoy.maxlength ? html`maxlength="${decoy.maxlength}"` : ''}
      ${decoy.placeholder ? html`placeholder="${decoy.placeholder}"` : ''}
    />
  </div>`;
}
