// Properties: whoever owns a domain decides what it is, whatever they write before it, and writing does not matter.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { rows } from '../../../../utils/catalog/sites/known/index.ts';
import { recognise } from '../../../../utils/catalog/sites/recognise.ts';
import { services } from './list.ts';

const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,12}[a-z0-9])?$/);
const place = fc.constantFrom(
  ...rows.flatMap(({ places }) => places.map((each) => each.replace('*', 'com'))),
);
const name = fc.constantFrom(
  ...services.map(({ name }) => name.toLowerCase().replace(/[^a-z0-9]+/g, '') || 'x'),
);

test('nothing before a stranger’s domain makes it a service', () => {
  const before = fc.array(fc.oneof(label, place, name), { minLength: 1, maxLength: 4 });
  const stranger = fc.constantFrom('evil.example', 'evil-host.com', 'evil-host.co.uk', 'evil-host.github.io');
  fc.assert(
    fc.property(before, stranger, (labels, domain) => {
      expect(recognise([...labels, domain].join('.'), services)).not.toHaveProperty('sure');
    }),
    { numRuns: 500 },
  );
});

test('nothing added to a known domain’s label with a hyphen makes it the firm', () => {
  fc.assert(
    fc.property(place, label, fc.boolean(), (known, added, inFront) => {
      const [own = '', ...rest] = known.split('.').slice(-2);
      const host = [inFront ? `${added}-${own}` : `${own}-${added}`, ...rest].join('.');
      fc.pre(!rows.some(({ places }) => places.includes(host)));
      const found = recognise(host, services);
      const said = 'sure' in found ? found.sure.name.toLowerCase().replace(/[^a-z0-9]+/g, '-') : null;
      // "Coca-Cola" and the like are written with their hyphens.
      expect([null, host.split('.')[0]]).toContain(said);
    }),
    { numRuns: 500 },
  );
});

test('capitals, a port and a last dot change nothing', () => {
  fc.assert(
    fc.property(fc.oneof(place, label), fc.integer({ min: 1, max: 65_535 }), (host, port) => {
      const plain = recognise(host, services);
      for (const other of [host.toUpperCase(), `${host}.`, `${host}:${port}`]) {
        expect(recognise(other, services)).toEqual(plain);
      }
    }),
    { numRuns: 300 },
  );
});

test('no string of any kind is too much', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.domain()), (host) => {
      expect(recognise(host, services)).toBeTypeOf('object');
    }),
    { numRuns: 500 },
  );
});
