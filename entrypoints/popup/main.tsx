// Starts the popup: draws once its words and what the background answered are there, and without the latter if that
// takes longer.
import { render } from 'preact';
import { startLanguage } from '../../components/language.browser.ts';
import '../../components/look/tokens.css';
import '../../components/look/base.css';
import '../../components/choosing/buy.css';
import '../../components/choosing/terms.css';
import '../../components/numbers/number.css';
import '../../components/numbers/sms.css';
import '../../components/look/actions.css';
import '../../components/look/contrast.css';
import '../../components/places.css';
import './popup.css';
import { startTheme } from '../../utils/settings/theme.browser.ts';
import { App } from './App.tsx';
import { restoreCopyFormat } from './clipboard.ts';
import { leave, restorePlace } from './route.ts';
import { followScroll } from './scroll.dom.ts';
import { open } from './open.ts';
import { prepareSurface } from './surface.ts';

/** Milliseconds. A worker that is awake answers within this; while one is woken, the skeleton is shown. */
const patience = 60;

async function start(): Promise<void> {
  const place = restorePlace();
  await startLanguage();
  const opened = open();
  const waited = new Promise((resolve) => setTimeout(resolve, patience));
  await Promise.race([Promise.all([opened, place]), waited]);
  const root = document.getElementById('app');
  if (!root) return;
  render(<App />, root);
  followScroll(root);
}

prepareSurface();
addEventListener('pagehide', leave);
void start();
void restoreCopyFormat();
void startTheme();
