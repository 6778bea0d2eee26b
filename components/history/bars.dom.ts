// The bars of spending per day, drawn by Chartist as SVG; colours are in history.css.
import { BarChart } from 'chartist';
import type { History } from '../../utils/ledger/history.ts';
import { money } from '../format.ts';
import { words } from '../words/index.ts';
import { isNamed, shortDay } from './figures.ts';

const heightPx = 120;

/** Draws into the element, oldest day where reading starts. @returns takes it away again */
export function drawBars(into: Element, days: History['days']): () => void {
  const backwards = getComputedStyle(into).direction === 'rtl';
  const shown = backwards ? days.toReversed() : days;
  const names = shown.map(({ at }, index) =>
    isNamed(backwards ? days.length - 1 - index : index, days.length) ? shortDay(at) : '',
  );
  const chart = new BarChart(
    into,
    { labels: names, series: [shown.map(({ spent }) => spent)] },
    {
      height: heightPx,
      low: 0,
      chartPadding: { top: 10, right: backwards ? 0 : 18, bottom: 0, left: backwards ? 18 : 0 },
      axisX: { showGrid: false, offset: 18, labelOffset: { x: 0, y: 2 } },
      axisY: {
        offset: 48,
        position: backwards ? 'end' : 'start',
        scaleMinSpace: 28,
        onlyInteger: true,
        labelInterpolationFnc: (value) => money(Number(value)),
      },
    },
  );
  chart.on('draw', (drawn) => {
    if (drawn.type !== 'bar') return;
    const day = shown[drawn.index];
    if (day) drawn.element.elem('title').text(words.history.onDay(day.spent, shortDay(day.at)));
  });
  return () => {
    chart.detach();
    into.replaceChildren();
  };
}
