// Spending per day as bars; the same figures as a table for those who do not see them, or where they cannot be drawn.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { HistoryView } from '../../utils/messages/views.ts';
import { money } from '../format.ts';
import { day } from '../time.ts';
import { words } from '../words/index.ts';
import { spentDays } from './figures.ts';

export function SpendingPlot({ days }: { days: HistoryView['days'] }) {
  const box = useRef<HTMLDivElement>(null);
  const [undrawn, setUndrawn] = useState(false);
  const { history } = words;
  const spent = spentDays(days);
  const some = spent.length > 0;

  useEffect(() => {
    let remove: (() => void) | undefined;
    let gone = false;
    // The library comes only with a history that has something to draw.
    if (some) {
      import('./bars.dom.ts').then(
        ({ drawBars }) => {
          if (!gone && box.current) remove = drawBars(box.current, days);
        },
        () => setUndrawn(true),
      );
    }
    return () => {
      gone = true;
      remove?.();
    };
  }, [days, some]);

  return (
    <figure class="history-part plot">
      <figcaption>{history.perDay(days.length)}</figcaption>
      {some && !undrawn && <div ref={box} class="plot-box" aria-hidden="true" />}
      {some ? (
        <div class={undrawn ? undefined : 'visually-hidden'}>
          <table>
            <caption>{history.perDay(days.length)}</caption>
            <thead>
              <tr>
                <th scope="col">{history.day}</th>
                <th scope="col">{history.spent}</th>
              </tr>
            </thead>
            <tbody>
              {spent.map(({ at, spent: amount }) => (
                <tr key={at}>
                  <th scope="row">{day(at)}</th>
                  <td>{money(amount)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p>{history.perDayOthers}</p>
        </div>
      ) : (
        <p class="quiet small">{history.perDayNone(days.length)}</p>
      )}
    </figure>
  );
}
