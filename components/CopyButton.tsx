// Copies one thing; a check mark in place of the icon says that it was done.
import { Check, Copy } from 'lucide-preact';

type Props = {
  label: string;
  /** What is copied, where the button does not stand beside just that. */
  hint?: string;
  done: boolean;
  main?: boolean;
  onCopy: () => void;
};

/** Small beside a number; `main` has its words on it. */
export function CopyButton({ label, hint, done, main = false, onCopy }: Props) {
  const Icon = done ? Check : Copy;
  return (
    <button
      type="button"
      class={main ? 'button button-small' : 'icon-button'}
      aria-label={main ? undefined : label}
      title={main ? undefined : hint === undefined ? label : `${label} · ${hint}`}
      onClick={onCopy}
    >
      <Icon size={16} aria-hidden="true" />
      {main && label}
    </button>
  );
}
