// Runs in the head of our own pages, before anything is drawn: no frame of them is in another theme than the one that is set.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showKeptTheme } from '../../utils/settings/theme.dom.ts';

export default defineUnlistedScript(() => {
  showKeptTheme();
  // Another of our pages changed it.
  addEventListener('storage', showKeptTheme);
});
