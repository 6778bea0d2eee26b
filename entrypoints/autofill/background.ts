// The page side's way to the background: the one door to the browser, which ends quietly where the extension was reloaded
// or removed. The browser's own API, without the polyfill: pages should carry little.
import type { Judgement } from '../../utils/autofill/shown.ts';
import type { Judge } from '../../utils/autofill/survey.dom.ts';
import type { Answer, MessageName, Payload, Replies } from '../../utils/messages/contract.ts';

/** Whether there still is an extension behind this script: of one that was reloaded or removed, the pages keep theirs. */
export const isConnected = (): boolean => chrome.runtime?.id !== undefined;

/** Hears what the background tells the page, by its type. */
export function hear(act: (type: unknown) => void): void {
  chrome.runtime.onMessage.addListener((message: unknown) =>
    act((message as { type?: unknown } | null)?.type),
  );
}

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

/**
 * What the background makes of the page's fields; a page that shows what it did at its last look is not asked about again.
 * A worker that was stopped meanwhile is started by the second question.
 */
export function createJudge(): Judge {
  let lastLook = new Map<string, Judgement>();
  let look = new Map<string, Judgement>();
  return async (shown) => {
    const page = JSON.stringify(shown);
    const judgement =
      lastLook.get(page) ?? (await ask('page.judge', shown)) ?? (await ask('page.judge', shown));
    if (judgement) look.set(page, judgement);
    // A look ends with the verdicts, or with nobody to give them.
    if (judgement && 'fields' in judgement) lastLook = look;
    if (!judgement || 'fields' in judgement) look = new Map();
    return judgement;
  };
}
