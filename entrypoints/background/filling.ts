// What pages ask of the background: what their fields are for, and what may be typed into them.
import { codeFor, phoneFor, waitsFor, type Place } from '../../utils/activations/filling.ts';
import { judge } from '../../utils/autofill/judge.ts';
import { phoneParts } from '../../utils/autofill/phone.ts';
import type { PageFill } from '../../utils/autofill/types.ts';
import { stopped } from '../../utils/grants/stopped.browser.ts';
import type { ContentSender, Handlers } from '../../utils/messages/router.ts';
import { fail, ok } from '../../utils/securesms/index.ts';
import { insistedCodes } from './fill-here.ts';
import { siteOf } from './pages.ts';
import type { Services } from './services.ts';

const nothing: PageFill = { phone: null, code: null, watch: false };

export function createPageHandlers({
  grants,
  ledger,
}: Services): Pick<Handlers, 'page.judge' | 'page.fields' | 'page.filled'> {
  /**
   * The place that a frame asks for: the page that the tab shows, which must be the site that the number was bought for.
   * The frame must be the page itself, or one whose site the person granted by name: it gets what the page would get.
   */
  async function placeOf({ tabId, origin, top }: ContentSender): Promise<Place | null> {
    if (await stopped.has(tabId)) return null;
    const site = await siteOf(tabId);
    if (!site) return null;
    const trusted = top ? site.origin === origin : await grants.named(origin);
    return trusted ? { tabId, origin: site.origin } : null;
  }

  return {
    'page.judge': async (shown) => ok(judge(shown)),
    'page.fields': async (fields, sender) => {
      const place = await placeOf(sender);
      if (!place) return ok(nothing);
      const entries = await ledger.read();
      const phone = phoneFor(entries, place);
      const code = fields.code ? codeFor(entries, place) : undefined;
      // A frame speaks for itself alone: the field may be in the page around it.
      if (phone && !fields.phone && sender.top) {
        await ledger.apply(phone.id, { type: 'phone-fill', outcome: 'no-field' });
      }
      return ok({
        phone:
          phone && fields.phone
            ? {
                entryId: phone.id,
                parts: phoneParts(phone.digits, phone.country),
                overwrite: phone.phoneFill === 'insisted',
              }
            : null,
        code: code
          ? { entryId: code.entry.id, code: code.sms.code, overwrite: insistedCodes.delete(code.entry.id) }
          : null,
        watch: waitsFor(entries, place),
      });
    },
    'page.filled': async ({ entryId, what, outcome }, { tabId, origin, top }) => {
      const entry = await ledger.find(entryId);
      const from = top ? entry?.binding?.origin === origin : await grants.named(origin);
      if (entry?.binding?.tabId !== tabId || !from) return fail({ kind: 'not-allowed' });
      if (what === 'phone') await ledger.apply(entryId, { type: 'phone-fill', outcome });
      else if (outcome === 'typed') await ledger.apply(entryId, { type: 'code-typed' });
      return ok(null);
    },
  };
}
