/** Faults: rules that spoil the answer to some calls, before or after the call took effect. */
import type { Params } from './actions.ts';

export const FAULT_KINDS = {
  delay: 'the answer waits `ms` of simulated time',
  hang: 'the connection stays open and nothing ever comes',
  reset: 'the connection is reset (RST)',
  status: 'HTTP `status` (default 500) with `body`',
  'rate-limit': '429 Too Many Requests with Retry-After `retryAfter` (default 5)',
  truncated: 'HTTP 200 with the first half of the answer, as JSON',
  html: 'a Cloudflare error page with HTTP `status` (default 503)',
  'error-1020': 'HTTP 403 "error code: 1020"',
  empty: 'HTTP 200 without a body',
  body: 'HTTP `status` (default 200) with `body` as given',
} as const;

export type FaultKind = keyof typeof FAULT_KINDS;

export interface FaultRule {
  kind: FaultKind;
  /** Only calls of this action; all when absent. */
  action?: string | undefined;
  /** Only calls whose parameters have these values. */
  match?: Params | undefined;
  /** How many calls it spoils; without it, every one until it is taken back. */
  times?: number | undefined;
  /** Whether the call takes effect (`after`: the number is bought, the money gone) or not. Default `before`,
   * but `after` for `truncated`, which needs an answer to cut. */
  when?: 'before' | 'after' | undefined;
  /** For `delay`: milliseconds on the simulator's clock. */
  ms?: number | undefined;
  status?: number | undefined;
  body?: string | undefined;
  contentType?: string | undefined;
  /** For `rate-limit`: seconds or an HTTP date. */
  retryAfter?: number | string | undefined;
}

export interface Fault extends FaultRule {
  id: number;
  when: 'before' | 'after';
}

export const isFaultKind = (kind: string): kind is FaultKind => Object.hasOwn(FAULT_KINDS, kind);

export class Faults {
  #rules: Fault[] = [];
  #lastId = 0;

  get all(): readonly Fault[] {
    return this.#rules;
  }

  add(rule: FaultRule): Fault {
    if (!isFaultKind(rule.kind)) throw new Error(`No such fault: ${String(rule.kind)}`);
    const when = rule.when ?? (rule.kind === 'truncated' ? 'after' : 'before');
    const fault = { ...rule, when, id: ++this.#lastId };
    this.#rules.push(fault);
    return fault;
  }

  remove(id: number): void {
    this.#rules = this.#rules.filter((rule) => rule.id !== id);
  }

  clear(): void {
    this.#rules = [];
  }

  /** The rules that hit this call, oldest first, up to the first that ends it; each is used up by one. */
  take(action: string, params: Params): Fault[] {
    const hits: Fault[] = [];
    for (const rule of this.#rules) {
      if (!applies(rule, action, params)) continue;
      if (rule.times !== undefined && --rule.times <= 0) this.remove(rule.id);
      hits.push(rule);
      if (rule.kind !== 'delay') break;
    }
    return hits;
  }
}

function applies({ action: only, match = {} }: FaultRule, action: string, params: Params): boolean {
  if (only !== undefined && only !== action) return false;
  return Object.entries(match).every(([name, value]) => params[name] === value);
}
