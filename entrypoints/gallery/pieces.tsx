// Every component in its states. Nothing here does anything: what is pressed is forgotten.
import type { ComponentChildren } from 'preact';
import { CopyButton } from '../../components/CopyButton.tsx';
import { Empty } from '../../components/Empty.tsx';
import { FirstRun } from '../../components/FirstRun.tsx';
import { Header } from '../../components/Header.tsx';
import { HistoryView } from '../../components/history/HistoryView.tsx';
import { KeyForm } from '../../components/KeyForm.tsx';
import { loading } from '../../components/loaded.ts';
import { Notice } from '../../components/Notice.tsx';
import { NumberCard } from '../../components/numbers/NumberCard.tsx';
import { PlaceBar } from '../../components/PlaceBar.tsx';
import { places } from '../../components/places.ts';
import { StorageNotice } from '../../components/StorageNotice.tsx';
import { TopUp } from '../../components/wallet/TopUp.tsx';
import { Wallet } from '../../components/wallet/Wallet.tsx';
import { say, words } from '../../components/words/index.ts';
import { purchases } from './purchases.tsx';
import { history, now, numbers } from './samples.ts';

export type Piece = { name: string; draw: () => ComponentChildren };

const nothing = () => undefined;
const noProblem = async () => null;

const buttons: Piece = {
  name: 'Buttons',
  draw: () => (
    <div class="banner">
      <button type="button" class="button button-main">
        {words.key.save}
      </button>
      <button type="button" class="button button-main" aria-busy="true">
        {words.key.checking}
      </button>
      <button type="button" class="button">
        {words.tryAgain}
      </button>
      <button type="button" class="button" disabled>
        {words.tryAgain}
      </button>
      <button type="button" class="button button-small">
        {words.numbers.another}
      </button>
      <button type="button" class="link">
        {words.key.open}
      </button>
      <button type="button" class="link link-quiet">
        {words.numbers.instead}
      </button>
      <div class="actions">
        <CopyButton label={words.numbers.copyNumber} done={false} onCopy={nothing} />
        <CopyButton label={words.numbers.copyNumber} done onCopy={nothing} />
        <CopyButton main label={words.wallet.copy} done={false} onCopy={nothing} />
      </div>
    </div>
  ),
};

const notices: Piece = {
  name: 'Notices',
  draw: () => (
    <div class="banner">
      <Notice said={say({ kind: 'no-balance' })} onLink={nothing} />
      <Notice said={say({ kind: 'offline' })} tone="offline" onLink={nothing} />
      <Notice said={say({ kind: 'timed-out' })} tone="hint" onLink={nothing} />
      <Notice said={say({ kind: 'no-background' })} onLink={nothing}>
        <button type="button" class="button">
          {words.tryAgain}
        </button>
      </Notice>
      <StorageNotice
        storage={{ quarantined: 2, unwritten: true }}
        onSave={noProblem}
        onNoted={noProblem}
        onLink={nothing}
      />
    </div>
  ),
};

const headers: Piece = {
  name: 'Header and places',
  draw: () => (
    <>
      {[undefined, null, 2_356_000].map((balance) => (
        <Header
          key={String(balance)}
          balance={balance}
          low={balance === 2_356_000}
          onRefresh={nothing}
          onLock={balance === 2_356_000 ? nothing : null}
          onTopUp={nothing}
          onPanel={nothing}
          onTab={nothing}
          onSettings={nothing}
        />
      ))}
      {places.map((place) => (
        <PlaceBar key={place} current={place} onGo={nothing} />
      ))}
    </>
  ),
};

const keys: Piece[] = [
  {
    name: 'First run',
    draw: () => (
      <FirstRun
        apiHost="api.securesms.io"
        busy={false}
        problem={null}
        onSave={nothing}
        onLink={nothing}
        onIntroduction={nothing}
      />
    ),
  },
  {
    name: 'Key: checking, refused',
    draw: () => (
      <div class="banner">
        <KeyForm busy problem={null} live={false} onSave={nothing} onLink={nothing} />
        <KeyForm busy={false} problem={{ kind: 'bad-key' }} live onSave={nothing} onLink={nothing} />
      </div>
    ),
  },
];

const cards = (): Piece[] =>
  numbers().map((number) => ({
    name: `Number: ${number.id}`,
    draw: () => (
      <ul class="cards">
        <NumberCard
          number={number}
          now={now}
          pending={null}
          problem={null}
          saidAbove={[]}
          justCopied={null}
          codeCopied={false}
          justBought={false}
          copiedForPage={false}
          canReachPage
          here={{ host: 'telegram.org', taught: { phone: null, code: null } }}
          pointing={false}
          onPoint={nothing}
          offered={null}
          buying={false}
          onBuyInstead={nothing}
          onCommand={nothing}
          copyFormat="spaced"
          onCopyNumber={nothing}
          onCopyCode={nothing}
          onLink={nothing}
        />
      </ul>
    ),
  }));

const histories: Piece[] = (['loading', 'failed', 'empty', 'ready'] as const).map((state) => ({
  name: `History: ${state}`,
  draw: () => (
    <HistoryView
      history={
        state === 'loading'
          ? loading
          : state === 'failed'
            ? { state, problem: { kind: 'internal' } }
            : { state: 'ready', value: state === 'empty' ? { ...history(), numbers: [] } : history() }
      }
      query=""
      rows={20}
      onRows={nothing}
      exportProblem={null}
      onQuery={nothing}
      onExport={nothing}
      onRetry={nothing}
      onLink={nothing}
    />
  ),
}));

const address = 'TDKvCNjkZKiPGUZkrfHTn1EXNEx43vLSDt';
const wallets: Piece[] = (['loading', 'failed', 'ready'] as const).map((state) => ({
  name: `Wallet: ${state}`,
  draw: () => (
    <Wallet
      balance={state === 'loading' ? null : { amount: 110_000, at: now }}
      now={now}
      missing={state === 'ready' ? { price: 280_000, service: 'Telegram' } : null}
      onRefresh={nothing}
    >
      <TopUp
        coin="usdt"
        deposit={
          state === 'loading'
            ? loading
            : state === 'failed'
              ? { state, problem: { kind: 'timed-out' } }
              : { state, value: { coin: 'usdt', address } }
        }
        copied={false}
        saidAbove={[]}
        onCoin={nothing}
        onCopy={nothing}
        onRetry={nothing}
        onLink={nothing}
      />
    </Wallet>
  ),
}));

/** Made while drawing: their words are those of the language that is spoken then. */
export const pieces = (): Piece[] => [
  buttons,
  notices,
  headers,
  ...keys,
  ...purchases,
  { name: 'No numbers', draw: () => <Empty /> },
  ...cards(),
  ...histories,
  ...wallets,
];
