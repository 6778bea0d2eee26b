// Hand-written forms as sites have them: one field, a native select of dial codes or countries beside it, split parts.
import { countries } from '../countries.ts';
import type { Widget } from '../widget.ts';

const element = (root: HTMLElement, html: string): void => {
  root.innerHTML = html;
};
const valueOf = (root: HTMLElement, selector: string): string =>
  root.querySelector<HTMLInputElement | HTMLSelectElement>(selector)?.value ?? '';

const dialSelect = countries
  .map(
    ({ iso, dial }) => `<option value="+${dial}" ${iso === 'FR' ? 'selected' : ''}>${iso} +${dial}</option>`,
  )
  .join('');
const nameSelect = (language: string): string => {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return countries
    .map(
      ({ iso, number }) =>
        `<option value="${number}" ${iso === 'FR' ? 'selected' : ''}>${names.of(iso)}</option>`,
    )
    .join('');
};

const national = (root: HTMLElement): string => valueOf(root, 'input').replace(/\D/g, '');
const byNumber = (root: HTMLElement) =>
  countries.find(({ number }) => String(number) === valueOf(root, 'select'));

export const widgets: Widget[] = [
  {
    name: 'one tel field',
    package: null,
    framework: 'plain',
    kind: 'phone',
    mount: (root) => {
      element(root, '<input type="tel" name="phone" autocomplete="tel">');
      return () => ({ value: valueOf(root, 'input') });
    },
  },
  {
    name: 'select of dial codes and a field',
    package: null,
    framework: 'plain',
    kind: 'phone',
    mount: (root) => {
      element(root, `<select name="dial_code">${dialSelect}</select><input type="tel" name="phone">`);
      return () => ({ value: valueOf(root, 'select') + national(root), country: valueOf(root, 'select') });
    },
  },
  ...['en', 'de', 'ru', 'ja'].map((language): Widget => ({
    name: `select of countries in ${language}, values of its own`,
    package: null,
    framework: 'plain',
    kind: 'phone',
    mount: (root) => {
      document.documentElement.lang = language;
      element(
        root,
        `<select name="phone_country">${nameSelect(language)}</select><input type="tel" name="phone">`,
      );
      return () => ({
        value: `${byNumber(root)?.dial}${national(root)}`,
        country: byNumber(root)?.iso ?? null,
      });
    },
  })),
  {
    name: 'prefix that cannot be changed: +7',
    package: null,
    framework: 'plain',
    kind: 'phone',
    countries: ['KZ', 'RU'],
    mount: (root) => {
      element(
        root,
        '<span>+7</span> <input type="tel" name="phone" maxlength="10" placeholder="900 000 00 00">',
      );
      return () => ({ value: valueOf(root, 'input') && `7${valueOf(root, 'input')}` });
    },
  },
];
