/** The service catalogue: real names first, then made-up brands, until it is as long as the documented one (1,024+). */
import { integer, random } from '../random.ts';
import { REAL_SERVICES } from './service-names.ts';

export interface Service {
  /** 2–4 characters, unique. */
  code: string;
  name: string;
}

/** api-reference, Services: "Full list of services and their codes (1,024+)". */
const LENGTH = 1_060;
/** The catalogue is the same whatever seed a run is given: only prices and phones vary. */
const NAMING_SEED = 2026;

const HEADS = 'Alto Bri Cari Delo Eno Fara Gri Halo Ino Juno Kiri Lumo Mira Nexo Ori Pali Quo Riva Sola Tavo Umi Veli Wando Xeno Yara Zeno'; // prettier-ignore
const MIDDLES = 'ba cro da fi go la mi no pa ri so ta vo';
const TAILS =
  'bank bet cash chat date drive food gram link mart pay play ride shop talk ticket travel wallet';

function build(): Service[] {
  const services = REAL_SERVICES.trim()
    .split('\n')
    .map((line) => ({ code: line.slice(0, line.indexOf(' ')), name: line.slice(line.indexOf(' ') + 1) }));
  const codes = new Set(services.map(({ code }) => code));
  const names = new Set(services.map(({ name }) => name));
  if (codes.size !== services.length) throw new Error('A service code is written down twice');

  const next = random(NAMING_SEED);
  const pick = (words: string): string => {
    const list = words.split(' ');
    return list[integer(next, 0, list.length - 1)] ?? '';
  };
  while (services.length < LENGTH) {
    const name = pick(HEADS) + pick(MIDDLES) + pick(TAILS);
    const code = Array.from({ length: 3 }, () => String.fromCharCode(97 + integer(next, 0, 25))).join('');
    if (names.has(name) || codes.has(code)) continue;
    names.add(name);
    codes.add(code);
    services.push({ code, name });
  }
  return services;
}

export const SERVICES: readonly Service[] = build();

const ranks = new Map(SERVICES.map(({ code }, rank) => [code, rank]));

export const isService = (code: string | undefined): code is string => code !== undefined && ranks.has(code);

/** 0 for the most sold service. */
export const serviceRank = (code: string): number => ranks.get(code) ?? LENGTH;
