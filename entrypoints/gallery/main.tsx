// Starts the gallery: every component in its states, in development builds only (wxt.config.ts leaves it out of others).
import { render } from 'preact';
import '../../components/look/tokens.css';
import '../../components/look/base.css';
import '../../components/choosing/buy.css';
import '../../components/choosing/terms.css';
import '../../components/numbers/number.css';
import '../../components/numbers/sms.css';
import '../../components/look/actions.css';
import '../../components/look/contrast.css';
import '../../components/places.css';
import '../../components/history/history.css';
import '../../components/wallet/wallet.css';
import '../popup/popup.css';
import './gallery.css';
import { Gallery } from './Gallery.tsx';

const root = document.getElementById('app');
if (root) render(<Gallery />, root);
