// Settings: sound without any stored, and an address for the API that never sends the key in the clear.
import { describe, expect, it, test } from 'vitest';
import * as z from 'zod/mini';
import {
  defaultApiUrl,
  defaultSettings,
  parseApiUrl,
  settingsSchema,
} from '../../../utils/settings/settings.ts';

test('without any stored, every setting has its default', () => {
  expect(defaultSettings).toEqual({
    apiUrl: defaultApiUrl,
    priceCap: 5_000_000,
    dailyBudget: null,
    giveUpMinutes: 15,
    fieldButton: true,
    buttonHiddenOn: [],
    keepDays: 90,
    keepTextsHours: 24,
    countryId: null,
    instantUrl: null,
    notify: true,
    sound: false,
    copyCodes: false,
    oneClick: false,
    theme: 'auto',
    language: 'auto',
  });
  expect(parseApiUrl(defaultApiUrl)).toBe(defaultApiUrl);
});

test.each([
  { priceCap: 0.5 },
  { priceCap: '5' },
  { priceCap: 0 },
  { dailyBudget: -1 },
  { countryId: 'x' },
  { notify: 1 },
  { apiUrl: null },
])('%j is no setting', (stored) => {
  expect(z.safeParse(settingsSchema, stored).success).toBe(false);
});

test('what an older version stored is completed', () => {
  expect(z.parse(settingsSchema, { notify: false })).toEqual({ ...defaultSettings, notify: false });
});

describe('an address is taken', () => {
  it.each([
    ['https://api.securesms.io/stubs/handler_api.php', 'https://api.securesms.io/stubs/handler_api.php'],
    ['  https://example.com  ', 'https://example.com/'],
    ['https://example.com:8443/x?a=1#key', 'https://example.com:8443/x?a=1'],
    ['http://127.0.0.1:8787/x', 'http://127.0.0.1:8787/x'],
    ['http://localhost/x', 'http://localhost/x'],
    ['http://[::1]:8787/', 'http://[::1]:8787/'],
    ['HTTPS://EXAMPLE.COM', 'https://example.com/'],
  ])('%j', (text, url) => expect(parseApiUrl(text)).toBe(url));
});

describe('an address is refused', () => {
  it.each([
    'http://api.securesms.io/stubs/handler_api.php',
    'http://127.0.0.1.evil.example/',
    'http://localhost.evil.example/',
    'http://192.168.1.2/',
    'https://user:word@example.com/',
    'https://user@example.com/',
    'ftp://example.com/',
    'javascript:alert(1)',
    'data:text/plain,x',
    'file:///etc/hosts',
    'api.securesms.io',
    'https://',
    '',
  ])('%j', (text) => expect(parseApiUrl(text)).toBeUndefined());
});
