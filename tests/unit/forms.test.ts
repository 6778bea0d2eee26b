// What the background keeps of the forms in open tabs: it outlives the worker, and says nothing of another page.
import { expect, test, vi } from 'vitest';
import { createForms } from '../../entrypoints/background/forms.ts';

const germany = { dialCode: '49', iso: 'DE', main: 'DE' };
const site = 'https://example.com';

function stored() {
  const items: Record<string, unknown> = {};
  const store = {
    get: async (key: string) => (key in items ? { [key]: structuredClone(items[key]) } : {}),
    set: async (added: Record<string, unknown>) => void Object.assign(items, structuredClone(added)),
  };
  const changed = vi.fn<(tabId: number) => void>();
  return { items, changed, begin: () => createForms(store, changed) };
}

test('a worker that comes after knows it, on the page that said it and on no other', async () => {
  const { begin, changed } = stored();
  await begin().note({ tabId: 7, frameId: 0 }, site, [germany]);
  const forms = begin();
  expect(await forms.of(7, site)).toEqual([germany]);
  expect(await forms.of(7, 'https://elsewhere.example')).toEqual([]);
  expect(await forms.of(8, site)).toEqual([]);
  expect(await forms.knows(7)).toBe(true);
  expect(changed).toHaveBeenCalledExactlyOnceWith(7);
});

test('a frame without a phone field takes back what it said, and nothing of another frame', async () => {
  const { begin, changed } = stored();
  const forms = begin();
  await forms.note({ tabId: 7, frameId: 4 }, site, [germany]);
  await forms.note({ tabId: 7, frameId: 0 }, site, null);
  expect(await forms.of(7, site)).toEqual([germany]);
  await forms.note({ tabId: 7, frameId: 4 }, site, null);
  expect(await forms.of(7, site)).toEqual([]);
  await forms.forget(7);
  expect(changed.mock.calls).toEqual([[7], [7]]);
});

test('windows are told of what differs, and two tabs at once are both kept', async () => {
  const { begin, changed } = stored();
  const forms = begin();
  await Promise.all([
    forms.note({ tabId: 7, frameId: 0 }, site, [germany]),
    forms.note({ tabId: 8, frameId: 0 }, site, []),
    forms.note({ tabId: 7, frameId: 0 }, site, [germany]),
  ]);
  expect(changed.mock.calls).toEqual([[7]]);
  expect(await forms.of(7, site)).toEqual([germany]);
  expect(await forms.knows(8)).toBe(false);
});

test('what is no form is none', async () => {
  const { begin, items } = stored();
  items['forms'] = { 7: { frameId: 'x', origin: 1, taken: 'all' } };
  expect(await begin().of(7, site)).toEqual([]);
});
