// Starts the popup: draws as soon as its words are there, and asks the background for everything it shows.
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
import { App } from './App.tsx';
import { restorePlace } from './route.ts';
import { open } from './open.ts';

const root = document.getElementById('app');
void startLanguage().then(() => {
  if (root) render(<App />, root);
  void restorePlace();
});
void open();
