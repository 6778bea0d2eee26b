/** A reply's text judged by itself, never by its Content-Type (PROTOCOL.md "Replies"). */
import type { RawReply } from './transport.ts';

export type Body =
  | { form: 'empty' }
  /** A plain or JSON-quoted word, trimmed. */
  | { form: 'token'; token: string }
  | { form: 'json'; value: object }
  | { form: 'html' }
  /** Starts like JSON and is none: cut off on the way. */
  | { form: 'broken' };

const MAX_SHOWN = 80;

/** Text that may be shown and stored: one line, no control or direction characters, 80 characters at most. */
export function clean(text: string): string {
  // Only what can be seen of it is looked at: bodies may be megabytes.
  const visible = text.slice(0, 4 * MAX_SHOWN).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\s]+/gu, ' ');
  return visible.trim().slice(0, MAX_SHOWN).toWellFormed();
}

export function readBody({ body }: RawReply): Body {
  const text = body.replace(/^\uFEFF/, '').trim();
  if (text === '') return { form: 'empty' };
  if (text.startsWith('<')) return { form: 'html' };
  let value: unknown;
  try {
    // A quoted SMS may hold raw line breaks, which JSON forbids inside a string.
    value = JSON.parse(text.startsWith('"') ? text.replace(/\p{Cc}/gu, escapeControl) : text);
  } catch {
    return /^[{["]/.test(text) ? { form: 'broken' } : { form: 'token', token: text };
  }
  if (typeof value === 'object' && value !== null) return { form: 'json', value };
  const token = (typeof value === 'string' ? value : text).trim();
  return token === '' ? { form: 'empty' } : { form: 'token', token };
}

const escapeControl = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `'123'` and `"123"` → `123`. */
export const unquote = (text: string): string => /^(['"])([^]*)\1$/.exec(text)?.[2] ?? text;
