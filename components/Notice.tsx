// A sentence that a person must read: what happened, what it means for the money, the next step.
import { CircleAlert, CloudOff } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { Said } from './words/index.ts';

export type LinkTarget = NonNullable<Said['link']>['to'];
type Props = {
  said: Said;
  tone?: 'problem' | 'offline' | 'hint';
  onLink: (to: LinkTarget) => void;
  children?: ComponentChildren;
};

export function Notice({ said, tone = 'problem', onLink, children }: Props) {
  const { sentence, next, link } = said;
  const Icon = tone === 'offline' ? CloudOff : CircleAlert;
  return (
    <div class={`notice notice-${tone}`} role={tone === 'hint' ? undefined : 'alert'}>
      <Icon size={16} aria-hidden="true" />
      <div class="notice-body">
        <p>
          <span class="notice-sentence">{sentence}</span>
          {next && ` ${next}`}
          {link && ' '}
          {link && (
            <button type="button" class="link" onClick={() => onLink(link.to)}>
              {link.text}
            </button>
          )}
        </p>
        {children}
      </div>
    </div>
  );
}
