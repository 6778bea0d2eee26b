// The shell every page shares: brand, stylesheet, card.
import { html } from 'hono/html';

/** What hono's `html` gives: markup whose interpolated values were escaped. */
export type Markup = ReturnType<typeof html>;

interface Page {
  title: string;
  card: Markup;
  /** Extra <head> content, for scripts and a widget's stylesheet. */
  head?: Markup;
  /** <template>s beside the card, whose content scripts replace. */
  templates?: Markup;
  wide?: boolean;
}

export function layout({ title, card, head, templates, wide = false }: Page): Markup {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – Northwind Chat</title>
        <link rel="icon" href="/static/mark.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/static/site.css" />
        ${head ?? ''}
      </head>
      <body>
        <header>
          <a href="/"><img src="/static/mark.svg" alt="" width="28" height="28" />Northwind Chat</a>
        </header>
        <main class="card ${wide ? 'wide' : ''}" id="card">${card}</main>
        ${templates ?? ''}
        <footer>Northwind Chat is a made-up service. Nothing here leaves this computer.</footer>
      </body>
    </html>`;
}

/** One client bundle, loaded as a module. */
export function script(name: string): Markup {
  return html`<script type="module" src="/client/${name}.js"></script>`;
}

export function welcome(number: string): Markup {
  return html`<div class="welcome">
    <div class="tick" aria-hidden="true"></div>
    <h1>You’re in, <span id="welcome-number">${number}</span></h1>
    <p class="lead">Your account is ready. Say hello to someone.</p>
  </div>`;
}
