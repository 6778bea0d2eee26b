// What the person's own numbers say about services and countries: which were used lately, and what brought an SMS. Pure.
import type { Experience } from '../catalog/ranking.ts';
import type { Entry } from './entry.ts';

/** Bought numbers that brought an SMS, or ended without one, by service and country. One that still waits says nothing yet. */
export function experienceOf(entries: readonly Entry[]): Experience[] {
  const found = new Map<string, Experience>();
  for (const { service, country, boughtAt, endedAt, sms } of entries) {
    const worked = sms.length > 0;
    if (boughtAt === null || (!worked && endedAt === null)) continue;
    const key = `${country.id} ${service.code}`;
    const before = found.get(key) ?? { service: service.code, countryId: country.id, tried: 0, worked: 0 };
    found.set(key, {
      ...before,
      tried: before.tried + 1,
      worked: before.worked + Number(worked),
    });
  }
  return [...found.values()];
}

/** Services and countries of purchases, the newest first, each once. */
export function usedLately(entries: readonly Entry[]): { services: string[]; countries: number[] } {
  const newest = entries.toSorted((a, b) => b.createdAt - a.createdAt);
  return {
    services: [...new Set(newest.map(({ service }) => service.code))],
    countries: [...new Set(newest.map(({ country }) => country.id))],
  };
}
