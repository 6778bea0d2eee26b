// Where the browser hides new buttons and how they are pinned, drawn small. The words beside it say the same.
import { Globe, Pin, Puzzle } from 'lucide-preact';

export const PinPicture = () => (
  <div class="pin-picture" aria-hidden="true">
    <div class="pin-bar">
      <span class="pin-address">
        <Globe size={14} />
      </span>
      <span class="pin-puzzle">
        <Puzzle size={18} />
      </span>
    </div>
    <div class="pin-menu">
      <img src="/icon.svg" alt="" width={18} height={18} />
      <span>SecureSMS</span>
      <span class="pin-pin">
        <Pin size={16} />
      </span>
    </div>
  </div>
);
