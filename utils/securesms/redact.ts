/** Keeps the key out of what came back: services echo the request in error pages. */

const MASK = '[key]';
/** Shorter strings are no secret, and replacing them could damage an id or a phone number. */
const SHORTEST = 6;

/** Replaces the key as it is and as URLs, JSON, HTML and forms write it. */
export function redactor(key: string): (text: string) => string {
  const forms = new Set([
    key,
    encodeURIComponent(key),
    encodeURI(key),
    new URLSearchParams({ '': key }).toString().slice(1),
    JSON.stringify(key).slice(1, -1),
    escapeHtml(key),
    escapeHtml(encodeURIComponent(key)),
  ]);
  const longestFirst = [...forms].sort((a, b) => b.length - a.length).map(escapeRegExp);
  const pattern = new RegExp(longestFirst.join('|'), 'gi');
  return (text) => (key.length < SHORTEST ? text : text.replace(pattern, MASK));
}

const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

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
