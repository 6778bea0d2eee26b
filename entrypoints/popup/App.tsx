// The popup's screens: waiting, first run, locked, or the whole of it.
import { Lock } from 'lucide-preact';
import { Header } from '../../components/Header.tsx';
import { FirstRun } from '../../components/FirstRun.tsx';
import { KeyForm } from '../../components/KeyForm.tsx';
import { Notice } from '../../components/Notice.tsx';
import { noteDamage, saveRecord } from '../../components/record.browser.ts';
import { screen, waitingForKey } from '../../components/screen.ts';
import { StorageNotice } from '../../components/StorageNotice.tsx';
import { say, words } from '../../components/words/index.ts';
import { follow, lock, openIntroduction, refreshBalance, saveKey, unlock } from './commands.ts';
import { lazily } from './lazily.tsx';
import { Numbers } from './Numbers.tsx';
import { open } from './open.ts';
import { go } from './route.ts';
import { Here, Places } from './Routes.tsx';
import * as state from './state.ts';
import { hasPanel, openPanel, openTab, surface } from './surface.ts';
import { missing } from './wallet.ts';

/** Most people never see it. */
const UnlockForm = lazily(async () => (await import('../../components/UnlockForm.tsx')).UnlockForm);

export function App() {
  const snapshot = state.snapshot.value;
  const { kind: current, trouble } = screen(snapshot);
  const kind = state.heldScreen.value ?? current;
  return (
    <>
      <Header
        balance={kind === 'first-run' ? undefined : (snapshot?.balance?.amount ?? null)}
        low={kind === 'main' && missing.value !== null}
        onRefresh={refreshBalance}
        onLock={snapshot?.passphrase && kind !== 'locked' ? () => void lock() : null}
        onTopUp={() => go('wallet')}
        onPanel={hasPanel && surface !== 'panel' ? openPanel : null}
        onTab={surface !== 'tab' ? openTab : null}
        onSettings={() => follow('settings')}
      />
      {snapshot && (
        <StorageNotice
          storage={snapshot.storage}
          onSave={() => saveRecord('json')}
          onNoted={noteDamage}
          onLink={follow}
        />
      )}
      {kind === 'waiting' && <Waiting />}
      {kind === 'first-run' && (
        <main>
          <FirstRun
            apiHost={snapshot?.apiHost ?? ''}
            busy={state.keyBusy.value}
            problem={state.keyProblem.value}
            onSave={saveKey}
            onLink={follow}
            onIntroduction={openIntroduction}
          />
          {snapshot && snapshot.numbers.length > 0 && <Numbers />}
        </main>
      )}
      {kind === 'main' && <Places />}
      {(kind === 'main' || kind === 'rejected' || kind === 'locked') && (
        <main>
          {kind === 'locked' && (
            <div class="banner banner-locked">
              <h2 class="with-icon">
                <Lock size={18} aria-hidden="true" />
                {words.lock.title}
              </h2>
              <UnlockForm
                busy={state.unlocking.value}
                problem={state.unlockProblem.value}
                waiting={waitingForKey(snapshot)}
                autoFocus
                onUnlock={(passphrase) => void unlock(passphrase)}
                onLink={follow}
              />
              <p class="field-note">
                <button type="button" class="link" onClick={() => follow('settings')}>
                  {words.lock.forgotten}
                </button>{' '}
                {words.lock.forgottenNext}
              </p>
            </div>
          )}
          {kind === 'rejected' && (
            <div class="banner">
              {state.keyProblem.value?.kind !== 'bad-key' && (
                <Notice said={say({ kind: 'bad-key' })} onLink={follow} />
              )}
              <KeyForm
                busy={state.keyBusy.value}
                problem={state.keyProblem.value}
                live
                onSave={saveKey}
                onLink={follow}
              />
            </div>
          )}
          {trouble && (
            <div class="banner">
              <Notice
                said={say(trouble)}
                tone={trouble.kind === 'offline' ? 'offline' : 'problem'}
                onLink={follow}
              />
            </div>
          )}
          {kind === 'main' ? <Here /> : <Numbers />}
        </main>
      )}
      <div class="visually-hidden" role="status" aria-live="polite">
        {state.announcement.value}
      </div>
    </>
  );
}

function Waiting() {
  const problem = state.openProblem.value;
  if (problem) {
    return (
      <main class="banner">
        <Notice said={say(problem)} onLink={follow}>
          <button type="button" class="button" onClick={() => void open()}>
            {words.tryAgain}
          </button>
        </Notice>
      </main>
    );
  }
  return (
    <main class="waiting" aria-busy="true" aria-label={words.loading}>
      <span class="skeleton" />
      <span class="skeleton" />
      <span class="skeleton" />
    </main>
  );
}
