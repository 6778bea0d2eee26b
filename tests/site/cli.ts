// The sign-up site on its own: `npm run site -- --port 4801 --simulator http://127.0.0.1:4800`.
import { parseArgs } from 'node:util';

import { startSite, type SendSms } from './index.ts';

const HELP = `The Northwind sign-up site: pages that verify a phone number for real.

  --port N          listen on 127.0.0.1:N (default: a free port)
  --simulator URL   send each SMS through the SecureSMS simulator at URL (POST URL/control/sms);
                    without it, each SMS is printed to stderr
  --help            this text
`;

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    simulator: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  process.stdout.write(HELP);
} else {
  await run(
    Number(values.port),
    values.simulator === undefined ? printSms : throughSimulator(values.simulator),
  );
}

async function run(port: number, sendSms: SendSms): Promise<void> {
  const site = await startSite({ port, sendSms });
  process.stdout.write(`Sign-up site: ${site.origin}/\n`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void site.close());
}

function throughSimulator(simulator: string): SendSms {
  const endpoint = new URL('/control/sms', simulator);
  return async (message) => {
    const answer = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(message),
    });
    // A real site never learns that nobody reads its SMS, so the visitor is not told either.
    if (!answer.ok)
      process.stderr.write(`SMS to +${message.phone}: the simulator answered ${answer.status}\n`);
  };
}

function printSms({ phone, text }: { phone: string; text: string }): void {
  process.stderr.write(`SMS to +${phone}: ${text}\n`);
}
