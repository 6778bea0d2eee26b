// Registered where the person lets us help always and wants the button: the page side begins by itself, whichever runs first.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import './autofill/shared.ts';

export default defineUnlistedScript(() => {
  globalThis.secureSmsOffering = true;
  globalThis.secureSms?.offer();
});
