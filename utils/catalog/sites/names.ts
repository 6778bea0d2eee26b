// What a row of the service list is called, in the letters that domains are written in. Pure.
import { parse } from 'tldts';
import { fold } from '../../fold.ts';

/** Cyrillic letters in Latin ones; those that Unicode takes apart (й, ё) come before `fold` does. */
const latin = Object.fromEntries(
  'а=a б=b в=v г=g ґ=g д=d е=e ё=e є=e ж=zh з=z и=i і=i ї=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=ts ч=ch ш=sh щ=sch ъ= ы=y ь= э=e ю=yu я=ya'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(2)]),
);
/** In a word with Latin letters, a Cyrillic one is there for its looks: "163СOM". */
const looks = Object.fromEntries(
  [...'аaвbеeкkмmнhоoрpсcтtуyхx'.matchAll(/(.)(.)/gu)].map(([, from, to]) => [from, to]),
);

const inLatin = (text: string): string =>
  text.toLowerCase().replace(/[\p{L}\p{N}]+/gu, (word) => {
    const table = /[a-z]/.test(word) ? looks : latin;
    return word.replace(/\p{Script=Cyrillic}/gu, (letter) => table[letter] ?? letter);
  });

/** Small letters and figures only, as in a domain. */
export const plain = (text: string): string => fold(inLatin(text)).replace(/[^\p{L}\p{N}]+/gu, '');

export type Name = {
  /** "burgerking" */
  plain: string;
  /** Where it comes apart, as it is written: "Burger King" → burger, king; "KuCoinPlay" → kucoinplay. */
  words: string[];
  /** And where capitals show it: "GoogleVoice" → google, voice. */
  pieces: string[];
  /** Not one of several names of the row, but the row's whole one. */
  whole: boolean;
};
export type Names = {
  names: Name[];
  /** Those that are written as a domain: "Mail.ru". */
  domains: string[];
};

const between = /[^\p{L}\p{N}]+/u;
const wordsOf = (text: string): string[] =>
  text
    .split(between)
    .map(plain)
    .filter((word) => word !== '');
const piecesOf = (text: string): string[] => wordsOf(text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
/** "米画师Mihuashi" is a name in each of two scripts. */
const byScript = (text: string): string =>
  text.replace(/(\p{Script=Han})(?=[a-z0-9])|([a-z0-9])(?=\p{Script=Han})/giu, '$&,');

type Named = { name: string };

const isDomain = (text: string): boolean => {
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text)) return false;
  const { isIcann, domain } = parse(text);
  return isIcann === true && domain !== null;
};

/** "Any Other": for all sites without a row of their own, and the name of none. */
export const isAnyOther = ({ name }: Named): boolean =>
  /^(any ?)?others?( (service|site|app)s?)?$/i.test(name.trim());

/** A thousand names are taken apart once for a list, not for each host. */
const read = new WeakMap<Named, Names>();

/** "Google, Gmail, Youtube", "Instagram+Threads", "OpenAI (ChatGPT)": one row may hold several names. */
export function namesOf(service: Named): Names {
  const known = read.get(service) ?? takeApart(service);
  read.set(service, known);
  return known;
}

function takeApart(service: Named): Names {
  if (isAnyOther(service)) return { names: [], domains: [] };
  const full = service.name.trim();
  const several = byScript(full)
    .split(/[,/|+()]| & /)
    .map((part) => part.trim());
  const texts = [...new Set([full, ...several])].filter((text) => text !== '');
  const [domains, others] = [texts.filter(isDomain), texts.filter((text) => !isDomain(text))];
  return {
    domains: domains.map((domain) => domain.toLowerCase()),
    names: others.map((text) => ({
      plain: plain(text),
      words: wordsOf(text),
      pieces: piecesOf(text),
      whole: text === full,
    })),
  };
}
