// The figures over everything: money first, then how well it went.
import type { HistoryView } from '../../utils/messages/views.ts';
import { money } from '../format.ts';
import { day } from '../time.ts';
import { words } from '../words/index.ts';
import { success, waited } from './figures.ts';

export function Totals({ totals }: { totals: HistoryView['totals'] }) {
  const { history } = words;
  const rate = success(totals);
  const figures = [
    { name: history.spent, value: money(totals.spent), note: null },
    { name: history.returned, value: money(totals.returned), note: null },
    { name: history.success, value: rate.percent, note: rate.counted },
    { name: history.wait, value: waited(totals), note: null },
  ];
  return (
    <div class="history-part">
      {totals.since !== null && <p class="quiet small">{history.since(day(totals.since))}</p>}
      <dl class="totals">
        {figures.map(({ name, value, note }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="figures">
              <bdi>{value}</bdi>
              {note !== null && (
                <>
                  {' '}
                  <bdi class="totals-note">{note}</bdi>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {totals.due > 0 && <p class="quiet small">{history.due(totals.due)}</p>}
    </div>
  );
}
