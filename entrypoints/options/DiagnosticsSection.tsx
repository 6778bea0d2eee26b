// Facts for a bug report, shown whole before they are copied or saved.
import { useState } from 'preact/hooks';
import { Notice, type LinkTarget } from '../../components/Notice.tsx';
import { say, words } from '../../components/words/index.ts';
import { send } from '../../utils/messages/client.browser.ts';
import type { Problem } from '../../utils/messages/problem.ts';
import type { Report } from './corrections.ts';
import { ReportPreview } from './ReportPreview.tsx';
import { Section } from './saving.tsx';

export function DiagnosticsSection({ onLink }: { onLink: (to: LinkTarget) => void }) {
  const { diagnostics } = words;
  const [problem, setProblem] = useState<Problem | null>(null);
  const [report, setReport] = useState<Report | null>(null);
  const show = async () => {
    const answer = await send('diagnostics.read', {});
    setProblem(answer.ok ? null : answer.failure);
    setReport(answer.ok ? answer.value : null);
  };
  return (
    <Section name="diagnostics" title={diagnostics.title}>
      <p class="field-note">{diagnostics.note}</p>
      <div class="row">
        <button
          type="button"
          class="button"
          aria-expanded={report !== null}
          onClick={() => (report ? setReport(null) : void show())}
        >
          {diagnostics.show}
        </button>
      </div>
      {report && (
        <ReportPreview
          label={diagnostics.title}
          note={diagnostics.shown}
          report={report}
          onClose={() => setReport(null)}
        />
      )}
      {problem && <Notice said={say(problem)} onLink={onLink} />}
    </Section>
  );
}
