// Runs in the widget's page, in a world of its own as the content script does: finds the field and fills it.
import { fillCode } from '../../utils/autofill/fill-code.dom.ts';
import { fillPhone } from '../../utils/autofill/fill-phone.dom.ts';
import { judge } from '../../utils/autofill/judge.ts';
import { usableOf } from '../../utils/autofill/scan.dom.ts';
import { rootsOf, survey } from '../../utils/autofill/survey.dom.ts';
import type { FillOutcome, PhoneParts } from '../../utils/autofill/types.ts';

export type Fill = { phone: PhoneParts } | { code: string };
/** null: no field of that kind was found. */
export type Filled = FillOutcome | null;

Object.assign(globalThis, {
  async fillWidget(fill: Fill): Promise<Filled> {
    const fields = usableOf((await survey(rootsOf(document), async (shown) => judge(shown))) ?? []);
    if ('phone' in fill) return fields.phone && fillPhone(fields.phone, fill.phone);
    return fields.code && fillCode(fields.code, fill.code);
  },
});
