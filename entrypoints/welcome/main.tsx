// Starts the introduction.
import { render } from 'preact';
import { startLanguage } from '../../components/language.browser.ts';
import '../../components/look/tokens.css';
import '../../components/look/base.css';
import '../options/options.css';
import './welcome.css';
import { open } from '../options/state.ts';
import { App } from './App.tsx';
import { watchAccess } from './access.ts';

const root = document.getElementById('app');
void startLanguage().then(() => root && render(<App />, root));
void open();
watchAccess();
