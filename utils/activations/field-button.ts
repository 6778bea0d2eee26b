// What the button in a page's fields does, by what there is for its site. Pure.
import type { Entry } from '../ledger/entry.ts';
import { numberHere, type Place } from './filling.ts';

/** Times in ms since 1970, 0 where there is no number. */
type State = { phone: 'get' | 'fill'; code: 'get' | 'wait' | 'fill'; from: number; until: number };

/** @param site what the tab shows */
export function buttonState(entries: readonly Entry[], site: Place & { host: string }): State {
  const entry = numberHere(entries, site);
  if (!entry || entry.digits === null) return { phone: 'get', code: 'get', from: 0, until: 0 };
  const hasCode = entry.phase === 'received' && typeof entry.sms.at(-1)?.code === 'string';
  return {
    phone: 'fill',
    code: hasCode ? 'fill' : 'wait',
    from: entry.boughtAt ?? entry.createdAt,
    until: entry.expiresAt ?? entry.createdAt,
  };
}
