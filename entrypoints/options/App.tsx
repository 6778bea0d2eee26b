// The settings page: key, spending, what happens without an SMS, the record, sites, notifications, and the API address.
import { Notice, type LinkTarget } from '../../components/Notice.tsx';
import { pages } from '../../components/links.ts';
import { noteDamage, saveRecord } from '../../components/record.browser.ts';
import { StorageNotice } from '../../components/StorageNotice.tsx';
import { say, words } from '../../components/words/index.ts';
import { Address } from './Address.tsx';
import { Corrections } from './Corrections.tsx';
import { GivingUp } from './GivingUp.tsx';
import { KeySection } from './KeySection.tsx';
import { LanguageSection } from './LanguageSection.tsx';
import { Notifications } from './Notifications.tsx';
import { RecordSection } from './RecordSection.tsx';
import { Sites } from './Sites.tsx';
import { Spending } from './Spending.tsx';
import { language, open, openProblem, settings, snapshot } from './state.ts';

export function follow(to: LinkTarget): void {
  if (to !== 'settings') window.open(pages[to], '_blank', 'noopener');
}

export function App() {
  const view = settings.value;
  const problem = openProblem.value;
  document.title = `${words.name} · ${words.options.title}`;
  return (
    <main key={language.value} class="page">
      <h1>
        <img src="/icon.svg" alt="" width={28} height={28} />
        {words.name} · {words.options.title}
      </h1>
      {problem && (
        <Notice said={say(problem)} onLink={follow}>
          <button type="button" class="button" onClick={() => void open()}>
            {words.tryAgain}
          </button>
        </Notice>
      )}
      {snapshot.value && (
        <StorageNotice
          storage={snapshot.value.storage}
          onSave={() => saveRecord('json')}
          onNoted={noteDamage}
          onLink={follow}
        />
      )}
      {view && (
        <>
          <KeySection
            state={snapshot.value?.key ?? view.key}
            apiHost={new URL(view.apiUrl).host}
            onLink={follow}
          />
          <Spending cap={view.priceCap} budget={view.dailyBudget} onLink={follow} />
          <GivingUp minutes={view.giveUpMinutes} onLink={follow} />
          <RecordSection keepDays={view.keepDays} keepTextsHours={view.keepTextsHours} onLink={follow} />
          <Sites apiUrl={view.apiUrl} />
          <Corrections onLink={follow} />
          <Notifications notify={view.notify} onLink={follow} />
          <LanguageSection language={view.language} onLink={follow} />
          <Address apiUrl={view.apiUrl} defaultApiUrl={view.defaultApiUrl} onLink={follow} />
        </>
      )}
    </main>
  );
}
