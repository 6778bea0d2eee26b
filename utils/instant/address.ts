// Which address of a hub may be read. What it sends is believed by nobody, but who reads it is told to it.

const loopback = new Set(['127.0.0.1', '[::1]', 'localhost']);

export const isLoopback = (url: string): boolean => loopback.has(new URL(url).hostname);

/**
 * The address of a stream as the person typed it → normalised URL, or undefined where it must not be used: https alone, and
 * http on this computer. Never where the API is: what is asked there carries the key, and comes from one door only.
 */
export function parseInstantUrl(text: string, apiUrl: string): string | undefined {
  const url = URL.parse(text.trim());
  if (!url || url.username !== '' || url.password !== '') return undefined;
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback.has(url.hostname)))
    return undefined;
  if (url.host === new URL(apiUrl).host) return undefined;
  url.hash = '';
  return url.href;
}
