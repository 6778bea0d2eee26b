// The person points at a field: what becomes of it, from the bar's appearance to the outcome that it shows.
import { inputsOf } from '../../utils/autofill/pointed.dom.ts';
import { setValue } from '../../utils/autofill/type.dom.ts';
import type { Payload } from '../../utils/messages/contract.ts';
import { ask } from '../autofill/background.ts';
import type { PointingOrder } from '../autofill/shared.ts';
import { createBar } from './bar.ts';
import { describe } from './described.ts';
import { listenForPointing } from './events.ts';
import { pageSide } from './page-side.ts';
import { boxAround, boxesAt, type Target } from './target.ts';

/** How long it waits for the person, ms: as long as its ticket holds (utils/corrections/ticket.ts). */
const patience = 2 * 60_000;
/** How long the outcome stays in view, ms. */
const shownFor = 3000;

/**
 * Shows the bar and waits for one field, "none here" or Esc; then answers with the ticket, once.
 * @param pointed is told of the input that is to be filled now
 * @returns ends it, whatever it is at
 */
export function startPointing(
  page: Document,
  { ticket, kind, words }: PointingOrder,
  pointed: (input: HTMLInputElement) => void,
): () => void {
  const bar = createBar(page, words, words[kind], { onNone: () => void finish(null), onCancel: cancel });
  const stopListening = listenForPointing(page, bar.host, kind, {
    onMove: show,
    onPick: (target) => (target.field && !target.obstacle ? void finish(target.field) : refuse(target)),
    onCancel: cancel,
  });
  let timer = setTimeout(cancel, patience);

  function stop(): void {
    stopListening();
    clearTimeout(timer);
    bar.remove();
  }

  function cancel(): void {
    stop();
    void ask('page.pointed', { ticket, answer: { kind: 'cancelled' } });
  }

  function show({ field, obstacle }: Target): void {
    bar.frame(field ? boxAround(boxesAt(field, kind)) : null, obstacle === null);
    // Where there is nothing at all, nobody tries to click: only a click is told so.
    if (obstacle === null || obstacle === 'no-field') bar.say(words[kind], 'ask');
    else bar.say(words.cannot[obstacle], 'warn');
  }

  function refuse(target: Target): void {
    show(target);
    bar.say(words.cannot[target.obstacle ?? 'no-field'], 'warn');
  }

  /** @param right the field; null: there is none */
  async function finish(right: HTMLInputElement | null): Promise<void> {
    stopListening();
    clearTimeout(timer);
    bar.settle();
    // What holds our number or code now, or would have got it.
    const inputs = inputsOf(pageSide().fields(), kind);
    const wrong = right !== null && inputs.includes(right) ? [] : inputs;
    const [first] = wrong;
    const wrongly = first ? describe(first, kind) : null;
    const answer: Payload<'page.pointed'>['answer'] = right
      ? { kind: 'field', field: describe(right, kind), wrong: wrongly }
      : { kind: 'none', wrong: wrongly };
    const reply = await ask('page.pointed', { ticket, answer });
    if (!reply) bar.say(words.refused, 'warn');
    else {
      globalThis.secureSmsTaught = reply.taught;
      pageSide().takeBack(wrong);
      if (right) {
        pointed(right);
        // The person meant these: what they hold makes room for the code.
        if (reply.fills && kind === 'code') boxesAt(right, kind).forEach((input) => setValue(input, ''));
      }
      pageSide().look();
      bar.say(right ? words.remembered : words.rememberedNone, 'done');
    }
    timer = setTimeout(stop, shownFor);
  }

  return stop;
}
