/** The one-time code in what STATUS_OK brings: a bare code, or a whole SMS in any language. */
import { CODE_WORDS, CURRENCY_BEFORE, NOT_AFTER, NOT_BEFORE } from './code-words.ts';
import { asciiDigit } from './digits.ts';

/** A lone token: 482910, 123-456, G-482910, 12:34, A7K9Q2, KXMPQA. */
const BARE = /^(?=.*\d)[A-Za-z0-9]{1,10}(?:[-–.:][A-Za-z0-9]{1,10}){0,3}$|^[A-Z]{4,8}$/;
/** WebOTP's last line, "@example.com #482910", names the code outright. */
const WEB_OTP = /(?:^|\s)@[\w.-]+\.\w+\s+#([A-Za-z0-9-]{3,12})(?=\s|$)/;
/** Digits whole or in two or three groups, with or without a letter prefix; or upper-case letters with digits. */
const CANDIDATE =
  /[A-Z]{1,3}-\d{4,8}|\d{2,4}[ -]\d{2,4}(?:[ -]\d{2,4})?|\d{4,8}|(?=[A-Z-]*\d)(?=[\d-]*[A-Z])[A-Z0-9]{3,8}(?:-[A-Z0-9]{3,8})?/g;

const CODE_WORD = new RegExp(CODE_WORDS.map((word) => word.replace('^', '(?<![a-z])')).join('|'), 'g');

/** An SMS of ten parts; what is beyond is no SMS. */
const LONGEST = 1600;
/** How far, in characters, a word still speaks for a number. */
const REACH = 60;

type Candidate = { code: string; start: number; end: number };

/**
 * The code in `text`, or undefined when nothing stands out. It comes as it is written (123-456 keeps its dash,
 * G-482910 its prefix), only blanks inside it are dropped; `compactCode` gives the form for fields that want less.
 */
export function extractCode(text: string): string | undefined {
  const plain = asciiDigits(text.slice(0, LONGEST)).trim();
  const lone = plain.replace(/[.,!;]+$/, '');
  if (lone.length >= 3 && lone.length <= 16 && BARE.test(lone)) return lone;
  if (/^\d{2,4} \d{2,4}(?: \d{2,4})?$/.test(lone)) return lone.replaceAll(' ', '');
  const named = WEB_OTP.exec(plain)?.[1];
  if (named !== undefined) return named;

  let best: { code: string; score: number } | undefined;
  let rivals = 0;
  for (const candidate of candidatesIn(plain)) {
    const score = scoreOf(candidate, plain);
    if (score < 2 || (best && score < best.score)) continue;
    const same = best !== undefined && score === best.score && best.code !== candidate.code;
    rivals = same ? rivals + 1 : best?.score === score ? rivals : 0;
    if (!same) best = { code: candidate.code, score };
  }
  return rivals === 0 ? best?.code : undefined;
}

/** For fields that hold only the essence: "123-456" → "123456", "G-482910" → "482910", "A7K-9Q2" → "A7K9Q2". */
export function compactCode(code: string): string {
  return code.replace(/^[A-Z]{1,3}-(?=\d+$)/, '').replace(/[^\p{L}\p{N}]/gu, '');
}

function* candidatesIn(text: string): Iterable<Candidate> {
  for (const match of text.matchAll(CANDIDATE)) {
    const found = match[0];
    for (const part of splitUp(found, match.index)) {
      const size = part.code.replace(/[^A-Z0-9]/g, '').length;
      if (size >= 4 && size <= 10 && !isSomethingElse(part, text)) {
        yield { ...part, code: part.code.replaceAll(' ', '') };
      }
    }
  }
}

/** "123 456" is one code, "2024 1234" more likely two numbers: only equal groups of 2–4 digits belong together. */
function splitUp(found: string, start: number): Candidate[] {
  const groups = found.split(/[ -]/);
  const even = groups.every((group) => group.length === groups[0]?.length);
  if (groups.length === 1 || /[A-Z]/.test(found) || even) {
    return [{ code: found, start, end: start + found.length }];
  }
  let at = start;
  return groups.map((code) => {
    const part = { code, start: at, end: at + code.length };
    at = part.end + 1;
    return part;
  });
}

/** The end of a longer word, number, date, time, phone, masked number or address. */
const GOES_ON_BEFORE = [
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d_/@&]$/u,
  /\d[.,/:-]$/,
  /\+[\d ().-]*$/,
  /(?:^|[^\d.:/,])\(?\d{1,4}\)?[ -]$/,
  /(?:[*•…]|[xX]{2,}|\.{2,})[ -]?$/,
];
const GOES_ON_AFTER = /^(?:[\p{Script=Latin}\p{Script=Greek}\d_@/]|[.,:-]\d|[ -]\d{2,}[ -]\d|\.[a-z]{2,})/u;
const LINK_BEFORE = /(?:https?:|www\.|\.\w+\/)\S*$/;
const DATE = /^(?:0[1-9]|[12]\d|3[01])-(?:0[1-9]|1[0-2])-\d\d$/;

function isSomethingElse({ code, start, end }: Candidate, text: string): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  return (
    GOES_ON_BEFORE.some((pattern) => pattern.test(before)) ||
    GOES_ON_AFTER.test(after) ||
    LINK_BEFORE.test(text.slice(0, start)) ||
    CURRENCY_BEFORE.test(before) ||
    NOT_BEFORE.test(before) ||
    NOT_AFTER.test(after) ||
    DATE.test(code)
  );
}

/** Higher is more code-like; below 2 is not enough. */
function scoreOf({ code, start, end }: Candidate, text: string): number {
  const lower = text.toLowerCase();
  const before = lower.slice(Math.max(0, start - REACH), start);
  const after = lower.slice(end, end + REACH);
  let near = 0;
  for (const match of before.matchAll(CODE_WORD)) {
    near = Math.max(near, 6 - (4 * (before.length - match.index - match[0].length)) / REACH);
  }
  const then = after.search(CODE_WORD);
  if (then >= 0) near = Math.max(near, 5 - (4 * then) / REACH);
  const letters = /[A-Z]/.test(code) && !/^[A-Z]{1,3}-\d+$/.test(code);
  if (letters && near < 3) return 0;
  let score = near + (letters ? 0 : 2) + (/^\D*(?:\d{6}|\d{3}-\d{3})$/.test(code) ? 1 : 0);
  if (/[:：=是为為]\s*["'«“([【]?$/.test(before)) score += 1;
  if (/^(?:19|20)\d\d$/.test(code)) score -= 1.5;
  return score;
}

const asciiDigits = (text: string): string => text.replace(/\p{Nd}/gu, asciiDigit);
