// Starts the popup: draws as soon as its words are there, and asks the background for everything it shows.
import { render } from 'preact';
import { startLanguage } from '../../components/language.browser.ts';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/buy.css';
import '../../components/terms.css';
import '../../components/number.css';
import '../../components/sms.css';
import '../../components/actions.css';
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
