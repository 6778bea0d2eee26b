// How long what happened is kept, and handing it over as a file.
import { useState } from 'preact/hooks';
import { Notice, type LinkTarget } from '../../components/Notice.tsx';
import { saveRecord } from '../../components/record.browser.ts';
import { say, words } from '../../components/words/index.ts';
import type { Problem } from '../../utils/messages/problem.ts';
import { Choice, withStored } from './fields.tsx';
import { SaveRow, Section, useSaving } from './saving.tsx';
import { save } from './state.ts';

type Props = { keepDays: number; keepTextsHours: number; onLink: (to: LinkTarget) => void };

const days = [7, 30, 90, 365];
const hours = [1, 6, 24, 72, 168];

export function RecordSection(props: Props) {
  const { options } = words;
  const [keepDays, setDays] = useState(props.keepDays);
  const [keepTextsHours, setHours] = useState(props.keepTextsHours);
  const [problem, setProblem] = useState<Problem | null>(null);
  const saving = useSaving();
  // By a button, unlike other choices: a shorter time deletes, and arrow keys pass over what is not meant.
  const submit = (event: Event) => {
    event.preventDefault();
    void saving.run(save({ keepDays, keepTextsHours }));
  };
  const pick = (set: (value: number) => void) => (value: number) => {
    set(value);
    saving.changed();
  };
  const file = (format: 'csv' | 'json', label: string) => (
    <button type="button" class="button" onClick={async () => setProblem(await saveRecord(format))}>
      {label}
    </button>
  );
  return (
    <Section name="record" title={options.recordTitle}>
      <p class="quiet">{options.recordNote}</p>
      <form class="form" onSubmit={submit}>
        <div class="row">
          <Choice
            label={options.keepDays}
            value={keepDays}
            options={withStored(days, props.keepDays).map((value) => ({ value, label: options.days(value) }))}
            onChange={pick(setDays)}
          />
          <Choice
            label={options.keepTexts}
            value={keepTextsHours}
            options={withStored(hours, props.keepTextsHours).map((value) => ({
              value,
              label: options.hours(value),
            }))}
            onChange={pick(setHours)}
          />
        </div>
        <p class="field-note">{options.keepNote}</p>
        <SaveRow saving={saving} onLink={props.onLink} />
      </form>
      <div class="form form-next" role="group" aria-label={options.exportTitle}>
        <p>{options.exportTitle}</p>
        <p class="field-note">{options.exportNote}</p>
        <div class="row">
          {file('csv', options.exportCsv)}
          {file('json', options.exportJson)}
        </div>
        {problem && <Notice said={say(problem)} onLink={props.onLink} />}
      </div>
    </Section>
  );
}
