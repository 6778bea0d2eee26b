/** Keeps the key out of what came back: services echo the request in error pages. */

/** Opens like neither JSON nor HTML, so that a reply that starts with it is read as the text it is. */
const MASK = '(key)';
/** Shorter strings are no secret, and replacing them could damage an id or a phone number. */
const SHORTEST = 6;

/** Replaces the key, each of its characters written plainly or as URLs, forms, JSON or HTML write it. */
export function redactor(key: string): (text: string) => string {
  if (key.length < SHORTEST) return (text) => text;
  const pattern = new RegExp(Array.from(key.toWellFormed(), anyForm).join(''), 'gi');
  return (text) => text.replace(pattern, MASK);
}

const ENTITIES: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };

function anyForm(char: string): string {
  const point = char.codePointAt(0) ?? 0;
  const bytes = Array.from(
    new TextEncoder().encode(char),
    (byte) => `%${byte.toString(16).padStart(2, '0')}`,
  );
  const units = Array.from({ length: char.length }, (_, at) =>
    char.charCodeAt(at).toString(16).padStart(4, '0'),
  );
  const forms = [
    char,
    bytes.join(''),
    `\\${char}`,
    units.map((unit) => `\\u${unit}`).join(''),
    `&#${point};`,
    `&#x${point.toString(16)};`,
    ...(char === ' ' ? ['+'] : []),
    ...(ENTITIES[char] ? [`&${ENTITIES[char]};`] : []),
  ];
  return `(?:${forms.map(escapeRegExp).join('|')})`;
}

const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** The body as UTF-8 text, cut at `limit` bytes; `complete` says whether that was all. */
export async function readCapped(
  response: Response,
  limit: number,
): Promise<{ text: string; complete: boolean }> {
  if (!response.body) return { text: '', complete: true };
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return { text: text + decoder.decode(), complete: true };
    size += value.byteLength;
    if (size > limit) {
      void reader.cancel().catch(() => undefined);
      return { text, complete: false };
    }
    text += decoder.decode(value, { stream: true });
  }
}
