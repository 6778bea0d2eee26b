// Which service a host stands for: for sure, or a few that it may be. Never a guess that looks like knowledge. Pure.
import type { Service } from '../types.ts';
import { isHosted } from './hosted.ts';
import { isNational, siteOfHost, type Site } from './host.ts';
import { known as curated, type Known } from './known/index.ts';
import { isAnyOther } from './names.ts';
import { candidatesFor, sureAmong, type Candidate } from './rule.ts';

export type Recognised =
  | { sure: Service }
  /** The likeliest first, "Any other" last where the list has it. */
  | { offer: Service[] };

/** More is a list to search in. */
const most = 4;

const offer = (likely: readonly Service[], services: readonly Service[]): Recognised => {
  const anyOther = services.find(isAnyOther);
  return { offer: [...likely.slice(0, anyOther ? most - 1 : most), ...(anyOther ? [anyOther] : [])] };
};

/** Of a firm whose domains are known, another one that is merely like its name is no sign but a snare. */
const isSnare =
  ({ suffix }: Site, known: Known) =>
  ({ service, fit }: Candidate): boolean =>
    known.holds(service) &&
    (fit === 'longer' || !(suffix === 'com' || suffix === 'test' || isNational(suffix)));

/**
 * @param services the live list: only what is sold is meant
 * @param known the curated table; `npm run bench:sites` measures without it, too
 */
export function recognise(host: string, services: readonly Service[], known: Known = curated): Recognised {
  const site = siteOfHost(host);
  if (!site) return offer([], services);
  const owner = known.serviceOf(site, services);
  if (isHosted(site)) return offer(owner ? [owner] : [], services);
  if (owner) return { sure: owner };
  const snare = isSnare(site, known);
  const candidates = candidatesFor(site, services).filter((candidate) => !snare(candidate));
  const sure = sureAmong(candidates);
  return sure
    ? { sure }
    : offer(
        candidates.map(({ service }) => service),
        services,
      );
}
