// Which service a host stands for, by plain name: the registrable domain's label against the service's names. Pure.
import { parse } from 'tldts';
import type { Service } from './types.ts';

/** Shorter labels ("x", "go", "vk") say too little to be sure of. */
const shortest = 3;

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** One row may hold several names: "Google, Gmail, Youtube", "Instagram+Threads". */
const namesOf = (service: Service): string[] =>
  [service.name, ...service.name.split(/[,/+|&]|\band\b/)]
    .map(plain)
    .filter((name) => name.length >= shortest);

/** The service whose name is the site's own; null where none is, or more than one could be meant. */
export function serviceForHost(host: string, services: readonly Service[]): Service | null {
  const { domain, domainWithoutSuffix, isIp } = parse(host);
  if (isIp || !domain || !domainWithoutSuffix) return null;
  const label = plain(domainWithoutSuffix);
  if (label.length < shortest) return null;
  // Some are named by their whole domain: "Mail.ru".
  const whole = plain(domain);
  const found = services.filter((service) =>
    namesOf(service).some((name) => name === label || name === whole),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}
