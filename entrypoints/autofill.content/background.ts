// How the page side asks the background. The browser's own API, without the polyfill: pages should carry little.
import type { Answer, MessageName, Payload, Replies } from '../../utils/messages/contract.ts';

/** The answer's value; undefined where it was refused, or the extension was reloaded or removed meanwhile. */
export async function ask<N extends MessageName & `page.${string}`>(
  name: N,
  payload: Payload<N>,
): Promise<Replies[N] | undefined> {
  try {
    const answer: Answer<Replies[N]> | undefined = await chrome.runtime.sendMessage({ name, payload });
    return answer?.ok ? answer.value : undefined;
  } catch {
    return undefined;
  }
}
