// Pointer and keys while a field is pointed at: the page's own code gets none of them, and what it makes up does not count.
import type { FillKind } from '../../utils/autofill/types.ts';
import { pageSide } from './page-side.ts';
import { targetOf, type Target } from './target.ts';

type Heard = { onMove: (at: Target) => void; onPick: (at: Target) => void; onCancel: () => void };

const pressing = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
] as const;
/** Keys that move about: left to the browser. */
const moving: ReadonlySet<string> = new Set(
  'Tab ArrowUp ArrowDown PageUp PageDown Home End Shift'.split(' '),
);

/** The innermost element, through open shadow roots. */
function innermost(event: Event): Element | null {
  const at = event.composedPath()[0];
  return at && 'matches' in at ? (at as Element) : null;
}

/**
 * @param own the bar: what happens in it is its own business
 * @returns stops listening
 */
export function listenForPointing(page: Document, own: Element, kind: FillKind, heard: Heard): () => void {
  const listening = new AbortController();
  const options = { capture: true, passive: false, signal: listening.signal };
  const known = new WeakSet<Document>();
  /** The person moved the focus by a key: a page can move it, too. */
  let tabbed = false;
  let focused: Element | null = null;

  /** Without the bar in view nobody would know what their click does: then it is an ordinary one. */
  function barIsGone(): boolean {
    const gone = !own.isConnected || !own.matches(':popover-open');
    if (gone) heard.onCancel();
    return gone;
  }
  /** Ours to deal with: the browser made it, it is not in the bar, and the bar is there. */
  const counts = (event: Event): boolean => event.isTrusted && event.target !== own && !barIsGone();
  const swallow = (event: Event): void => {
    event.stopImmediatePropagation();
    if (event.cancelable) event.preventDefault();
  };

  function moved(event: Event): void {
    const at = counts(event) ? innermost(event) : null;
    if (!at) return;
    // A frame that came later, or was loaded anew.
    const inner = at.tagName === 'IFRAME' ? (at as HTMLIFrameElement).contentDocument : null;
    if (inner) hear(inner);
    else heard.onMove(targetOf(at, kind));
  }

  function pressed(event: Event): void {
    if (!counts(event)) return;
    const at = innermost(event);
    // Touch scrolls by what follows a pointerdown; that one is only kept from the page.
    if (event.type.startsWith('pointer')) event.stopImmediatePropagation();
    else swallow(event);
    if (event.type === 'click' && at) heard.onPick(targetOf(at, kind));
  }

  function keyed(event: KeyboardEvent): void {
    if (!event.isTrusted || barIsGone()) return;
    if (event.key === 'Escape') {
      swallow(event);
      if (event.type === 'keydown') heard.onCancel();
      return;
    }
    if (event.target === own || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Tab') tabbed = true;
    if (moving.has(event.key)) {
      event.stopImmediatePropagation();
      return;
    }
    swallow(event);
    if (event.key !== 'Enter' || event.type !== 'keydown' || event.repeat) return;
    const at = innermost(event);
    if (!at) return;
    if (at === focused) heard.onPick(targetOf(at, kind));
    else heard.onMove(targetOf(at, kind));
    focused = at;
  }

  function focusMoved(event: Event): void {
    const at = innermost(event);
    if (!tabbed || !at || event.target === own) return;
    tabbed = false;
    focused = at;
    heard.onMove(targetOf(at, kind));
  }

  function hear(root: Document): void {
    const view = root.defaultView;
    if (!view || known.has(root)) return;
    known.add(root);
    for (const name of ['pointermove', 'pointerover'] as const) view.addEventListener(name, moved, options);
    for (const name of pressing) view.addEventListener(name, pressed, options);
    for (const name of ['keydown', 'keypress', 'keyup'] as const) view.addEventListener(name, keyed, options);
    view.addEventListener('focusin', focusMoved, options);
  }

  for (const root of pageSide().rootsOf(page)) if ('defaultView' in root) hear(root);
  return () => listening.abort();
}
