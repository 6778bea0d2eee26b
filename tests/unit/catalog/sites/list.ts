// Real service names to recognise among: those of the table as the service lists them, and some with traps in their names.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Service } from '../../../../utils/catalog/types.ts';

const lines = readFileSync(join(import.meta.dirname, 'service-names.txt'), 'utf8')
  .trim()
  .split('\n');

/** Codes and names of getServicesList, as far as the table uses them. */
export const listed: Service[] = lines.map((line) => ({
  code: line.slice(0, line.indexOf(' ')),
  name: line.slice(line.indexOf(' ') + 1),
}));

export const anyOther: Service = { code: 'ot', name: 'Any Other' };

/** As rows of the live list that the table does not know. */
export const strangers: Service[] = [
  { code: 'z1', name: 'Эльдорадо' },
  { code: 'z2', name: 'Zorbax (Quentino)' },
  { code: 'z3', name: 'Vespalink+Trumolo' },
  { code: 'z4', name: 'Lumerica Bank' },
  { code: 'z5', name: 'Casino, bet, gambling' },
  { code: 'z6', name: 'Full rent' },
  { code: 'z7', name: 'Şikayet vurgu' },
  { code: 'z8', name: 'Nordvik.fi' },
  { code: 'z9', name: 'Vote' },
  { code: 'z10', name: 'Air' },
  { code: 'z11', name: 'Global' },
  { code: 'z12', name: 'Smörgås & Söner' },
  { code: 'z13', name: 'ZapkinUA' },
  { code: 'z14', name: 'Zapkin' },
  { code: 'z15', name: 'Twinsler' },
  { code: 'z16', name: 'twinsler' },
  { code: 'z17', name: 'Bet365' },
  { code: 'z18', name: 'Qz9' },
  { code: 'z19', name: 'ZorbaxStudio' },
];

export const services: Service[] = [...listed, ...strangers, anyOther];
