// Mounts a React component; drawn before it returns.
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

export function mountReact(root: HTMLElement, node: ReactNode): void {
  flushSync(() => createRoot(root).render(node));
}
