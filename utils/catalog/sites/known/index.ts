// The curated table and the look-up in it: whose domain is this? Pure.
import type { Service } from '../../types.ts';
import { isNational, type Site } from '../host.ts';
import { namesOf, plain } from '../names.ts';
import { deals } from './deals.ts';
import { money } from './money.ts';
import { people } from './people.ts';
import { play } from './play.ts';
import { work } from './work.ts';

/** One line of the table: `code Name: domain host label.*`; the last stands for label.com and all countries' endings. */
export type Row = { code: string; name: string; places: string[] };

const rowOf = (line: string): Row => {
  const [, code, name, places] = /^(\S+) (.+): (.+)$/.exec(line) ?? [];
  if (code === undefined || name === undefined || places === undefined) throw new Error(`No row: ${line}`);
  return { code, name, places: places.split(' ') };
};

export const rows: readonly Row[] = [people, deals, money, play, work].flatMap((table) =>
  table.trim().split('\n').map(rowOf),
);

/** A firm may have two rows in one list and another one elsewhere ("RedNote / Xiaohongshu", "RedBook"): the first that is sold. */
const byPlace = Map.groupBy(
  rows.flatMap((row) => row.places.map((place) => ({ place, row }))),
  ({ place }) => place,
);
const byCode = new Map(rows.map((row) => [row.code, row]));

/** What a row may be called by a list: its names and its domains ("Jingdong", elsewhere "JDcom"). */
const calledBy = (row: Row): string[] => [
  ...namesOf(row).names.map((name) => name.plain),
  ...namesOf(row).domains.map(plain),
  ...row.places.flatMap((place) => [plain(place), plain(place.split('.')[0] ?? '')]),
];

/** Lists write a name longer or shorter ("Line messenger"), but by one of its names a service is known. */
function isCalled(service: Service, row: Row): boolean {
  const { names, domains } = namesOf(service);
  const theirs = [...names.map((name) => name.plain), ...domains.map(plain)];
  const ours = calledBy(row);
  return theirs.some((name) =>
    ours.some(
      (own) =>
        name === own ||
        (own.length >= 4 && name.startsWith(own)) ||
        (name.length >= 4 && own.startsWith(name)),
    ),
  );
}

/** By its code, if the list means the same firm by it: money is spent on the answer. Else by its very name. */
function listed(row: Row, services: readonly Service[]): Service | null {
  const coded = services.find(({ code }) => code === row.code);
  if (coded && isCalled(coded, row)) return coded;
  const named = services.filter(({ name }) => plain(name) === plain(row.name));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** The most specific place counts: voice.google.com before google.com. */
function rowsFor({ domain, label, suffix, before }: Site): Row[] {
  const places = [domain];
  for (const part of before) places.unshift(`${part}.${places[0]}`);
  if (suffix === 'com' || isNational(suffix)) places.push(`${label}.*`);
  const place = places.find((each) => byPlace.has(each));
  return place === undefined ? [] : (byPlace.get(place) ?? []).map(({ row }) => row);
}

export type Known = {
  serviceOf: (site: Site, services: readonly Service[]) => Service | null;
  /** Its domains are known, so that a stranger's ending is no sign of it. */
  holds: (service: Service) => boolean;
};

export const known: Known = {
  serviceOf(site, services) {
    for (const row of rowsFor(site)) {
      const service = listed(row, services);
      if (service) return service;
    }
    return null;
  },
  holds(service) {
    const row = byCode.get(service.code);
    return row !== undefined && isCalled(service, row);
  },
};

export const nothingKnown: Known = { serviceOf: () => null, holds: () => false };
