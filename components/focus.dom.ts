// Keeps the focus where it was when the button that had it goes away: whoever presses by keyboard goes on from there.
import { useEffect, useRef } from 'preact/hooks';

/** Containers that take the focus of what is taken out of them. */
const keeping = new WeakSet<Node>();

/** Those around a node, up to this one and without it. */
function between(node: Node, box: Node): Node[] {
  const found: Node[] = [];
  for (let at: Node | null = node; at && at !== box; at = at.parentNode) if (keeping.has(at)) found.push(at);
  return found;
}

/** For a container with `tabIndex={-1}`. Of nested ones, the innermost that is still there takes the focus. */
export function useKeptFocus<T extends HTMLElement>() {
  const container = useRef<T>(null);
  useEffect(() => {
    const box = container.current;
    if (!box) return undefined;
    keeping.add(box);
    let last: Node | null = null;
    let inner: Node[] = [];
    const note = ({ target }: FocusEvent) => {
      last = target as Node;
      inner = between(last, box);
    };
    const observer = new MutationObserver(() => {
      if (last === null || last.isConnected) return;
      last = null;
      const lost = document.activeElement === document.body && !inner.some((each) => each.isConnected);
      if (lost) box.focus({ preventScroll: true });
    });
    box.addEventListener('focusin', note);
    observer.observe(box, { childList: true, subtree: true });
    return () => {
      box.removeEventListener('focusin', note);
      observer.disconnect();
      keeping.delete(box);
    };
  }, []);
  return container;
}
