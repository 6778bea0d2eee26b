// The settings page: its parts in their order, and an index that leads to them.
import { Notice, type LinkTarget } from '../../components/Notice.tsx';
import { pages } from '../../components/links.ts';
import { noteDamage, saveRecord } from '../../components/record.browser.ts';
import { waitingForKey } from '../../components/screen.ts';
import { StorageNotice } from '../../components/StorageNotice.tsx';
import { say, words } from '../../components/words/index.ts';
import { Address } from './Address.tsx';
import { ArrivalSection } from './ArrivalSection.tsx';
import { BackupSection } from './BackupSection.tsx';
import { Corrections } from './Corrections.tsx';
import { CountrySection } from './CountrySection.tsx';
import { DiagnosticsSection } from './DiagnosticsSection.tsx';
import { GivingUp } from './GivingUp.tsx';
import { Group, Index } from './Group.tsx';
import { InstantSection } from './InstantSection.tsx';
import { KeySection } from './KeySection.tsx';
import { LanguageSection } from './LanguageSection.tsx';
import { Notifications } from './Notifications.tsx';
import { RecordSection } from './RecordSection.tsx';
import { ShortcutSection } from './ShortcutSection.tsx';
import { Sites } from './Sites.tsx';
import { Spending } from './Spending.tsx';
import { ThemeSection } from './ThemeSection.tsx';
import { language, open, openProblem, settings, snapshot } from './state.ts';

export function follow(to: LinkTarget): void {
  if (to !== 'settings') window.open(pages[to], '_blank', 'noopener');
}

export function App() {
  const view = settings.value;
  const problem = openProblem.value;
  const key = snapshot.value?.key ?? view?.key ?? 'missing';
  document.title = `${words.name} · ${words.options.title}`;
  return (
    <main key={language.value} class="page">
      <h1>
        <img src="/icon.svg" alt="" width={28} height={28} />
        {words.name} · {words.options.title}
      </h1>
      <a class="link" href="/welcome.html">
        {words.welcome.again}
      </a>
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
      {view && <Index />}
      {view && (
        <div class="groups">
          <Group name="account">
            <KeySection
              state={key}
              passphrase={(snapshot.value ?? view).passphrase}
              waiting={waitingForKey(snapshot.value)}
              apiHost={new URL(view.apiUrl).host}
              onLink={follow}
            />
          </Group>
          <Group name="buying">
            <Spending
              cap={view.priceCap}
              budget={view.dailyBudget}
              oneClick={view.oneClick}
              onLink={follow}
            />
            <CountrySection countryId={view.countryId} hasKey={key === 'stored'} onLink={follow} />
            <GivingUp minutes={view.giveUpMinutes} onLink={follow} />
          </Group>
          <Group name="arrival">
            <Notifications notify={view.notify} onLink={follow} />
            <ArrivalSection sound={view.sound} copyCodes={view.copyCodes} onLink={follow} />
            <InstantSection
              instantUrl={view.instantUrl}
              apiUrl={view.apiUrl}
              state={snapshot.value?.instant ?? 'idle'}
              onLink={follow}
            />
          </Group>
          <Group name="sites">
            <Sites {...view} onLink={follow} />
            <Corrections onLink={follow} />
          </Group>
          <Group name="look">
            <ThemeSection theme={view.theme} onLink={follow} />
            <LanguageSection language={view.language} onLink={follow} />
          </Group>
          <Group name="data">
            <RecordSection keepDays={view.keepDays} keepTextsHours={view.keepTextsHours} onLink={follow} />
            <BackupSection onLink={follow} />
          </Group>
          <Group name="help">
            <ShortcutSection />
            <DiagnosticsSection onLink={follow} />
            <Address apiUrl={view.apiUrl} defaultApiUrl={view.defaultApiUrl} onLink={follow} />
          </Group>
        </div>
      )}
    </main>
  );
}
