// What types into a page. It is put there once there is something to type: most pages are only looked at.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { put } from '../utils/autofill/fill-code-box.dom.ts';
import { fillCode } from '../utils/autofill/fill-code.dom.ts';
import { fillPhone } from '../utils/autofill/fill-phone.dom.ts';
import { shownForm } from '../utils/autofill/form-country.dom.ts';
import './autofill/shared.ts';

export default defineUnlistedScript(() => {
  globalThis.secureSmsHand ??= { fillPhone, fillCode, put, shownForm };
});
