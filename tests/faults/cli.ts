// `npm run test:faults`: plays schedules by chance and says what it did. The seed makes a run repeatable.
import { parseArgs } from 'node:util';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import * as fc from 'fast-check';
import { play, type Played } from './play.ts';
import { schedules, type Schedule } from './schedule.ts';

type Job = { seed: number; schedules: number };
type Report = Job & { played: Played; failure: { path: string; reason: string; schedule: Schedule } | null };

async function run({ seed, schedules: numRuns }: Job): Promise<Report> {
  const played: Played = { kills: 0, faults: 0, starts: 0, purchases: 0 };
  let failed = false;
  const property = fc.asyncProperty(schedules, async (schedule) => {
    try {
      const one = await play(schedule);
      // What shrinking plays again is not counted.
      if (!failed) for (const name of Object.keys(played) as (keyof Played)[]) played[name] += one[name];
    } catch (error) {
      failed = true;
      throw error;
    }
  });
  const details = await fc.check(property, { seed, numRuns });
  const [schedule] = details.counterexample ?? [];
  const failure =
    details.failed && schedule
      ? { path: details.counterexamplePath ?? '', reason: String(details.errorInstance), schedule }
      : null;
  return { seed, schedules: failure ? details.numRuns : numRuns, played, failure };
}

const inWorker = (job: Job): Promise<Report> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: job });
    worker.once('message', resolve);
    worker.once('error', reject);
  });

const usage = `npm run test:faults -- [--schedules N] [--seed N]

Plays N schedules (20000 unless given): people, browsers, the service and what goes wrong between them, in any order, with
the worker killed at any of its awaits. --seed repeats an earlier run; without it, chance decides.`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { schedules: { type: 'string' }, seed: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) return console.log(usage);
  const count = Number(values.schedules ?? 20_000);
  const seed = Number(values.seed ?? Math.floor(Math.random() * 0x7fffffff));
  if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
    console.error(usage);
    process.exitCode = 1;
    return;
  }
  const started = performance.now();
  const half = Math.ceil(count / 2);
  const reports = await Promise.all(
    [half, count - half]
      .filter((share) => share > 0)
      .map((share, index) => inWorker({ seed: seed + index, schedules: share })),
  );
  const total = (read: (report: Report) => number) => reports.reduce((sum, report) => sum + read(report), 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${total((report) => report.schedules)} schedules with seed ${seed} in ${seconds} s: ` +
      `${total(({ played }) => played.purchases)} numbers bought, ${total(({ played }) => played.faults)} faults on the wire, ` +
      `${total(({ played }) => played.kills)} kills survived, ${total(({ played }) => played.starts)} workers started`,
  );
  for (const { seed: own, failure } of reports) {
    if (!failure) continue;
    process.exitCode = 1;
    console.error(`\nBroken (worker seed ${own}, path ${failure.path}): ${failure.reason}`);
    const { steps, ...set } = failure.schedule;
    console.error(JSON.stringify(set));
    for (const { act, faults, death } of steps)
      console.error(
        JSON.stringify(act),
        faults.join(' '),
        death ? `dies ${death.when} await ${death.await}` : '',
      );
  }
}

if (isMainThread) await main();
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
else parentPort?.postMessage(await run(workerData as Job));
