// Says that parts of the record are damaged or that it can no longer be written, and hands all of it over as a file.
import { useState } from 'preact/hooks';
import type { Problem } from '../utils/messages/problem.ts';
import type { Snapshot } from '../utils/messages/views.ts';
import { Notice, type LinkTarget } from './Notice.tsx';
import { say, words } from './words/index.ts';

type Props = {
  storage: Snapshot['storage'];
  /** Each answers what stood in the way, or null. */
  onSave: () => Promise<Problem | null>;
  onNoted: () => Promise<Problem | null>;
  onLink: (to: LinkTarget) => void;
};

export function StorageNotice({ storage: { quarantined, unwritten }, onSave, onNoted, onLink }: Props) {
  const [problem, setProblem] = useState<Problem | null>(null);
  if (quarantined === 0 && !unwritten) return null;
  const { storage } = words;
  const button = (label: string, act: () => Promise<Problem | null>) => (
    <button type="button" class="button button-small" onClick={async () => setProblem(await act())}>
      {label}
    </button>
  );
  return (
    <div class="banner">
      {unwritten && (
        <Notice said={{ sentence: storage.full, next: storage.fullNext }} onLink={onLink}>
          {quarantined === 0 && button(storage.save, onSave)}
        </Notice>
      )}
      {quarantined > 0 && (
        <Notice
          said={{ sentence: storage.damaged(quarantined), next: storage.damagedNext(quarantined) }}
          onLink={onLink}
        >
          <div class="actions">
            {button(storage.save, onSave)}
            {button(storage.noted, onNoted)}
          </div>
        </Notice>
      )}
      {problem && <Notice said={say(problem)} onLink={onLink} />}
    </div>
  );
}
