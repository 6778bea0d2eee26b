// One code sounds once: a window that is late to be heard leaves it to the next one.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { createViewers } from '../../entrypoints/background/viewers.ts';
import type { SoundOrder } from '../../utils/messages/names.ts';
import { ring } from '../../utils/sound.dom.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A browser's audio that starts after `late` ms, and counts the notes. */
function audio(late: number): () => number {
  let notes = 0;
  const node = () => ({
    frequency: {},
    gain: { setValueAtTime() {}, linearRampToValueAtTime() {}, exponentialRampToValueAtTime() {} },
    connect: (to: unknown) => to,
    start: () => (notes += 1),
    stop() {},
    addEventListener() {},
  });
  class Context {
    currentTime = 0;
    createOscillator = node;
    createGain = node;
    close = () => Promise.resolve();
    resume = () => new Promise<void>((started) => setTimeout(started, late));
  }
  vi.stubGlobal('AudioContext', Context);
  return () => notes;
}

/** One of our pages, which answers through `answer`. */
function aPage() {
  const heard: ((message: unknown) => void)[] = [];
  const orders: SoundOrder[] = [];
  const port = {
    onMessage: { addListener: (listener: (message: unknown) => void) => heard.push(listener) },
    onDisconnect: { addListener() {} },
    postMessage: (message: unknown) => {
      if (message !== null && typeof message === 'object' && 'soundUntil' in message) {
        orders.push(message as SoundOrder);
      }
    },
  };
  return {
    port: port as unknown as Runtime.Port,
    orders,
    answer: (sounded: boolean) => heard.forEach((listener) => listener({ sounded })),
  };
}

it('sounds in time, and not once somebody else may have been asked', async () => {
  const notes = audio(100);
  const before = (until: number) => ring(() => Date.now() > until);
  const inTime = before(Date.now() + 500);
  await vi.advanceTimersByTimeAsync(150);
  expect(await inTime).toBe(true);
  expect(notes()).toBe(2);
  const late = before(Date.now() + 50);
  await vi.advanceTimersByTimeAsync(150);
  expect(await late).toBe(false);
  expect(notes()).toBe(2);
});

it('asks the next page only when the one before can sound no more', async () => {
  const [first, second] = [aPage(), aPage()];
  const viewers = createViewers(
    () => new Promise(() => undefined),
    () => undefined,
  );
  viewers.add(first.port);
  viewers.add(second.port);
  const rung = viewers.ring();
  const until = first.orders[0]?.soundUntil ?? Infinity;
  while (second.orders.length === 0) await vi.advanceTimersByTimeAsync(10);
  expect(Date.now()).toBeGreaterThan(until);
  second.answer(true);
  expect(await rung).toBe(true);
});
