// The index, and the page without any field.
import type { Context } from 'hono';
import { html } from 'hono/html';

import { layout } from './layout.ts';

const LINKS = [
  ['/plain', 'Sign up', 'Plain forms, one page after the other'],
  ['/react', 'Sign up with React', 'intl-tel-input and six controlled boxes'],
  ['/spa', 'Sign up in one page', 'Country select and number, the code step comes late'],
  ['/frame', 'Sign up with a frame', 'The code is asked for inside an iframe'],
  ['/decoys', 'Account settings', 'Many fields, none for a phone number or an SMS code'],
  ['/empty', 'About us', 'No field at all'],
] as const;

export function homePage(c: Context) {
  const items = LINKS.map(
    ([href, name, note]) =>
      html`<li>
        <a href="${href}"><strong>${name}</strong><span>${note}</span></a>
      </li>`,
  );
  const card = html`<h1>Talk to anyone, anywhere</h1>
    <p class="lead">Pick a way to join.</p>
    <ul class="ways">
      ${items}
    </ul>`;
  return c.html(layout({ title: 'Welcome', card, wide: true }));
}

export function emptyPage(c: Context) {
  const card = html`<h1>About us</h1>
    <p class="lead">Northwind Chat brings people together, one message at a time.</p>
    <p>There is nothing to fill in here. <a href="/">Back to the start</a></p>`;
  return c.html(layout({ title: 'About us', card }));
}
