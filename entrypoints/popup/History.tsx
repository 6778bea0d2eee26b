// The history on its route: read while it is shown.
import { useEffect } from 'preact/hooks';
import '../../components/history/history.css';
import { HistoryView } from '../../components/history/HistoryView.tsx';
import { follow } from './commands.ts';
import * as past from './past.ts';

export function History() {
  useEffect(past.followHistory, []);
  return (
    <HistoryView
      history={past.history.value}
      query={past.query.value}
      exportProblem={past.exportProblem.value}
      onQuery={(query) => (past.query.value = query)}
      onExport={(format) => void past.saveHistory(format)}
      onRetry={() => void past.readHistory()}
      onLink={follow}
    />
  );
}
