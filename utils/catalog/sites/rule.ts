// The general rule: a site is a service if its registrable domain is called as the service is. Pure.
import type { Service } from '../types.ts';
import { isUsual, type Site } from './host.ts';
import { namesOf, type Name } from './names.ts';
import { isOrdinary } from './ordinary.ts';

/**
 * How well a service's name fits, best first. `host`: the name is this host; `written`: it is this domain; `label`: the name is the domain's
 * label and nothing else is called so. The rest is a guess: `short` and `word`: the name is the label, and says little;
 * `longer`: one has a word or an ending more than the other.
 */
export const fits = ['host', 'written', 'label', 'short', 'word', 'longer'] as const;
export type Fit = (typeof fits)[number];
export type Candidate = { service: Service; fit: Fit; whole: boolean };

/** Below this, every label is somebody's initials. */
const shortestGuess = 3;
const shortest = 4;
/** A label that only begins like a name has to be long to mean it. */
const shortestPart = 6;

/** What a name and its domain differ by and are one firm's all the same. */
const additions = new Set('app apps bank bet card chat club dating game games group hq live messenger mobile money official online pay pizza play shop social store taxi tv'.split(' ')); // prettier-ignore
const openings = new Set('app get go hello hey join my the try use'.split(' '));

/** A host is in small letters already; names are compared without hyphens and dots. */
const bare = (part: string): string => part.replace(/[-.]/g, '');

/** "OLXkz" is olx.kz, "Truth Social" truth.social; "Goldbet" is not gold.bet. */
function isDomain({ label, suffix }: Site, { plain: name, pieces }: Name): boolean {
  const ending = bare(suffix);
  if (label.length < shortestGuess || bare(label) + ending !== name) return false;
  return pieces.at(-1) === ending || suffix.length === 2 || ['com', 'net', 'org'].includes(suffix);
}

/** "Google Voice" is voice.google.com. */
function isHost({ label, before: [nearest] }: Site, { plain: name, pieces }: Name): boolean {
  if (nearest === undefined || pieces.length < 2 || name.length < shortestPart) return false;
  const own = bare(label);
  if (own.length < shortestGuess || isOrdinary(own)) return false;
  const inFront = pieces.at(-1) === own && pieces.slice(0, -1).join('') === bare(nearest);
  const behind = pieces[0] === own && pieces.slice(1).join('') === bare(nearest);
  return inFront || behind;
}

/** face-book.com is not Facebook, coca-cola.com is Coca-Cola. */
const isHyphenated = (label: string, { words }: Name): boolean =>
  !label.includes('-') || label === words.join('-');

/** The two differ by a word such as "app" before or after. */
function isLonger(long: string, short: string): boolean {
  if (short.length < shortestPart || long.length <= short.length || isOrdinary(short)) return false;
  const added = long.length - short.length;
  return (
    (long.startsWith(short) && additions.has(long.slice(-added))) ||
    (long.endsWith(short) && openings.has(long.slice(0, added)))
  );
}

function fitOf(site: Site, name: Name): Fit | null {
  if (isDomain(site, name)) return 'written';
  if (!isUsual(site.suffix)) return null;
  if (isHost(site, name)) return 'host';
  const own = bare(site.label);
  if (own.length < shortestGuess || !isHyphenated(site.label, name)) return null;
  if (own === name.plain) {
    if (isOrdinary(own)) return 'word';
    return own.length < shortest ? 'short' : 'label';
  }
  if (site.label.includes('-')) return null;
  const longer = isLonger(own, name.plain) || isLonger(name.plain, own);
  const firstWord = own.length >= shortest && !isOrdinary(own) && name.pieces[0] === own;
  return longer || firstWord ? 'longer' : null;
}

const better = (a: Candidate, b: Candidate): number =>
  fits.indexOf(a.fit) - fits.indexOf(b.fit) || Number(b.whole) - Number(a.whole);

/** All services that the site may be, the likeliest first. */
export function candidatesFor(site: Site, services: readonly Service[]): Candidate[] {
  const found: Candidate[] = [];
  for (const service of services) {
    const { names, domains } = namesOf(service);
    if (domains.includes(site.domain) || domains.includes(site.host)) {
      found.push({ service, fit: 'written', whole: true });
      continue;
    }
    const [best] = names
      .flatMap((name): Candidate[] => {
        const fit = fitOf(site, name);
        return fit === null ? [] : [{ service, fit, whole: name.whole }];
      })
      .toSorted(better);
    if (best) found.push(best);
  }
  return found.toSorted(better);
}

/** The one service that the candidates leave no doubt about. */
export function sureAmong(candidates: readonly Candidate[]): Service | null {
  const [best] = candidates;
  if (!best || !['host', 'written', 'label'].includes(best.fit)) return null;
  const equals = candidates.filter(({ fit }) => fit === best.fit);
  return equals.length === 1 ? best.service : null;
}
