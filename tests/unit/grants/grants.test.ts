// What is granted is what is registered, and never more: patterns of the browser, read as a person means them.
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  covers,
  everySite,
  grantsOf,
  howGranted,
  patternFor,
  isOffer,
  registrationsFor,
  sameRegistrations,
  takenBack,
} from '../../../utils/grants/grants.ts';

const api = ['api.securesms.io', '127.0.0.1'];
const telegram = 'https://telegram.org/*';

describe('what is asked for a page', () => {
  it.each<[string, string | null]>([
    ['https://telegram.org/auth?next=1#top', telegram],
    ['https://www.telegram.org/', 'https://www.telegram.org/*'],
    ['http://telegram.test:8080/plain', 'http://telegram.test/*'],
    ['http://[2001:db8::1]:80/', 'http://[2001:db8::1]/*'],
    ['https://api.securesms.io/stubs', null],
    ['http://127.0.0.1:4000/', null],
    ['chrome://settings/', null],
    ['file:///tmp/a.html', null],
    ['about:blank', null],
    ['data:text/html,hello', null],
    ['', null],
  ])('%s → %s', (url, pattern) => expect(patternFor(url, api)).toBe(pattern));

  it('covers that page and no other host or scheme', () => {
    for (const url of [
      'https://auth.telegram.org/',
      'https://telegram.org.evil.example/',
      'https://eviltelegram.org/',
      'http://telegram.org/',
      'https://org/',
    ]) {
      expect(covers(telegram, url), url).toBe(false);
    }
    expect(covers(telegram, 'https://telegram.org:8443/any')).toBe(true);
  });
});

describe('patterns that the browser itself may hold', () => {
  it.each<[string, string, boolean]>([
    ['*://*.telegram.org/*', 'https://telegram.org/', true],
    ['*://*.telegram.org/*', 'http://auth.telegram.org/', true],
    ['*://*.telegram.org/*', 'https://nottelegram.org/', false],
    ['<all_urls>', 'https://telegram.org/', true],
    ['<all_urls>', 'file:///etc/passwd', false],
    ['http://*/*', 'https://telegram.org/', false],
    ['ftp://telegram.org/*', 'https://telegram.org/', false],
    ['telegram.org', 'https://telegram.org/', false],
    [telegram, 'null', false],
  ])('%s covers %s: %s', (pattern, url, does) => expect(covers(pattern, url)).toBe(does));
});

describe('what is granted', () => {
  it('is listed by host, both schemes as one, and what lets us read the API is no site', () => {
    const origins = [
      'https://b.example/*',
      'https://api.securesms.io/*',
      'http://127.0.0.1/*',
      'https://a.example/*',
      'http://b.example/*',
    ];
    expect(grantsOf(origins, api)).toEqual({
      everywhere: [],
      sites: [
        { host: 'a.example', patterns: ['https://a.example/*'] },
        { host: 'b.example', patterns: ['http://b.example/*', 'https://b.example/*'] },
      ],
    });
  });

  it.each<[string[], string]>([
    [[], 'no'],
    [['https://elsewhere.org/*'], 'no'],
    [[telegram], 'site'],
    [[...everySite], 'everywhere'],
    [['*://*/*'], 'everywhere'],
    [['http://*/*'], 'no'],
    // Named is named, be all others granted too.
    [[telegram, ...everySite], 'site'],
  ])('%j is for https://telegram.org: %s', (origins, how) =>
    expect(howGranted(grantsOf(origins, api), 'https://telegram.org')).toBe(how),
  );

  it('is not for a frame without an origin, even with all sites granted', () => {
    expect(howGranted(grantsOf([...everySite], api), 'null')).toBe('no');
  });
});

describe('what is registered', () => {
  const registered = (...origins: string[]) => registrationsFor(grantsOf(origins, api), api, null);

  it('is nothing where nothing is granted', () => {
    expect(registered()).toEqual([]);
    expect(registered('https://api.securesms.io/*')).toEqual([]);
  });

  it('is exactly the sites, their frames among them', () => {
    expect(registered(telegram, 'https://a.example/*')).toEqual([
      { id: 'sites', matches: ['https://a.example/*', telegram], allFrames: true },
    ]);
  });

  it('is no frame of sites that nobody named, never the API, and no page twice', () => {
    expect(registered(telegram, ...everySite)).toEqual([
      { id: 'sites', matches: [telegram], allFrames: true },
      {
        id: 'everywhere',
        matches: ['http://*/*', 'https://*/*'],
        excludeMatches: [telegram, '*://api.securesms.io/*', '*://127.0.0.1/*'],
        allFrames: false,
      },
    ]);
  });

  describe('for the button', () => {
    const offered = (hiding: string[] | null) =>
      registrationsFor(grantsOf([telegram, ...everySite], api), api, hiding).filter(isOffer);

    it('is nothing where no button is wanted, or nothing is granted', () => {
      expect(offered(null)).toEqual([]);
      expect(registrationsFor(grantsOf([], api), api, [])).toEqual([]);
    });

    it('is the same pages, frames and all', () => {
      const scripts = registrationsFor(grantsOf([telegram, ...everySite], api), api, []);
      const of = (which: typeof scripts) =>
        which.map(({ matches, excludeMatches = [], allFrames }) => ({ matches, excludeMatches, allFrames }));
      expect(of(offered([]))).toEqual(of(scripts.filter((each) => !isOffer(each))));
    });

    it('is no page of a host on which it is hidden, and all of them still have the page side', () => {
      const hidden = registrationsFor(grantsOf([telegram, ...everySite], api), api, ['a.example']);
      for (const script of hidden) {
        const excluded = (script.excludeMatches ?? []).includes('*://a.example/*');
        expect(excluded).toBe(isOffer(script));
      }
      expect(takenBack(registered(telegram, ...everySite), hidden)).toEqual([]);
    });
  });

  it('is known again in any order, and not where something is missing or more', () => {
    const wanted = registered(telegram, 'https://a.example/*', ...everySite);
    const shuffled = wanted.map((each) => ({ ...each, matches: each.matches.toReversed() })).toReversed();
    expect(sameRegistrations(shuffled, wanted)).toBe(true);
    expect(sameRegistrations(registered(telegram, ...everySite), wanted)).toBe(false);
    expect(sameRegistrations([], wanted)).toBe(false);
    expect(sameRegistrations(wanted, [])).toBe(false);
  });

  it('tells what was taken back while nobody looked', () => {
    const held = registered(telegram, 'https://a.example/*', ...everySite);
    expect(takenBack(held, registered('https://a.example/*'))).toEqual([
      telegram,
      'http://*/*',
      'https://*/*',
    ]);
    expect(takenBack(held, held)).toEqual([]);
    // Excluding one site more from all sites takes nothing back.
    expect(takenBack(registered(...everySite), registered(telegram, ...everySite))).toEqual([]);
  });
});

test('whatever is granted, a page has the script exactly if a pattern covers it and it is not the API', () => {
  const host = fc.constantFrom('a.example', 'b.a.example', 'c.example', 'api.securesms.io');
  const origin = fc.tuple(fc.constantFrom('https', 'http'), host).map(([scheme, at]) => `${scheme}://${at}`);
  const pattern = fc.oneof(
    origin.map((at) => `${at}/*`),
    fc.constantFrom('*://*.a.example/*', ...everySite),
  );
  fc.assert(
    fc.property(fc.array(pattern), origin, (origins, page) => {
      const scripts = registrationsFor(grantsOf(origins, api), api, null).filter(
        ({ matches, excludeMatches = [] }) =>
          matches.some((each) => covers(each, page)) && !excludeMatches.some((each) => covers(each, page)),
      );
      const granted = origins.some((each) => covers(each, page)) && !page.endsWith('api.securesms.io');
      expect(scripts.length).toBe(granted ? 1 : 0);
    }),
  );
});
