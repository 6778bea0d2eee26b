// What was bought so far, looked back on: figures, spending per day, how services and countries did, every number.
import { History as Icon } from 'lucide-preact';
import type { HistoryView as View } from '../../utils/messages/views.ts';
import type { Problem } from '../../utils/messages/problem.ts';
import { useKeptFocus } from '../focus.dom.ts';
import { Flag } from '../Flag.tsx';
import type { Loaded } from '../loaded.ts';
import { Notice, type LinkTarget } from '../Notice.tsx';
import { say, words } from '../words/index.ts';
import { PastNumbers } from './PastNumbers.tsx';
import { SpendingPlot } from './SpendingPlot.tsx';
import { TallyTable } from './TallyTable.tsx';
import { Totals } from './Totals.tsx';

type Props = {
  history: Loaded<View>;
  query: string;
  /** So many numbers are listed. */
  rows: number;
  /** Why the file could not be made. */
  exportProblem: Problem | null;
  onQuery: (query: string) => void;
  onRows: (rows: number) => void;
  onExport: (format: 'csv' | 'json') => void;
  onRetry: () => void;
  onLink: (to: LinkTarget) => void;
};

export function HistoryView(props: Props) {
  return (
    <section
      ref={useKeptFocus()}
      tabIndex={-1}
      class="history"
      aria-labelledby="history-title"
      aria-busy={props.history.state === 'loading'}
    >
      <h2 id="history-title" class="visually-hidden">
        {words.history.title}
      </h2>
      <Body {...props} />
    </section>
  );
}

function Body(props: Props) {
  const { history, query, rows, exportProblem, onQuery, onRows, onExport, onRetry, onLink } = props;
  if (history.state === 'loading') return <Skeleton />;
  if (history.state === 'failed') {
    return (
      <Notice said={say(history.problem)} onLink={onLink}>
        <button type="button" class="button" onClick={onRetry}>
          {words.tryAgain}
        </button>
      </Notice>
    );
  }
  const { totals, days, services, countries, numbers, older } = history.value;
  if (numbers.length === 0) return <Nothing />;
  return (
    <>
      <Totals totals={totals} />
      <SpendingPlot days={days} />
      {services.length > 0 && (
        <TallyTable
          title={words.history.byService}
          head={words.history.service}
          rows={services.map(({ service, ...tally }) => ({ key: service.code, name: service.name, tally }))}
        />
      )}
      {countries.length > 0 && (
        <TallyTable
          title={words.history.byCountry}
          head={words.history.country}
          rows={countries.map(({ country, ...tally }) => ({
            key: String(country.id),
            name: country.name,
            mark: <Flag iso={country.iso} />,
            tally,
          }))}
        />
      )}
      <PastNumbers
        numbers={numbers}
        older={older}
        query={query}
        most={rows}
        onQuery={onQuery}
        onMost={onRows}
      />
      <div class="history-part" role="group" aria-labelledby="history-export">
        <h3 id="history-export">{words.history.export}</h3>
        <p class="quiet small">{words.options.exportNote}</p>
        <div class="history-row">
          <button type="button" class="button" onClick={() => onExport('csv')}>
            {words.options.exportCsv}
          </button>
          <button type="button" class="button" onClick={() => onExport('json')}>
            {words.options.exportJson}
          </button>
        </div>
        {exportProblem && <Notice said={say(exportProblem)} onLink={onLink} />}
      </div>
    </>
  );
}

function Nothing() {
  return (
    <div class="empty">
      <Icon size={24} aria-hidden="true" />
      <p class="empty-title">{words.history.empty}</p>
      <p class="quiet">{words.history.emptyHint}</p>
    </div>
  );
}

function Skeleton() {
  return (
    <div class="history-skeleton" role="img" aria-label={words.loading}>
      <span class="skeleton skeleton-line" />
      <div class="totals">
        <span class="skeleton" />
        <span class="skeleton" />
        <span class="skeleton" />
        <span class="skeleton" />
      </div>
      <span class="skeleton plot-box" />
      <span class="skeleton plot-box" />
    </div>
  );
}
