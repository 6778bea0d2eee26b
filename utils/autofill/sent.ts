// What a text says of a code that was sent: outright, or sentence by sentence. Pure.
import { sentences } from './channel.ts';
import type { Said } from './words.ts';

/** Which words say outright that it is such a code: "OTP", "verification code", "password from the SMS". */
export function outright(said: Said): string | undefined {
  if (said.code) return said.code;
  // "Access code" may be the one of a door, of a parcel, of a study.
  const verify = said.verify === 'access' ? undefined : said.verify;
  const kind = verify ?? said.once ?? said.texted ?? said.delivered ?? said.app;
  if (said.bare && kind) return `${kind} … ${said.bare}`;
  const once = said.texted ?? said.once;
  return said.password && once ? `${once} … ${said.password}` : undefined;
}

/** What a text says of something that was sent: to a phone or an address, some digits or a code. */
export function sentIn(text: string): { sent: string | undefined; code: string | undefined } {
  let sent: string | undefined;
  let code: string | undefined;
  for (const { said } of sentences(text)) {
    code ??= outright(said);
    const thing = said.bare ?? said.digits ?? said.code;
    if (said.delivered && (thing ?? said.phone ?? said.email ?? said.texted)) sent ??= said.delivered;
    const by = said.texted ?? said.email ?? said.app;
    if (by && (thing ?? (said.texted && said.password))) sent ??= by;
  }
  return { sent, code };
}
