/** Starts a simulator: SecureSMS on loopback. See README.md. */
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { DEFAULT_KEY } from './accounts.ts';
import { API_PATH, api } from './api.ts';
import { control } from './control.ts';
import type { MicroDollars } from './money.ts';
import { Service, type ServiceOptions } from './service.ts';
import { Simulator } from './simulator.ts';

export { DEFAULT_KEY, DOCUMENTED_BALANCE, type Account } from './accounts.ts';
export type { Activation, Receipt } from './activations.ts';
export { API_PATH, WALLET_PATH } from './api.ts';
export { COUNTRIES, type Country } from './catalog/countries.ts';
export { SERVICES } from './catalog/services.ts';
export { FAULT_KINDS, type FaultKind, type FaultRule } from './faults.ts';
export type { LoggedRequest } from './log.ts';
export type { Offer } from './market.ts';
export type { MicroDollars } from './money.ts';
export type { Simulator, SmsToSend } from './simulator.ts';
export { VARIANTS, VARIANT_NAMES, isVariantName, type VariantName } from './variants/index.ts';
export type { Delivery, WebhookBody } from './webhook.ts';

export interface SimulatorOptions extends Partial<ServiceOptions> {
  /** Default: any free port. */
  port?: number | undefined;
  /** Default: an obviously made-up key. */
  apiKey?: string | undefined;
  /** Default: the documented 2.356 dollars. */
  balance?: MicroDollars | undefined;
  webhookUrl?: string | undefined;
}

/** Nobody but this machine may ever reach it. */
const LOOPBACK = '127.0.0.1';

export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { port = 0, seed = 1, apiKey = DEFAULT_KEY, balance, webhookUrl } = options;
  const service = new Service({ ...options, seed });
  service.accounts.add(apiKey, balance).webhookUrl = webhookUrl;

  const app = new Hono<{ Bindings: HttpBindings }>();
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false }) as Server;
  const origin = await listen(server, port);
  const simulator = new Simulator(service, origin, API_PATH, () => close(server, service));
  app.route('/control', control(simulator));
  app.route('/', api(service));
  return simulator;
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      resolve(`http://${LOOPBACK}:${(server.address() as AddressInfo).port}`);
    });
  });
}

async function close(server: Server, service: Service): Promise<void> {
  service.clock.stop();
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
