// One stream of a hub, read for as long as it is wanted. A delivery is a hint and nothing more: what it holds is not looked at.
import { createParser } from 'eventsource-parser';

const second = 1000;
/** Characters of one event; SMS are far shorter. */
const longestEvent = 64 * 1024;
/** A hub may ask for another pause between connections, within these. */
const shortestPause = second;
const longestPause = 60 * second;
const usualPause = 3 * second;
/** What a header may carry, and no more than an id needs. */
const sendable = /^[\x20-\x7e]{1,256}$/;

export type StreamState = 'connecting' | 'connected' | 'unreachable';

export type StreamDeps = {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Runs `work` after so many ms and returns what takes it back. */
  later: (work: () => void, ms: number) => () => void;
  /** From 0 up to 1: many who lost the same hub do not come back at the same moment. */
  random: () => number;
  delivered: () => void;
  became: (state: StreamState) => void;
};

/** Opens the stream and keeps it open; never throws. @returns what ends it, at once and for good */
export function openStream(url: string, deps: StreamDeps): () => void {
  const ending = new AbortController();
  let lastId = '';
  let pause = usualPause;
  let failures = 0;
  let cancelTimer = () => {};

  const alive = (): boolean => !ending.signal.aborted;
  const became = (state: StreamState): void => {
    if (alive()) deps.became(state);
  };

  /** Reads until the stream ends. Rejects where there is none, or where it sends more than an event may be. */
  async function read(): Promise<void> {
    // One for each connection: cancelling it lets go of the hub, whatever state the body is in.
    const connection = new AbortController();
    const signal = AbortSignal.any([ending.signal, connection.signal]);
    try {
      const response = await deps.fetch(url, {
        headers: { accept: 'text/event-stream', ...(lastId !== '' && { 'last-event-id': lastId }) },
        // The address is all that the hub is told, and nobody else is: leave was given for its origin alone.
        credentials: 'omit',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        signal,
      });
      const type = response.headers.get('content-type') ?? '';
      if (response.status !== 200 || !response.body || !/^text\/event-stream\b/i.test(type)) {
        throw new Error('no stream');
      }
      became('connected');
      await readBody(response.body.getReader());
    } finally {
      connection.abort();
    }
  }

  async function readBody(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
    let oversize = false;
    const parser = createParser({
      maxBufferSize: longestEvent,
      onId: (id) => (lastId = sendable.test(id) ? id : ''),
      onRetry: (ms) => (pause = Math.min(longestPause, Math.max(shortestPause, ms))),
      // Named events are the hubs' own: ntfy's "open" and "keepalive", smee's "ready" and "ping".
      onEvent: ({ event }) => {
        if ((event === undefined || event === 'message') && alive()) deps.delivered();
      },
      onError: ({ type }) => (oversize ||= type === 'max-buffer-size-exceeded'),
    });
    const text = new TextDecoder();
    for (;;) {
      const { done, value } = await reader.read();
      if (done || !alive()) return;
      parser.feed(text.decode(value, { stream: true }));
      if (oversize) throw new Error('oversize');
      failures = 0;
    }
  }

  function again(): void {
    const wait = Math.min(longestPause, pause * 2 ** Math.min(failures, 6));
    failures += 1;
    cancelTimer = deps.later(() => void connect(), wait * (0.5 + deps.random() / 2));
  }

  async function connect(): Promise<void> {
    if (!alive()) return;
    if (failures === 0) became('connecting');
    try {
      await read();
      became('connecting');
    } catch {
      became('unreachable');
    }
    if (alive()) again();
  }

  void connect();
  return () => {
    cancelTimer();
    ending.abort();
  };
}
