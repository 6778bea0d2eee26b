// The sites where the person pointed at the right field: what was remembered, forgetting it, and reporting it.
import { useEffect, useState } from 'preact/hooks';
import { Notice, type LinkTarget } from '../../components/Notice.tsx';
import { day } from '../../components/time.ts';
import { say, words } from '../../components/words/index.ts';
import type { Problem } from '../../utils/messages/problem.ts';
import type { CorrectionView } from '../../utils/messages/views.ts';
import { corrections, forgetCorrection, readCorrections, readReport, type Report } from './corrections.ts';
import { ReportPreview } from './ReportPreview.tsx';
import { Section } from './saving.tsx';

type Props = { onLink: (to: LinkTarget) => void };

export function Corrections({ onLink }: Props) {
  const said = words.corrections;
  const [problem, setProblem] = useState<Problem | null>(null);
  const [shown, setShown] = useState<{ id: string; report: Report } | null>(null);
  useEffect(() => {
    const read = () => void readCorrections().then(setProblem);
    read();
    // A site may have been corrected in another tab meanwhile.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  const forget = async (id: string | null) => {
    setShown(null);
    setProblem(await forgetCorrection(id));
  };
  const report = async (id: string) => {
    const answer = await readReport(id);
    if ('problem' in answer) setProblem(answer.problem);
    else setShown({ id, report: answer.report });
  };
  const list = corrections.value;
  return (
    <Section name="corrections" title={said.title}>
      <p class="quiet">{list?.length === 0 ? said.empty : said.note}</p>
      {list !== null && list.length > 0 && (
        <ul class="corrections">
          {list.map((correction) => (
            <li key={correction.id} class="correction">
              <Line
                correction={correction}
                reporting={shown?.id === correction.id}
                onReport={() => (shown?.id === correction.id ? setShown(null) : void report(correction.id))}
                onForget={() => void forget(correction.id)}
              />
              {shown?.id === correction.id && (
                <ReportPreview
                  label={said.report}
                  note={said.reportNote}
                  report={shown.report}
                  onClose={() => setShown(null)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {list !== null && list.length > 1 && (
        <div class="row">
          <button type="button" class="button" onClick={() => void forget(null)}>
            {said.forgetAll}
          </button>
        </div>
      )}
      {problem && <Notice said={say(problem)} onLink={onLink} />}
    </Section>
  );
}

type LineProps = {
  correction: CorrectionView;
  reporting: boolean;
  onReport: () => void;
  onForget: () => void;
};

function Line({ correction: { site, kind, none, at }, reporting, onReport, onForget }: LineProps) {
  const said = words.corrections;
  return (
    <div class="correction-line">
      <div class="correction-what">
        <bdi class="correction-site">{site}</bdi>
        <p class="field-note">
          {said.what(kind, none)} · <time dateTime={new Date(at).toISOString()}>{day(at)}</time>
        </p>
      </div>
      <button
        type="button"
        class="button button-small"
        aria-expanded={reporting}
        aria-label={said.reportFor(site)}
        onClick={onReport}
      >
        {said.report}
      </button>
      <button type="button" class="button button-small" aria-label={said.forgetSite(site)} onClick={onForget}>
        {said.forget}
      </button>
    </div>
  );
}
