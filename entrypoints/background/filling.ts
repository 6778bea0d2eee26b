// What pages ask of the background: what their fields are for, and what may be typed into them.
import { codeFor, phoneFor, waitsFor } from '../../utils/activations/filling.ts';
import { countriesTaken } from '../../utils/autofill/form-country.ts';
import { judge } from '../../utils/autofill/judge.ts';
import { phoneParts } from '../../utils/autofill/phone.ts';
import type { PageFill } from '../../utils/autofill/types.ts';
import type { Handlers } from '../../utils/messages/router.ts';
import { fail, ok } from '../../utils/securesms/index.ts';
import { insistedCodes } from './fill-here.ts';
import { buttonOn } from './field-button.ts';
import { handScript } from './pages.ts';
import { placeOf, putIntoFrame } from './place.ts';
import type { Services } from './services.ts';

const nothing: PageFill = { phone: null, code: null, button: null, watch: false };

export function createPageHandlers(
  services: Services,
): Pick<Handlers, 'page.judge' | 'page.fields' | 'page.filled'> {
  const { forms, grants, ledger } = services;
  return {
    'page.judge': async (shown) => ok(judge(shown)),
    'page.fields': async (fields, sender) => {
      const place = await placeOf(services, sender);
      if (!place) return ok(nothing);
      if (!fields.phone) await forms.note(sender, place.origin, null);
      else if (fields.form) await forms.note(sender, place.origin, countriesTaken(fields.form));
      const entries = await ledger.read();
      const phone = phoneFor(entries, place);
      const code = fields.code ? codeFor(entries, place) : undefined;
      // A frame speaks for itself alone: the field may be in the page around it.
      if (phone && !fields.phone && sender.top) {
        await ledger.apply(phone.id, { type: 'phone-fill', outcome: 'no-field' });
      }
      if ((phone && fields.phone) || code) await putIntoFrame(sender, handScript);
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
        button: await buttonOn(services, place),
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
