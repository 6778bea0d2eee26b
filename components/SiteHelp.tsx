// Beside the site's name: letting the extension help here always, or that it does and how to stop it.
import { CircleCheck } from 'lucide-preact';
import type { Granted } from '../utils/grants/grants.ts';
import { words } from './words/index.ts';

type Props = {
  host: string;
  /** Null until the browser told. */
  granted: Granted | null;
  /** Called in the click's own turn, which the browser asks for. */
  onAlways: () => void;
  onStop: () => void;
  onSettings: () => void;
};

export function SiteHelp({ host, granted, onAlways, onStop, onSettings }: Props) {
  const { sites } = words;
  const on = granted === 'site' || granted === 'everywhere';
  // One button, whatever it does: whoever pressed it keeps the focus.
  const [said, act] = {
    no: [sites.always(host), onAlways] as const,
    site: [sites.stop, onStop] as const,
    everywhere: [words.settings, onSettings] as const,
  }[granted ?? 'no'];
  return (
    <div class="help">
      <span class="help-on" role="status">
        {on && <CircleCheck size={14} aria-hidden="true" />}
        {on && (granted === 'site' ? sites.helps : sites.everywhere)}
      </span>
      {granted !== null && (
        <button type="button" class="link link-quiet" onClick={act}>
          {said}
        </button>
      )}
    </div>
  );
}
