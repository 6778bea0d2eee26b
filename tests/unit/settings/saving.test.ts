// Two settings that are changed at the same moment are both kept.
import { expect, it, vi } from 'vitest';
import { memoryStore } from '../activations/helpers.ts';

// The browser's storage, which there is none of outside of it.
const store = memoryStore();
vi.mock('webextension-polyfill', () => ({ default: { storage: { local: store } } }));
const { readSettings, saveSettings } = await import('../../../utils/settings/settings.browser.ts');

it('of two that are saved at once, neither takes the other back', async () => {
  await Promise.all([saveSettings({ priceCap: 1_500_000 }), saveSettings({ notify: false })]);
  expect(await readSettings()).toMatchObject({ priceCap: 1_500_000, notify: false });
});

it('after one that storage refused, the next is kept', async () => {
  const set = vi.spyOn(store, 'set').mockRejectedValueOnce(new Error('full'));
  const refused = saveSettings({ dailyBudget: 1 });
  await expect(refused).rejects.toThrow('full');
  set.mockRestore();
  expect(await saveSettings({ dailyBudget: 7_000_000 })).toMatchObject({ dailyBudget: 7_000_000 });
});
