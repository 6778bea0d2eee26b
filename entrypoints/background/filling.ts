// What pages ask of the background: what their fields are for, and what may be typed into them.
import { codeFor, phoneFor } from '../../utils/activations/filling.ts';
import { judge } from '../../utils/autofill/judge.ts';
import { phoneParts } from '../../utils/autofill/phone.ts';
import type { Handlers } from '../../utils/messages/router.ts';
import { fail, ok } from '../../utils/securesms/index.ts';
import { siteOf } from './pages.ts';
import type { Services } from './services.ts';

export function createPageHandlers({
  ledger,
}: Services): Pick<Handlers, 'page.judge' | 'page.fields' | 'page.filled'> {
  return {
    'page.judge': async (shown) => ok(judge(shown)),
    'page.fields': async (fields, { tabId, origin }) => {
      const site = await siteOf(tabId);
      // The frame and the page that it sits in must both be the site that the number was bought for.
      if (!site || site.origin !== origin) return ok({ phone: null, code: null });
      const entries = await ledger.read();
      const phone = phoneFor(entries, { tabId, origin });
      const code = fields.code ? codeFor(entries, { tabId, origin }) : undefined;
      if (phone && !fields.phone) {
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
        code: code ? { entryId: code.entry.id, code: code.sms.code } : null,
      });
    },
    'page.filled': async ({ entryId, what, outcome }, { tabId, origin }) => {
      const entry = await ledger.find(entryId);
      if (entry?.binding?.tabId !== tabId || entry.binding.origin !== origin)
        return fail({ kind: 'not-allowed' });
      if (what === 'phone') await ledger.apply(entryId, { type: 'phone-fill', outcome });
      else if (outcome === 'typed') await ledger.apply(entryId, { type: 'code-typed' });
      return ok(null);
    },
  };
}
