// Where the key is kept, and who gets it.
import { Lock } from 'lucide-preact';
import { words } from './words/index.ts';

/** `apiHost`: host that is asked, e.g. api.securesms.io. */
export const Privacy = ({ apiHost }: { apiHost: string }) => (
  <p class="privacy">
    <Lock size={16} aria-hidden="true" />
    <span>
      {words.key.privacy} {words.key.onlyTo(apiHost)}
    </span>
  </p>
);
