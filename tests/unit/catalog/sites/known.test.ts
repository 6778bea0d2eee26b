// The curated table: every row is a service that is sold, every place a firm's own, and the nearest place counts.
import { parse } from 'tldts';
import { describe, expect, it, test } from 'vitest';
import { isHosted } from '../../../../utils/catalog/sites/hosted.ts';
import { siteOfHost } from '../../../../utils/catalog/sites/host.ts';
import { rows } from '../../../../utils/catalog/sites/known/index.ts';
import { recognise } from '../../../../utils/catalog/sites/recognise.ts';
import { SERVICES } from '../../../simulator/index.ts';
import { anyOther, listed, services } from './list.ts';

const codeOf = (host: string, among = services): string | null => {
  const found = recognise(host, among);
  return 'sure' in found ? found.sure.code : null;
};
const places = rows.flatMap(({ code, places }) => places.map((place) => ({ code, place })));

describe('the table', () => {
  it('names each row as the service does', () => {
    const names = new Map([...SERVICES, ...listed].map(({ code, name }) => [code, name]));
    expect(rows.filter(({ code, name }) => names.get(code) !== name)).toEqual([]);
  });

  it('has one row for a service, and several hundred domains', () => {
    expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
    expect(places.length).toBeGreaterThan(1000);
  });

  it('holds only what a firm can own, and nothing where others write pages', () => {
    const wrong = places.filter(({ place }) => {
      const site = siteOfHost(place.replace(/\*$/, 'com'));
      return site === null || parse(place.replace(/\*$/, 'com')).isIcann !== true || isHosted(site);
    });
    expect(wrong).toEqual([]);
  });

  it('is found by each of its places, with anything before them', () => {
    const wrong = places.filter(({ place, code }) => {
      const host = place.replace(/\*$/, 'com');
      const row = rows.find((each) => each.code === code);
      const own = row ? [{ code, name: row.name }] : [];
      return [host, `www.${host}`, `signup.${host}`].some((each) => codeOf(each, own) !== code);
    });
    expect(wrong).toEqual([]);
  });
});

describe('the nearest place counts', () => {
  it.each([
    ['google.com', 'go'],
    ['accounts.google.com', 'go'],
    ['voice.google.com', 'gf'],
    ['deep.voice.google.com', 'gf'],
    ['chat.google.com', 'ght'],
    ['amazon.com', 'am'],
    ['eu-west-1.signin.aws.amazon.com', 'aws'],
    ['mail.163.com', 'wp'],
    ['buff.163.com', 'bff'],
    ['qq.com', 'qq'],
    ['weixin.qq.com', 'wb'],
  ])('%s is %s', (host, code) => expect(codeOf(host)).toBe(code));
});

describe('the same firm in other countries', () => {
  it.each([
    ['www.amazon.co.jp', 'am'],
    ['amazon.com.br', 'am'],
    ['google.de', 'go'],
    ['www.google.co.uk', 'go'],
    ['kfc.co.uk', 'fz'],
    ['olx.co.za', 'sn'],
    ['www.olx.kz', 'olxkz'],
    ['ebay.fr', 'dh'],
  ])('%s is %s', (host, code) => expect(codeOf(host)).toBe(code));

  it.each(['amazon.tk', 'google.cc', 'paypal.xyz', 'ebay.top', 'olx.live', 'amazon.click'])(
    '%s is nobody to be sure of',
    (host) => expect(codeOf(host)).toBeNull(),
  );
});

describe('money is spent on the answer', () => {
  test('a code that means another firm in this list is not taken', () => {
    expect(codeOf('steampowered.com', [{ code: 'mt', name: 'Metro Taxi' }])).toBeNull();
  });
  test('a name that the list writes otherwise is the same firm', () => {
    expect(codeOf('jd.com', [{ code: 'za', name: 'JDcom' }])).toBe('za');
    expect(codeOf('line.me', [{ code: 'me', name: 'Line messenger' }])).toBe('me');
  });
  test('another code for the same name is', () => {
    expect(codeOf('t.me', [{ code: 'q7', name: 'Telegram' }])).toBe('q7');
  });
  test('what is not sold is not meant', () => {
    expect(recognise('steampowered.com', [anyOther])).toEqual({ offer: [anyOther] });
  });
  test('of two rows for one firm, one is enough', () => {
    expect(codeOf('xiaohongshu.com', [{ code: 'qf', name: 'RedBook' }])).toBe('qf');
  });
});
