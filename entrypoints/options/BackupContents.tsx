// What a settings file holds, before it replaces anything: above all what it would let be spent and deleted.
import { useEffect, useRef } from 'preact/hooks';
import { money, number } from '../../components/format.ts';
import { day } from '../../components/time.ts';
import { words } from '../../components/words/index.ts';
import type { BackupSummary } from '../../utils/upkeep/backup.ts';

type Props = { summary: BackupSummary; busy: boolean; onReplace: () => void; onKeep: () => void };

export function BackupContents({ summary, busy, onReplace, onKeep }: Props) {
  const { backup, options, corrections } = words;
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => shown.current?.focus(), []);
  const { dailyBudget, giveUpMinutes } = summary;
  const facts: [name: string, value: string][] = [
    [backup.savedOn, day(summary.savedAt)],
    [options.cap, money(summary.priceCap)],
    [options.budget, dailyBudget === null ? backup.unlimited : money(dailyBudget)],
    [options.giveUp, giveUpMinutes === null ? options.giveUpNever : options.giveUpAfter(giveUpMinutes)],
    [options.keepDays, options.days(summary.keepDays)],
    [options.keepTexts, options.hours(summary.keepTextsHours)],
    [backup.favourites, number(summary.favourites)],
    [backup.choices, number(summary.choices)],
    [corrections.title, number(summary.corrections)],
  ];
  return (
    <div ref={shown} tabIndex={-1} class="report" role="group" aria-label={backup.found}>
      <p>{backup.found}</p>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={name} class="fact">
            <dt>{name}</dt>
            <dd class="figures">{value}</dd>
          </div>
        ))}
      </dl>
      <p class="field-note">{backup.ask}</p>
      <div class="row">
        <button type="button" class="button" aria-busy={busy} onClick={() => !busy && onReplace()}>
          {backup.replace}
        </button>
        <button type="button" class="button" onClick={() => !busy && onKeep()}>
          {backup.keep}
        </button>
      </div>
    </div>
  );
}
