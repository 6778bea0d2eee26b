// A visitor over real HTTP with a cookie jar, as far as these tests need one.
import { startSite, type Site } from '../../site/index.ts';

export interface Sms {
  phone: string;
  text: string;
}

/** A site whose SMS land in `sms` and whose codes come from the list, then count on from 900001. */
export async function siteWithCodes(...codes: string[]): Promise<{ site: Site; sms: Sms[] }> {
  const sms: Sms[] = [];
  let more = 900_000;
  const site = await startSite({
    sendSms: (message) => void sms.push(message),
    nextCode: () => codes.shift() ?? String((more += 1)),
  });
  return { site, sms };
}

export class Visitor {
  readonly #origin: string;
  readonly #cookies = new Map<string, string>();

  constructor(site: Site) {
    this.#origin = site.origin;
  }

  get(path: string): Promise<Response> {
    return this.#fetch(path, {});
  }

  /** As a form submits it; redirects are not followed. */
  submit(path: string, fields: Record<string, string>): Promise<Response> {
    return this.#fetch(path, { method: 'POST', body: new URLSearchParams(fields) });
  }

  /** As the scripted pages post; answers the parsed JSON. */
  async post(path: string, body: unknown): Promise<Record<string, unknown>> {
    const headers = { 'content-type': 'application/json' };
    const response = await this.#fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
    const answer: Record<string, unknown> = await response.json();
    return answer;
  }

  async #fetch(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('cookie', [...this.#cookies].map((pair) => pair.join('=')).join('; '));
    const response = await fetch(this.#origin + path, { ...init, headers, redirect: 'manual' });
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=');
      this.#cookies.set(name, value);
    }
    return response;
  }
}
