// Where the person lets us help always: the browser's host permissions, read as a person means them. Pure.
// The permission itself is the state: nothing of it is kept a second time.

/** What one switch asks for: as in the manifest, since Chromium takes `*://*` for more than the two. */
export const everySite: readonly string[] = ['https://*/*', 'http://*/*'];

/** A host, which stands for its ports and paths, and the patterns that let us in: given back all at once. */
export type Site = { host: string; patterns: string[] };
/** `everywhere`: the patterns that hold for every host; `sites`: those that name one. */
export type Grants = { everywhere: string[]; sites: Site[] };

type Pattern = { scheme: string; host: string };

function parsed(pattern: string): Pattern | null {
  if (pattern === '<all_urls>') return { scheme: '*', host: '*' };
  const [, scheme, host] = /^(\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
  return scheme === undefined || host === undefined ? null : { scheme, host };
}

const isWeb = ({ protocol }: URL): boolean => protocol === 'https:' || protocol === 'http:';

/** @param url of a page, or its origin */
export function covers(pattern: string, url: string): boolean {
  const page = URL.parse(url);
  const wanted = parsed(pattern);
  if (!page || !wanted || !isWeb(page)) return false;
  if (wanted.scheme !== '*' && `${wanted.scheme}:` !== page.protocol) return false;
  const { hostname } = page;
  if (!wanted.host.startsWith('*')) return wanted.host === hostname;
  return wanted.host === '*' || hostname === wanted.host.slice(2) || hostname.endsWith(wanted.host.slice(1));
}

/**
 * What is asked for a page: its own host under its own scheme. Not the domain: a number is typed only on the origin it was
 * bought for, so that more would be taken and nothing gained, and other hosts of a domain are often in other hands.
 * @returns null where nothing can be granted: no web page, or the API itself
 */
export function patternFor(url: string, apiHosts: readonly string[]): string | null {
  const page = URL.parse(url);
  if (!page || !isWeb(page) || apiHosts.includes(page.hostname)) return null;
  return `${page.protocol}//${page.hostname}/*`;
}

/** @param origins all that the browser granted; what lets us read the API's answers is no site */
export function grantsOf(origins: readonly string[], apiHosts: readonly string[]): Grants {
  const sites = new Map<string, string[]>();
  const everywhere: string[] = [];
  for (const pattern of origins) {
    const host = parsed(pattern)?.host;
    if (host === undefined || apiHosts.includes(host)) continue;
    if (host === '*') everywhere.push(pattern);
    else sites.set(host, [...(sites.get(host) ?? []), pattern]);
  }
  return {
    everywhere,
    sites: [...sites]
      .map(([host, patterns]) => ({ host, patterns: patterns.toSorted() }))
      .toSorted((a, b) => a.host.localeCompare(b.host)),
  };
}

/** `site`: the person named this very host · `everywhere`: it is one of all sites. */
export type Granted = 'site' | 'everywhere' | 'no';

export function howGranted({ everywhere, sites }: Grants, url: string): Granted {
  const holds = (pattern: string): boolean => covers(pattern, url);
  if (sites.some(({ patterns }) => patterns.some(holds))) return 'site';
  return everywhere.some(holds) ? 'everywhere' : 'no';
}

/** A script to be registered, in the browser's own terms. */
export type Registration = { id: string; matches: string[]; excludeMatches?: string[]; allFrames: boolean };

/** How the id ends of what begins by itself, for the button. */
const offering = '.button';
export const isOffer = ({ id }: Registration): boolean => id.endsWith(offering);

/**
 * What is registered for these grants, and nothing for none. Frames of other sites get the script only where the person
 * named theirs: among all sites are those of the advertisements in a page.
 * @param hiding hosts where no button is wanted; null: nowhere
 */
export function registrationsFor(
  { everywhere, sites }: Grants,
  apiHosts: readonly string[],
  hiding: readonly string[] | null,
): Registration[] {
  const named = sites.flatMap(({ patterns }) => patterns);
  const whole = (hosts: readonly string[]): string[] => hosts.map((host) => `*://${host}/*`);
  const never = [...named, ...whole(apiHosts)];
  const scripts: Registration[] = [
    ...(named.length > 0 ? [{ id: 'sites', matches: named, allFrames: true }] : []),
    ...(everywhere.length > 0
      ? [{ id: 'everywhere', matches: everywhere.toSorted(), excludeMatches: never, allFrames: false }]
      : []),
  ];
  const offers = scripts.map((script) => ({
    ...script,
    id: `${script.id}${offering}`,
    excludeMatches: [...(script.excludeMatches ?? []), ...whole(hiding ?? [])],
  }));
  return hiding ? [...scripts, ...offers] : scripts;
}

const sorted = (patterns: readonly string[] = []): string => patterns.toSorted().join(' ');

/** Whether the browser holds exactly this, in whichever order it lists it. */
export const sameRegistrations = (held: readonly Registration[], wanted: readonly Registration[]): boolean =>
  held.length === wanted.length &&
  wanted.every((one) =>
    held.some(
      (other) =>
        other.id === one.id &&
        other.allFrames === one.allFrames &&
        sorted(other.matches) === sorted(one.matches) &&
        sorted(other.excludeMatches) === sorted(one.excludeMatches),
    ),
  );

/** The patterns that the browser still has a script for, and the person no longer lets us in by. */
export function takenBack(held: readonly Registration[], wanted: readonly Registration[]): string[] {
  const left = new Set(wanted.flatMap(({ matches }) => matches));
  return held.flatMap(({ matches }) => matches).filter((pattern) => !left.has(pattern));
}
