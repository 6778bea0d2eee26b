// The end of a step: back, on, and on without deciding anything.
import { words } from '../../components/words/index.ts';
import { go, type Step } from './route.ts';

type Props = {
  back: Step;
  next: Step;
  /** What the main button says, and the form that it sends off. */
  label: string;
  form: string;
  busy?: boolean;
};

export const Ways = ({ back, next, label, form, busy = false }: Props) => (
  <div class="welcome-ways">
    <button type="submit" form={form} class="button button-main" aria-busy={busy} aria-disabled={busy}>
      {label}
    </button>
    <button type="button" class="button" onClick={() => go(back)}>
      {words.welcome.back}
    </button>
    <button type="button" class="link link-quiet" onClick={() => go(next)}>
      {words.welcome.skip}
    </button>
  </div>
);
