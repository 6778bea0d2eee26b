// A host taken apart for recognising: only what a firm can own, in plain letters, has parts. Pure.
import { parse } from 'tldts';

export type Site = {
  host: string;
  /** What can be bought: "amazon.co.jp". */
  domain: string;
  /** Its own part: "amazon". */
  label: string;
  /** "co.jp" */
  suffix: string;
  /** What stands before it, the nearest first: of web.app.amazon.de "app", "web". */
  before: string[];
};

const parts = (host: string): string[] => host.split('.');

/**
 * Null for addresses, local names, other scripts (which look like Latin ones: xn--pypal-4ve.com) and places where anybody
 * gets a name below somebody else's (github.io). `.test` can be owned by nobody; sites under development use it.
 */
export function siteOfHost(given: string): Site | null {
  const host = given.toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '');
  if (!/^[a-z0-9.-]+$/.test(host)) return null;
  const { domain, domainWithoutSuffix, publicSuffix, isIp, isIcann } = parse(host, {
    allowPrivateDomains: true,
  });
  if (isIp || !domain || !domainWithoutSuffix || !publicSuffix) return null;
  // Endings of the registries only: github.io is one of the list, but not of these.
  if (!isIcann && publicSuffix !== 'test') return null;
  if (parts(host).some((part) => part.startsWith('xn--'))) return null;
  const before = domain === host ? [] : parts(host.slice(0, -domain.length - 1)).toReversed();
  return { host, domain, label: domainWithoutSuffix, suffix: publicSuffix, before };
}

/** Endings that cost nothing or nearly so, and that firms do not use: a name under them says little. */
const cheap = new Set('tk ml ga cf gq cc pw ws to su'.split(' '));
const generic = new Set(
  'com net org info biz app dev live online shop store club games game bet casino world global money finance bank cash travel taxi social chat media one pizza food fit health mobi market exchange link space group tech today test'.split(
    ' ',
  ),
);

const last = (suffix: string): string => parts(suffix).at(-1) ?? '';

/** Of a country: de, co.jp, com.br. */
export const isNational = (suffix: string): boolean => last(suffix).length === 2 && !cheap.has(last(suffix));

/** Where a firm is found under its own name. */
export const isUsual = (suffix: string): boolean => isNational(suffix) || generic.has(last(suffix));
