// Whether the person may point at a field for a number, and for what of it.
import type { FillKind } from '../../utils/autofill/types.ts';
import type { NumberView, TabView } from '../../utils/messages/views.ts';

/** The page in front, as far as it matters here. */
export type PageHere = Pick<TabView, 'host' | 'taught'>;

/** `wrong`: something was put into a field; else none was found. Null: there is nothing to point at. */
export function pointable(
  { phase, phone, phoneFill, host, sms, cancelAt, otherAccount }: NumberView,
  here: PageHere | null,
): { kind: FillKind; wrong: boolean } | null {
  // On another page there is nothing of this number; Fill brings it there.
  if (here === null || host === null || host !== here.host || otherAccount || cancelAt !== null) return null;
  const latest = sms.at(-1);
  if (phase === 'received') return latest?.code == null ? null : { kind: 'code', wrong: latest.typed };
  if (phase !== 'waiting' || latest || phone === null) return null;
  if (here.taught.phone === 'none') return { kind: 'phone', wrong: false };
  // Not tried yet: the page is still being looked at.
  if (phoneFill === 'asked' || phoneFill === 'insisted') return null;
  return { kind: 'phone', wrong: phoneFill !== 'no-field' };
}
