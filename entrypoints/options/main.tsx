// Starts the settings page.
import { render } from 'preact';
import { startLanguage } from '../../components/language.browser.ts';
import '../../components/look/tokens.css';
import '../../components/look/base.css';
import '../../components/look/actions.css';
import '../../components/look/contrast.css';
import './options.css';
import './corrections.css';
import { startTheme } from '../../utils/settings/theme.browser.ts';
import './sites.css';
import { App } from './App.tsx';
import { watchSites } from './sites.ts';
import { open } from './state.ts';

const root = document.getElementById('app');
void startLanguage().then(() => root && render(<App />, root));
void startTheme();
watchSites();
void open();
