// The history on its route: read while it is shown.
import { useEffect } from 'preact/hooks';
import '../../components/history/history.css';
import { rowsAtOnce } from '../../components/drafts.ts';
import { HistoryView } from '../../components/history/HistoryView.tsx';
import { follow } from './commands.ts';
import { drafts } from './drafts.ts';
import * as past from './past.ts';

export function History() {
  useEffect(past.followHistory, []);
  const entered = drafts.history.value;
  return (
    <HistoryView
      history={past.history.value}
      query={entered.query}
      rows={entered.rows}
      exportProblem={past.exportProblem.value}
      onQuery={(query) => (drafts.history.value = { query, rows: rowsAtOnce })}
      onRows={(rows) => (drafts.history.value = { ...entered, rows })}
      onExport={(format) => void past.saveHistory(format)}
      onRetry={() => void past.readHistory()}
      onLink={follow}
    />
  );
}
