// "My number" and "the code" into the page of a tab, at a press of ours for it: in the menu, by a key, in the page's field.
import { numberHere } from '../../utils/activations/filling.ts';
import type { Answer } from '../../utils/messages/contract.ts';
import { fail, ok } from '../../utils/securesms/index.ts';
import { helpInPage, siteOf } from './pages.ts';
import type { Services } from './services.ts';

/**
 * Ids of numbers whose code was asked for by a press that is not carried out yet: it goes over what the field holds. A
 * worker that dies forgets it; the code is then typed into an empty field only.
 */
export const insistedCodes = new Set<string>();

export type FillHere = ReturnType<typeof createFillHere>;

/** Only for events that a person alone can cause. Both answer a failure where there is nothing to fill, and do nothing then. */
export function createFillHere({ activations, ledger, recovered }: Services) {
  async function find(tabId: number) {
    await recovered();
    const site = await siteOf(tabId);
    const entry = site && numberHere(await ledger.read(), site);
    return site && entry ? { site, entry } : undefined;
  }

  const look = async (tabId: number): Promise<Answer<null>> =>
    (await helpInPage(tabId)) ? ok(null) : fail({ kind: 'page-not-reachable' });

  return {
    /** As Fill in the popup: from here on the number and its codes are typed into this tab. */
    async fillNumberHere(tabId: number): Promise<Answer<null>> {
      const found = await find(tabId);
      if (!found || found.entry.digits === null) return fail({ kind: 'no-such-number' });
      const bound = await activations.fillInto(found.entry.id, found.site);
      return bound.ok ? look(tabId) : bound;
    },

    /** The newest code of that number, also where it was typed before. */
    async fillCodeHere(tabId: number): Promise<Answer<null>> {
      const found = await find(tabId);
      if (!found) return fail({ kind: 'no-such-number' });
      const { entry, site } = found;
      if (entry.phase !== 'received' || typeof entry.sms.at(-1)?.code !== 'string') {
        return fail({ kind: 'not-possible-now' });
      }
      const { id, binding } = entry;
      if (binding?.tabId !== tabId || binding.origin !== site.origin) {
        await ledger.apply(id, { type: 'bound', binding: site });
      }
      await ledger.apply(id, { type: 'code-untyped' });
      insistedCodes.add(id);
      return look(tabId);
    },
  };
}
