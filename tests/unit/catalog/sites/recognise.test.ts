// Sites that no table knows: a domain called as the service is one; whatever is less than that is offered at most.
import { describe, expect, it, test } from 'vitest';
import { nothingKnown } from '../../../../utils/catalog/sites/known/index.ts';
import { recognise } from '../../../../utils/catalog/sites/recognise.ts';
import { SERVICES } from '../../../simulator/index.ts';
import { anyOther, services } from './list.ts';

const sure = (host: string, known?: typeof nothingKnown): string | null => {
  const found = recognise(host, services, known);
  return 'sure' in found ? found.sure.code : null;
};
const offered = (host: string): string[] => {
  const found = recognise(host, services);
  return 'offer' in found ? found.offer.map(({ code }) => code) : [];
};

describe('a site is known by its registrable name', () => {
  it.each([
    ['eldorado.example.ua', null],
    ['quentino.com', 'z2'],
    ['my.zorbax.co.jp', 'z2'],
    ['trumolo.app', 'z3'],
    ['lumericabank.com', 'z4'],
    ['lumerica-bank.com', 'z4'],
    ['lumerica.bank', 'z4'],
    ['sikayetvurgu.com', 'z7'],
    ['nordvik.fi', 'z8'],
    ['www.nordvik.fi', 'z8'],
    ['smorgassoner.se', 'z12'],
    ['zapkin.ua', 'z13'],
    ['zapkin.pl', 'z14'],
    ['bet365.com', 'z17'],
    ['studio.zorbax.com', 'z19'],
    ['ZORBAX.COM.', 'z2'],
    ['zorbax.com:8443', 'z2'],
    ['telegram.test', 'tg'],
  ])('%s is %s', (host, code) => expect(sure(host)).toBe(code));

  it.each([
    ['gmail.com', 'go'],
    ['www.youtube.com', 'go'],
    ['amazon.co.jp', 'am'],
    ['voice.google.com', 'gf'],
    ['chatgpt.com', 'dr'],
    ['olx.kz', 'olxkz'],
    ['163.com', 'wp'],
    ['cash.app', 'it'],
    ['hepsiburada.com', 'gx'],
    ['mihuashi.com', 'yd'],
    ['moneycontrol.com', 'qt'],
  ])('without the table, too: %s is %s', (host, code) => expect(sure(host, nothingKnown)).toBe(code));
});

describe('nothing is guessed', () => {
  it.each([
    ['paypal.com.evil.example', 'a name in a subdomain'],
    ['paypal.com.evil.com', 'a name in a subdomain'],
    ['paypal.evil.com', 'a name in a subdomain'],
    ['voice.google.evil.com', 'two names in subdomains'],
    ['paypal-login.com', 'a name with something added'],
    ['paypal-login.example', 'a name with something added'],
    ['pay-pal.com', 'a name with a hyphen'],
    ['face-book.com', 'a name with a hyphen'],
    ['mypaypal.com', 'a name with something before it'],
    ['paypa1.com', 'a figure for a letter'],
    ['xn--pypal-4ve.com', 'a letter of another script'],
    ['pаypal.com', 'a letter of another script, as it is drawn'],
    ['google.com@evil.com', 'a name before an at sign'],
    ['https://google.com/', 'an address of a page'],
    ['paypal.example', 'an ending that nobody can own'],
    ['google.local', 'a name of the local network'],
    ['127.0.0.1', 'an address'],
    ['8.8.8.8', 'an address'],
    ['8.8.8.8:443', 'an address with a port'],
    ['[::1]', 'an address'],
    ['localhost', 'no registrable name'],
    ['telegram', 'no registrable name'],
    ['co.uk', 'a suffix alone'],
    ['', 'nothing'],
    ['..', 'nothing'],
    ['telegram.github.io', 'somebody’s pages'],
    ['google.blogspot.com', 'somebody’s pages'],
    ['steam.vercel.app', 'somebody’s pages'],
    ['amazon.myshopify.com', 'somebody’s shop'],
    ['paypal.web.app', 'somebody’s pages'],
    ['weather.com', 'a part of a word'],
    ['her.com', 'a word'],
    ['vote.org', 'a word'],
    ['air.com', 'a word'],
    ['global.com', 'a word'],
    ['casino.com', 'one of several words'],
    ['bet.com', 'one of several words'],
    ['bolt.com', 'a word, and not where the firm is'],
    ['qz9.com', 'three letters'],
    ['other.com', 'Any Other is no name'],
    ['anyother.com', 'Any Other is no name'],
    ['nordvik.com', 'another domain than the one named'],
    ['mail.com', 'half of another name'],
    ['constructor.com', 'a name of JavaScript'],
    ['gold.bet', 'a name cut in two'],
    ['eldorado.ua', 'a word'],
  ])('for %s: %s', (host) => {
    expect(sure(host)).toBeNull();
    expect(sure(host, nothingKnown)).toBeNull();
  });

  it('where two services are called so: both are offered', () => {
    expect(offered('twinsler.com')).toEqual(['z15', 'z16', 'ot']);
  });

  it('for an empty catalogue', () => expect(recognise('telegram.org', [])).toEqual({ offer: [] }));
});

describe('the few that it may be are offered, and then any other', () => {
  it.each([
    ['vote.org', ['z9', 'ot']],
    ['qz9.com', ['z18', 'ot']],
    ['casino.com', ['z5', 'ot']],
    ['getzorbax.com', ['z2', 'ot']],
    ['docs.google.com', ['go', 'ot']],
    ['someone.tumblr.com', ['tum', 'ot']],
    ['nothing-like-it.com', ['ot']],
    ['192.168.0.1', ['ot']],
    ['paypal-login.com', ['ot']],
    ['paypal.xyz', ['ot']],
    ['mypaypal.com', ['ot']],
  ])('%s: %j', (host, codes) => expect(offered(host)).toEqual(codes));

  test('never more than four', () => {
    const many = Array.from({ length: 9 }, (_, index) => ({ code: `s${index}`, name: 'Zorbax' }));
    const found = recognise('zorbax.com', [...many, anyOther]);
    expect(found).toEqual({ offer: [...many.slice(0, 3), anyOther] });
    expect(recognise('zorbax.com', many)).toEqual({ offer: many.slice(0, 4) });
  });
});

test('the simulated list is recognised like the real one', () => {
  const names = [
    'google.com',
    'threads.net',
    'mail.ru',
    'account.mail.ru',
    'vk.com',
    'tiktok.com',
    'pof.com',
  ].map((host) => {
    const found = recognise(host, SERVICES);
    return 'sure' in found ? found.sure.name : null;
  });
  expect(names).toEqual([
    'Google, Gmail, Youtube',
    'Instagram+Threads',
    'Mail.ru',
    'Mail.ru',
    'VK',
    'TikTok/Douyin',
    'Pof.com',
  ]);
});
