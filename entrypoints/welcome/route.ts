// Which step is shown: the address says it, so that going back, reloading and reopening a closed tab come to the same one.
import { signal } from '@preact/signals';

export const steps = ['key', 'limits', 'where'] as const;
export type Step = (typeof steps)[number] | 'ready';

function stepIn(hash: string): Step {
  const named = hash.slice(1);
  return named === 'ready' ? named : (steps.find((each) => each === named) ?? 'key');
}

export const step = signal<Step>(stepIn(location.hash));
addEventListener('hashchange', () => (step.value = stepIn(location.hash)));

export function go(to: Step): void {
  location.hash = to;
}
