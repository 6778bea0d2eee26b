// A bug report as it would be handed over, shown whole before it is copied or saved.
import { useEffect, useRef, useState } from 'preact/hooks';
import { offer } from '../../components/record.browser.ts';
import { words } from '../../components/words/index.ts';
import type { Report } from './corrections.ts';

/** `label`: what it is; `note`: what is in it. */
type Props = { label: string; note: string; report: Report; onClose: () => void };

export function ReportPreview({ label, note, report, onClose }: Props) {
  const said = words.corrections;
  const preview = useRef<HTMLPreElement>(null);
  const [copied, setCopied] = useState(false);
  useEffect(() => preview.current?.scrollIntoView({ block: 'nearest' }), []);
  const copy = async () => {
    await navigator.clipboard.writeText(report.text);
    setCopied(true);
  };
  return (
    <div class="report" role="group" aria-label={label}>
      <p class="field-note">{note}</p>
      {/* Scrolled by keyboard, too. */}
      <pre ref={preview} class="report-text" dir="ltr" tabIndex={0}>
        {report.text}
      </pre>
      <div class="row">
        <button type="button" class="button button-small" onClick={() => void copy()}>
          {said.copy}
        </button>
        <button type="button" class="button button-small" onClick={() => offer(report)}>
          {said.save}
        </button>
        <button type="button" class="button button-small" onClick={onClose}>
          {said.close}
        </button>
        <span role="status">{copied && said.copied}</span>
      </div>
    </div>
  );
}
