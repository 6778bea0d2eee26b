/** @jsxImportSource react */
// Mounts the React sign-up.
import { createRoot } from 'react-dom/client';

import { byId } from '../dom.ts';
import { SignUp } from './SignUp.tsx';

createRoot(byId('root', HTMLElement)).render(<SignUp />);
