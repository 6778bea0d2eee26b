// Which service a host stands for: the site's own name and nothing that merely contains it.
import { describe, expect, it } from 'vitest';
import { serviceForHost } from '../../../utils/catalog/match.ts';
import { SERVICES } from '../../simulator/index.ts';

const nameFor = (host: string): string | undefined => serviceForHost(host, SERVICES)?.name;

describe('a host is known by its registrable name', () => {
  it.each([
    ['telegram.org', 'Telegram'],
    ['telegram.test', 'Telegram'],
    ['web.telegram.org', 'Telegram'],
    ['WEB.Telegram.ORG', 'Telegram'],
    ['google.com', 'Google, Gmail, Youtube'],
    ['accounts.google.com', 'Google, Gmail, Youtube'],
    ['gmail.com', 'Google, Gmail, Youtube'],
    ['www.youtube.com', 'Google, Gmail, Youtube'],
    ['amazon.co.jp', 'Amazon'],
    ['www.amazon.com.br', 'Amazon'],
    ['threads.net', 'Instagram+Threads'],
    ['tiktok.com', 'TikTok/Douyin'],
    ['mail.ru', 'Mail.ru'],
    ['account.mail.ru', 'Mail.ru'],
  ])('%s is %s', (host, name) => expect(nameFor(host)).toBe(name));
});

describe('nothing is guessed', () => {
  it.each([
    ['paypal.com.evil.example', 'a name in a subdomain'],
    ['paypal.evil.example', 'a name in a subdomain'],
    ['paypal-login.com', 'a name with something added'],
    ['mypaypal.com', 'a name with something before it'],
    ['127.0.0.1', 'an address'],
    ['8.8.8.8', 'an address'],
    ['[::1]', 'an address'],
    ['localhost', 'no registrable name'],
    ['telegram', 'no registrable name'],
    ['co.uk', 'a suffix alone'],
    ['', 'nothing'],
    ['..', 'nothing'],
    ['x.com', 'a label too short to be sure of'],
    ['t.me', 'a label too short to be sure of'],
    ['mail.com', 'half of another name'],
    ['constructor.com', 'a name of JavaScript'],
  ])('for %s: %s', (host) => expect(nameFor(host)).toBeUndefined());

  it('where two services could be meant', () => {
    const services = [
      { code: 'a', name: 'Naver' },
      { code: 'b', name: 'Naver, Line' },
    ];
    expect(serviceForHost('naver.com', services)).toBeNull();
    expect(serviceForHost('line.me', services)?.code).toBe('b');
  });

  it('for an empty catalogue', () => expect(serviceForHost('telegram.org', [])).toBeNull());
});
