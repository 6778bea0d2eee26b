// /react: the shell around the React sign-up in client/react.
import { Hono } from 'hono';
import { html } from 'hono/html';

import { keepSession } from '../cookies.ts';
import type { SignUps } from '../sign-ups.ts';
import { layout, script } from './layout.ts';

export function reactPage(signUps: SignUps): Hono {
  return new Hono().get('/', (c) => {
    keepSession(c, signUps.open('react'));
    const head = html`<link rel="stylesheet" href="/client/react.css" /> ${script('react')}`;
    return c.html(layout({ title: 'Sign up', card: html`<div id="root"></div>`, head }));
  });
}
