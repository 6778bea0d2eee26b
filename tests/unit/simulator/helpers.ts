/** A running simulator per test, and the three lines every test would otherwise repeat. */
import { afterEach } from 'vitest';
import {
  startSimulator,
  WALLET_PATH,
  type Activation,
  type Simulator,
  type SimulatorOptions,
} from '../../simulator/index.ts';

export const MINUTE = 60_000;

const running: Simulator[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((simulator) => simulator.close()));
});

/** The documented purchase's time; the clock stands there, so that every limit is tested to the millisecond. */
export const START = Date.UTC(2026, 5, 12, 21, 14, 5);

/** Closed by itself after the test. */
export async function start(options: SimulatorOptions = {}): Promise<Simulator> {
  const simulator = await startSimulator({ stillAt: START, ...options });
  running.push(simulator);
  return simulator;
}

export type Query = Record<string, string | number>;

export function url(
  simulator: Simulator,
  action: string,
  params: Query = {},
  key = simulator.apiKey,
): string {
  const query = new URLSearchParams({ api_key: key, action });
  for (const [name, value] of Object.entries(params)) query.set(name, String(value));
  return `${simulator.apiUrl}?${query}`;
}

export const ask = (simulator: Simulator, action: string, params?: Query, key?: string): Promise<Response> =>
  fetch(url(simulator, action, params, key));

export const text = async (...call: Parameters<typeof ask>): Promise<string> => (await ask(...call)).text();

/** Replies are whatever the wire holds; each test names the shape it expects. */
export const value = async <Shape>(...call: Parameters<typeof ask>): Promise<Shape> =>
  (await (await ask(...call)).json()) as Shape;

export const wallet = (simulator: Simulator, coin = 'usdt', key = simulator.apiKey): Promise<Response> =>
  fetch(`${simulator.origin}${WALLET_PATH}?api_key=${key}&coin=${coin}&network=tron`);

/** Buys over HTTP and returns the simulator's own record of it. */
export async function buy(
  simulator: Simulator,
  params: Query = { service: 'tg', country: 22 },
): Promise<Activation> {
  const { activationId } = await value<{ activationId: string | number }>(simulator, 'getNumberV2', params);
  const bought = simulator.activations.find(({ id }) => String(id) === String(activationId));
  if (!bought) throw new Error('Nothing was bought');
  return bought;
}

export const setStatus = (simulator: Simulator, { id }: Activation, status: number): Promise<string> =>
  text(simulator, 'setStatus', { id, status });

export const getStatus = (simulator: Simulator, { id }: Activation): Promise<string> =>
  text(simulator, 'getStatus', { id });
