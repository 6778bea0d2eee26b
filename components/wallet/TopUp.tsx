// The top-up sheet: which coin, where to send it, and what happens to anything else.
import { TriangleAlert } from 'lucide-preact';
import type { Coin } from '../../utils/securesms/index.ts';
import { CopyButton } from '../CopyButton.tsx';
import type { Loaded } from '../loaded.ts';
import { Notice, type LinkTarget } from '../Notice.tsx';
import { QrCode } from './QrCode.tsx';
import { say, words, type Said } from '../words/index.ts';
import type { Problem, ProblemKind } from '../../utils/messages/problem.ts';

const coins: Coin[] = ['usdt', 'trx'];

export type Deposit = { coin: Coin; address: string };
type Props = {
  coin: Coin;
  deposit: Loaded<Deposit>;
  copied: boolean;
  /** Kinds that are said elsewhere on the same screen. */
  saidAbove: ProblemKind[];
  onCoin: (coin: Coin) => void;
  onCopy: (address: string) => void;
  onRetry: () => void;
  onLink: (to: LinkTarget) => void;
};

export function TopUp({ coin, deposit, copied, saidAbove, onCoin, onCopy, onRetry, onLink }: Props) {
  return (
    <section class="top-up" aria-labelledby="top-up-title">
      <h3 id="top-up-title" class="section-title">
        {words.wallet.topUp}
      </h3>
      <fieldset class="coins">
        <legend class="visually-hidden">{words.wallet.coin}</legend>
        {coins.map((each) => (
          <label key={each} class="coin">
            <input
              type="radio"
              name="coin"
              class="visually-hidden"
              checked={each === coin}
              onChange={() => onCoin(each)}
            />
            {words.wallet.onTron(each)}
          </label>
        ))}
      </fieldset>
      {deposit.state === 'failed' ? (
        <Failed problem={deposit.problem} saidAbove={saidAbove} onRetry={onRetry} onLink={onLink} />
      ) : (
        <>
          <Address coin={coin} deposit={deposit} copied={copied} onCopy={onCopy} />
          <p class="quiet small">{words.wallet.whose}</p>
        </>
      )}
    </section>
  );
}

type AddressProps = Pick<Props, 'coin' | 'copied' | 'onCopy'> & {
  deposit: Exclude<Loaded<Deposit>, { state: 'failed' }>;
};

/** As large while it is fetched as it will be, with the warning beside the code that it is about. */
function Address({ coin, deposit, copied, onCopy }: AddressProps) {
  const address = deposit.state === 'ready' ? deposit.value.address : null;
  return (
    <div class="deposit" aria-busy={address === null}>
      {address === null ? (
        <span class="qr skeleton" role="img" aria-label={words.wallet.asking} />
      ) : (
        <QrCode text={address} label={words.wallet.qr(coin)} />
      )}
      <p class="only">
        <TriangleAlert size={16} aria-hidden="true" />
        <span class="notice-sentence">{words.wallet.only(coin)}</span> {words.wallet.lost}
      </p>
      {address === null ? (
        <span class="address skeleton" />
      ) : (
        <p class="address" dir="ltr" translate={false} aria-label={words.wallet.address(coin)} role="group">
          {address}
        </p>
      )}
      {address === null ? (
        <span class="button button-small deposit-copy skeleton" />
      ) : (
        <CopyButton
          main
          label={copied ? words.wallet.copied : words.wallet.copy}
          done={copied}
          onCopy={() => onCopy(address)}
        />
      )}
    </div>
  );
}

type FailedProps = { problem: Problem } & Pick<Props, 'saidAbove' | 'onRetry' | 'onLink'>;

function Failed({ problem, saidAbove, onRetry, onLink }: FailedProps) {
  const retry = (
    <button type="button" class="button" onClick={onRetry}>
      {words.tryAgain}
    </button>
  );
  if (saidAbove.includes(problem.kind)) return retry;
  return (
    <Notice said={withoutAddress(problem)} onLink={onLink}>
      {retry}
    </Notice>
  );
}

/** Nothing is asked again by itself, and no money is at stake: most failures only mean that there is no address. */
function withoutAddress(problem: Problem): Said {
  const said = say(problem);
  return problem.kind === 'no-tron-address' || said.link ? said : { ...said, next: words.wallet.noAddress };
}
