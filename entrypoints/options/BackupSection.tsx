// The settings as a file: saving them, and letting a file replace them after a look at what is in it.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Notice, type LinkTarget } from '../../components/Notice.tsx';
import { say, words } from '../../components/words/index.ts';
import type { Problem } from '../../utils/messages/problem.ts';
import { BackupContents } from './BackupContents.tsx';
import { lookInto, replaceBy, replaced, saveBackup, type Chosen } from './backup.ts';
import { Section } from './saving.tsx';

export function BackupSection({ onLink }: { onLink: (to: LinkTarget) => void }) {
  const { backup } = words;
  const [problem, setProblem] = useState<Problem | null>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [busy, setBusy] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const choose = useRef<HTMLButtonElement>(null);
  // The page was drawn anew with what was in the file: whoever chose it stays where they were.
  useEffect(() => {
    if (replaced.value) choose.current?.focus();
  }, []);
  const start = () => {
    replaced.value = false;
    setProblem(null);
    setChosen(null);
  };
  const look = async (input: HTMLInputElement) => {
    const [picked] = input.files ?? [];
    if (!picked) return;
    const answer = await lookInto(picked);
    // The same file may be chosen once more, mended.
    input.value = '';
    if ('problem' in answer) setProblem(answer.problem);
    else setChosen(answer.chosen);
  };
  const replace = async (by: Chosen) => {
    setBusy(true);
    setProblem(await replaceBy(by));
    setBusy(false);
  };
  return (
    <Section name="backup" title={backup.title}>
      <p class="field-note">{backup.note}</p>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={async () => {
            start();
            setProblem(await saveBackup());
          }}
        >
          {backup.save}
        </button>
        <button
          ref={choose}
          type="button"
          class="button"
          onClick={() => {
            start();
            file.current?.click();
          }}
        >
          {backup.choose}
        </button>
        <input
          ref={file}
          hidden
          type="file"
          accept=".json,application/json"
          onChange={(event) => void look(event.currentTarget)}
        />
        <span role="status">{replaced.value && backup.replaced}</span>
      </div>
      {chosen && (
        <BackupContents
          summary={chosen.summary}
          busy={busy}
          onReplace={() => void replace(chosen)}
          onKeep={start}
        />
      )}
      {problem && <Notice said={say(problem)} onLink={onLink} />}
    </Section>
  );
}
