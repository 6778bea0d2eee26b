// The button in phone and code fields: put into a page of a granted site once there is such a field.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FillKind } from '../../utils/autofill/types.ts';
import '../autofill/shared.ts';
import { createButton, type Button } from './button.ts';

export default defineUnlistedScript(() => {
  const shown = new Map<FillKind, Button>();
  const remove = (kind: FillKind): void => {
    shown.get(kind)?.remove();
    shown.delete(kind);
  };
  globalThis.secureSmsButton ??= {
    show({ phone, code }, state) {
      const words = globalThis.secureSmsButtonWords;
      const fields = { phone: phone ? [phone.input] : [], code: code?.inputs ?? [] };
      for (const kind of ['phone', 'code'] as const) {
        const field = fields[kind].at(-1);
        if (shown.get(kind)?.field !== field) remove(kind);
        if (!field || !words) continue;
        const button = shown.get(kind) ?? createButton(kind, field, fields[kind].length > 1);
        shown.set(kind, button);
        button.say(state, words);
      }
    },
    hide() {
      remove('phone');
      remove('code');
    },
  };
});
