// A flag in a long list: drawn when its row comes into sight, since forty of them take longer than a keystroke may.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Flag } from '../Flag.tsx';

/** Countries whose flags were in sight: the browser has them, so they are drawn at once. */
const seen = new Set<string | null>([null]);
const waiting = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** Calls back once, when the element is in sight. @returns gives up */
function whenInSight(element: Element, draw: () => void): () => void {
  observer ??= new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) waiting.get(target)?.();
  });
  const watching = observer;
  const stop = () => {
    waiting.delete(element);
    watching.unobserve(element);
  };
  waiting.set(element, () => {
    stop();
    draw();
  });
  watching.observe(element);
  return stop;
}

export function RowFlag({ iso }: { iso: string | null }) {
  const place = useRef<HTMLSpanElement>(null);
  const [drawn, setDrawn] = useState(seen.has(iso));
  useEffect(() => {
    if (drawn || !place.current) return undefined;
    return whenInSight(place.current, () => {
      seen.add(iso);
      setDrawn(true);
    });
  }, [drawn, iso]);
  return drawn ? <Flag iso={iso} /> : <span ref={place} class="flag" aria-hidden="true" />;
}
