// Starts the popup: draws at once, then asks the background for everything it shows.
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/buy.css';
import '../../components/terms.css';
import '../../components/number.css';
import '../../components/sms.css';
import '../../components/actions.css';
import './popup.css';
import { App } from './App.tsx';
import { open } from './open.ts';

const root = document.getElementById('app');
if (root) render(<App />, root);
void open();
