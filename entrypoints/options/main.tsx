// Starts the settings page.
import { render } from 'preact';
import { startLanguage } from '../../components/language.browser.ts';
import '../../components/look/tokens.css';
import '../../components/look/base.css';
import '../../components/look/actions.css';
import '../../components/look/contrast.css';
import './options.css';
import './corrections.css';
import { App } from './App.tsx';
import { open } from './state.ts';

const root = document.getElementById('app');
void startLanguage().then(() => root && render(<App />, root));
void open();
