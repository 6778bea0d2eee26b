// Starts the settings page.
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/actions.css';
import './options.css';
import './corrections.css';
import { App } from './App.tsx';
import { open } from './state.ts';

const root = document.getElementById('app');
if (root) render(<App />, root);
void open();
