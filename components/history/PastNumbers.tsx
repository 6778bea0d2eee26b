// Every number that was bought, newest first, and the box to find one again.
import { useMemo } from 'preact/hooks';
import { finder } from '../../utils/ledger/search.ts';
import type { PastNumber } from '../../utils/messages/views.ts';
import { rowsAtOnce } from '../drafts.ts';
import { money } from '../format.ts';
import { groupCode } from '../code.ts';
import { Flag } from '../Flag.tsx';
import { clock, day } from '../time.ts';
import { words } from '../words/index.ts';

type Props = {
  numbers: PastNumber[];
  older: number;
  query: string;
  /** So many rows are drawn. */
  most: number;
  onQuery: (query: string) => void;
  onMost: (most: number) => void;
};

export function PastNumbers({ numbers, older, query, most, onQuery, onMost }: Props) {
  const { history } = words;
  const found = useMemo(() => numbers.filter(finder(query)), [numbers, query]);
  const searching = query.trim() !== '';
  const left = found.length - most;
  return (
    <div class="history-part">
      <h3 id="history-numbers">{history.numbers}</h3>
      <label class="field">
        <span class="visually-hidden">{history.search}</span>
        <input
          class="input"
          type="search"
          value={query}
          placeholder={history.searchHint}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
      </label>
      <p class="visually-hidden" role="status">
        {searching && history.found(found.length)}
      </p>
      {found.length === 0 && <p class="quiet small">{history.noMatch(query.trim())}</p>}
      <ul class="past" aria-labelledby="history-numbers">
        {found.slice(0, most).map((number) => (
          <PastRow key={number.id} number={number} />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="button button-small" onClick={() => onMost(most + rowsAtOnce)}>
          {history.more(Math.min(rowsAtOnce, left))}
        </button>
      )}
      {older > 0 && left <= 0 && <p class="quiet small">{history.older(older)}</p>}
    </div>
  );
}

function PastRow({ number }: { number: PastNumber }) {
  const { history } = words;
  const { phone, service, country, host, createdAt, spent, refund, refunded, wait, sms } = number;
  const outcome = [history.outcome(number), ...(wait === null ? [] : [history.afterWait(wait)])].join(' ');
  const refunding = refund === 'seen' ? history.back(refunded) : refund === 'due' ? history.notBack : null;
  return (
    <li class="past-row">
      <Flag iso={country.iso} />
      <p class="past-main">
        <bdi class="figures">{phone ?? history.noNumber}</bdi>
        <span class="figures">{money(spent)}</span>
      </p>
      <p class="past-more">
        {service.name} · {country.name}
        {host !== null && (
          <>
            {' · '}
            <bdi>{host}</bdi>
          </>
        )}
      </p>
      <p class="past-more figures">
        {day(createdAt)} {clock(createdAt)} · {outcome}
        {refunding !== null && ` · ${refunding}`}
      </p>
      {sms && (sms.code !== null || sms.text !== null) && (
        <p class="past-more past-code">
          <bdi class="figures">{sms.code === null ? sms.text : groupCode(sms.code)}</bdi>
        </p>
      )}
    </li>
  );
}
