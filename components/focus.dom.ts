// Keeps the focus where it was when the button that had it goes away: whoever presses by keyboard goes on from there.
import { useEffect, useRef } from 'preact/hooks';

/** For a container with `tabIndex={-1}`: it takes the focus of what is taken out of it. Of nested ones, the inner. */
export function useKeptFocus<T extends HTMLElement>() {
  const container = useRef<T>(null);
  useEffect(() => {
    const box = container.current;
    if (!box) return undefined;
    let last: Node | null = null;
    const note = (event: FocusEvent) => {
      last = event.target as Node;
    };
    const observer = new MutationObserver(() => {
      if (last === null || last.isConnected) return;
      last = null;
      if (document.activeElement === document.body) box.focus({ preventScroll: true });
    });
    box.addEventListener('focusin', note);
    observer.observe(box, { childList: true, subtree: true });
    return () => {
      box.removeEventListener('focusin', note);
      observer.disconnect();
    };
  }, []);
  return container;
}
