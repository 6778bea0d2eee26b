/** `npm run simulator -- --port N`: the simulator alone, for the demo, a peer's client or a curious person. */
import { parseArgs } from 'node:util';
import { FAULT_KINDS, VARIANTS, VARIANT_NAMES, isVariantName, startSimulator } from './index.ts';
import { isFaultKind, type FaultRule } from './faults.ts';
import { microDollars } from './money.ts';
import type { VariantName } from './variants/index.ts';

const { values } = readArguments();

if (values.help) {
  process.stdout.write(help());
} else {
  const simulator = await startSimulator({
    port: whole('port', values.port),
    seed: whole('seed', values.seed),
    apiKey: values.key,
    balance:
      values.balance === undefined
        ? undefined
        : (microDollars(values.balance) ?? wrong('balance', values.balance)),
    webhookUrl: values.webhook,
    variants: values.variant?.map(variant),
    autoSmsMs: values['auto-sms'] === undefined ? undefined : whole('auto-sms', values['auto-sms']) * 1000,
  });
  for (const text of values.fault ?? []) simulator.fault(fault(text));
  process.stdout.write(`SecureSMS simulator ${simulator.apiUrl} key ${simulator.apiKey}\n`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void simulator.close().then(() => process.exit(0)));
  }
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        port: { type: 'string', default: '8787' },
        seed: { type: 'string', default: '1' },
        key: { type: 'string' },
        balance: { type: 'string' },
        webhook: { type: 'string' },
        variant: { type: 'string', multiple: true },
        fault: { type: 'string', multiple: true },
        'auto-sms': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function whole(name: string, text: string): number {
  return /^\d+$/.test(text) ? Number(text) : wrong(name, text);
}

function variant(name: string): VariantName {
  return isVariantName(name) ? name : wrong('variant', name);
}

/** "reset:after@getNumberV2*1" → the first purchase is made and its answer lost. */
function fault(text: string): FaultRule {
  const [, kind = '', when, action, times] =
    /^([\w-]+)(?::(before|after))?(?:@(\w+))?(?:\*(\d+))?$/.exec(text) ?? [];
  if (!isFaultKind(kind)) return wrong('fault', text);
  return {
    kind,
    when: when as FaultRule['when'],
    action,
    times: times === undefined ? undefined : Number(times),
  };
}

function wrong(option: string, value: string): never {
  return fail(`--${option} does not take "${value}"`);
}

function fail(message: string): never {
  process.stderr.write(`${message}\nSee --help.\n`);
  process.exit(2);
}

function help(): string {
  const width = Math.max(...VARIANT_NAMES.map((name) => name.length));
  const table = (rows: [string, string][]) =>
    rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`).join('\n');
  return `SecureSMS on loopback. Usage: npm run simulator -- [options]

  --port N            port on 127.0.0.1 (8787; 0 takes a free one)
  --key KEY           the API key that is accepted
  --balance DOLLARS   the balance (2.356)
  --seed N            other prices, ids and phone numbers (1)
  --webhook URL       POST each SMS there
  --auto-sms SECONDS  answer each waiting number with an SMS by itself
  --variant NAME      switch on another spelling of a reply (again for more)
  --fault KIND[:before|:after][@action][*times]
                      spoil answers, before or after the call took effect (again for more)
  --help

Faults
${table(Object.entries(FAULT_KINDS))}

Variants
${table(VARIANT_NAMES.map((name) => [name, `${VARIANTS[name].row}: ${VARIANTS[name].seen}`]))}

GET /control on the same port lists what can be done while it runs.
`;
}
