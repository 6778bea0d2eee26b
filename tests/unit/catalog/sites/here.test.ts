// What the person chose on a site counts on its other hosts, and nowhere else.
import { describe, expect, it } from 'vitest';
import { createChoices } from '../../../../utils/catalog/choices.ts';
import { isSameSite } from '../../../../utils/catalog/sites/here.ts';
import { memoryStore } from '../../activations/helpers.ts';
import { services } from './list.ts';

async function chosenOn(host: string, ...chosen: [host: string, service: string][]): Promise<string | null> {
  const choices = createChoices(memoryStore());
  for (const [each, service] of chosen) await choices.save(each, { service, countryId: null });
  return (await choices.read(host, (other) => isSameSite(host, other, services))).service;
}

describe('a choice counts', () => {
  it.each([
    ['example.com', 'example.com'],
    ['example.com', 'accounts.example.com'],
    ['accounts.example.com', 'www.example.com'],
    ['www.google.com', 'accounts.google.com'],
  ])('on %s when made on %s', async (host, on) => expect(await chosenOn(host, [on, 'ot'])).toBe('ot'));

  it.each([
    ['example.com', 'example.org', 'another domain'],
    ['a.github.io', 'b.github.io', 'two people’s pages'],
    ['voice.google.com', 'google.com', 'two services'],
    ['docs.google.com', 'accounts.google.com', 'anybody’s forms'],
    ['a.tumblr.com', 'b.tumblr.com', 'two people’s pages'],
    ['127.0.0.1', '127.0.0.2', 'two addresses'],
    ['evil.co.uk', 'good.co.uk', 'a suffix'],
  ])('not on %s when made on %s: %s', async (host, on) =>
    expect(await chosenOn(host, [on, 'ot'])).toBeNull(),
  );

  it('first for its very host, then the newest beside it', async () => {
    const one: [string, string] = ['a.example.com', 'tg'];
    const two: [string, string] = ['b.example.com', 'wa'];
    expect(await chosenOn('a.example.com', one, two)).toBe('tg');
    expect(await chosenOn('c.example.com', one, two)).toBe('wa');
    expect(await chosenOn('c.example.com', two, one)).toBe('tg');
  });
});
