// Whether two hosts are one site to the person: what was chosen on one then counts on the other. Pure.
import type { Service } from '../types.ts';
import { isHosted } from './hosted.ts';
import { siteOfHost } from './host.ts';
import { recognise } from './recognise.ts';

const reading = (host: string, services: readonly Service[]): string | null => {
  const found = recognise(host, services);
  return 'sure' in found ? found.sure.code : null;
};

/**
 * Hosts of one registrable domain that read alike: accounts.example.com and example.com. Not google.com and
 * voice.google.com, which are two services, nor two shops or blogs under one roof.
 */
export function isSameSite(host: string, other: string, services: readonly Service[]): boolean {
  const [one, two] = [siteOfHost(host), siteOfHost(other)];
  if (!one || !two || one.domain !== two.domain || isHosted(one) || isHosted(two)) return false;
  return reading(host, services) === reading(other, services);
}
