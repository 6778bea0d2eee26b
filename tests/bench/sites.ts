// `npm run bench:sites -- domains.json services.json [--misses] [--json]`: host → service, with and without the curated table.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { siteOfHost } from '../../utils/catalog/sites/host.ts';
import { known, nothingKnown, type Known } from '../../utils/catalog/sites/known/index.ts';
import { recognise } from '../../utils/catalog/sites/recognise.ts';
import { serviceSchema } from '../../utils/catalog/types.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean' }, json: { type: 'boolean' } },
});
const [domainsFile, servicesFile] = positionals;
if (domainsFile === undefined || servicesFile === undefined) {
  console.error('Usage: npm run bench:sites -- domains.json services.json [--misses] [--json]');
  process.exit(2);
}

const read = <T extends z.ZodMiniType>(path: string, schema: T): z.infer<T> =>
  z.parse(schema, JSON.parse(readFileSync(path, 'utf8')));

/** A bare list, or one with its source beside it. */
const listSchema = z.union([z.array(serviceSchema), z.object({ services: z.array(serviceSchema) })]);
const casesSchema = z.array(z.object({ host: z.string(), code: z.nullable(z.string()) }));

const list = read(servicesFile, listSchema);
const services = Array.isArray(list) ? list : list.services;
const cases = read(domainsFile, casesSchema);

type Case = (typeof cases)[number];
const inTable = ({ host }: Case): boolean => {
  const site = siteOfHost(host);
  return site !== null && known.serviceOf(site, services) !== null;
};

function answers(table: Known) {
  return cases.map((given) => {
    const found = recognise(given.host, services, table);
    return {
      ...given,
      said: 'sure' in found ? found.sure.code : null,
      offered: 'sure' in found ? [] : found.offer.map(({ code }) => code),
    };
  });
}
type Answered = ReturnType<typeof answers>[number];

const share = (of: Answered[], is: (each: Answered) => boolean) => ({
  hits: of.filter(is).length,
  of: of.length,
});
const right = ({ code, said }: Answered): boolean => said === code;

function count(given: Answered[]) {
  const positives = given.filter(({ code }) => code !== null);
  return {
    top1: share(positives, right),
    inTable: share(positives.filter(inTable), right),
    notInTable: share(
      positives.filter((each) => !inTable(each)),
      right,
    ),
    /** Positives that were taken for another service. */
    wrong: share(positives, (each) => each.said !== null && !right(each)),
    /** Not sure, but among the few that are offered. */
    offered: share(positives, ({ code, offered }) => code !== null && offered.includes(code)),
    falsePositives: share(
      given.filter(({ code }) => code === null),
      ({ said }) => said !== null,
    ),
  };
}

const counts = { withTable: count(answers(known)), withoutTable: count(answers(nothingKnown)) };

if (values.json) console.log(JSON.stringify({ services: services.length, ...counts }));
else {
  const percent = ({ hits, of }: { hits: number; of: number }): string =>
    of === 0 ? '–' : `${((hits / of) * 100).toFixed(1)} %`;
  const row = (title: string, of: (each: ReturnType<typeof count>) => { hits: number; of: number }) => {
    const cells = [counts.withTable, counts.withoutTable].map((each) => {
      const { hits, of: all } = of(each);
      return `${hits}/${all}`.padStart(10) + percent(of(each)).padStart(9);
    });
    console.log(title.padEnd(34) + cells.join('   '));
  };
  console.log(`${cases.length} hosts, ${services.length} services\n`);
  console.log(`${''.padEnd(34)}${'with the table'.padStart(19)}   ${'without it'.padStart(19)}`);
  row('positives, top-1', (each) => each.top1);
  row('  whose domain is in the table', (each) => each.inTable);
  row('  whose domain is not', (each) => each.notInTable);
  row('positives taken for another', (each) => each.wrong);
  row('positives among those offered', (each) => each.offered);
  row('negatives, false positives', (each) => each.falsePositives);
  if (values.misses) {
    for (const [title, table] of [
      ['with the table', known],
      ['without the table', nothingKnown],
    ] as const) {
      console.log(`\nMisses ${title}`);
      for (const { host, code, said, offered } of answers(table).filter((each) => !right(each))) {
        console.log(`  ${host}  is ${code}, said ${said}, offered ${offered.join(' ') || 'none'}`);
      }
    }
  }
}
