// The door into the background: checks who sends, parses what they send, dispatches, and always answers.
import {
  contract,
  type Answer,
  type MessageName,
  type Payload,
  type Replies,
  type Sender,
} from './contract.ts';

/** Who sent a message, as the browser says; nothing in the message itself is believed about that. */
export type PageSender = { from: 'page' };
/** `top`: the page itself; else a frame in it, whose origin says nothing of the page around it. */
export type ContentSender = {
  from: 'content';
  tabId: number;
  frameId: number;
  origin: string;
  top: boolean;
};
type SenderOf<N extends MessageName> = (typeof contract)[N]['from'] extends 'page'
  ? PageSender
  : ContentSender;

export type Handlers = {
  [N in MessageName]: (payload: Payload<N>, sender: SenderOf<N>) => Promise<Answer<Replies[N]>>;
};

/** The part of the browser's `MessageSender` that is looked at. */
export type RawSender = {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
};

function originOf(sender: RawSender): string | undefined {
  if (sender.origin !== undefined) return sender.origin;
  return sender.url === undefined ? undefined : URL.parse(sender.url)?.origin;
}

/**
 * Who this is: one of our own pages, our content script in a frame of a tab, or undefined: nobody we answer.
 * @param own the extension's id and the origin of its pages
 */
export function identify(
  sender: RawSender,
  own: { id: string; origin: string },
): PageSender | ContentSender | undefined {
  const origin = originOf(sender);
  // "null" is the origin of sandboxed frames and files: they hold nobody's session.
  if (sender.id !== own.id || origin === undefined || origin === 'null') return undefined;
  if (origin === own.origin) return { from: 'page' };
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId === undefined) return undefined;
  const { frameId } = sender;
  return { from: 'content', tabId, frameId, origin, top: frameId === 0 };
}

/** Frames may say only what is meant for them. */
const maySend = (from: Sender, sender: PageSender | ContentSender): boolean =>
  sender.from === 'page' ? from === 'page' : from === 'frame' || (from === 'content' && sender.top);

const isName = (name: unknown): name is MessageName =>
  typeof name === 'string' && Object.hasOwn(contract, name);

/**
 * @param defect is told of what a handler threw; it must keep that to itself
 * @returns answers any message from anyone; it never rejects
 */
export function createRouter(deps: {
  handlers: Handlers;
  own: { id: string; origin: string };
  defect: (name: MessageName, error: unknown) => void;
}): (message: unknown, sender: RawSender) => Promise<Answer<unknown>> {
  const refuse = (kind: 'not-allowed' | 'malformed' | 'internal') =>
    ({ ok: false, failure: { kind } }) as const;

  async function dispatch<N extends MessageName>(
    name: N,
    payload: unknown,
    sender: PageSender | ContentSender,
  ) {
    if (!maySend(contract[name].from, sender)) return refuse('not-allowed');
    const parsed = contract[name].schema.safeParse(payload);
    if (!parsed.success) return refuse('malformed');
    try {
      return await deps.handlers[name](parsed.data as Payload<N>, sender as SenderOf<N>);
    } catch (error) {
      deps.defect(name, error);
      return refuse('internal');
    }
  }

  return async (message, rawSender) => {
    const sender = identify(rawSender, deps.own);
    if (!sender) return refuse('not-allowed');
    const { name, payload } = (message ?? {}) as { name?: unknown; payload?: unknown };
    return isName(name) ? dispatch(name, payload, sender) : refuse('malformed');
  };
}
