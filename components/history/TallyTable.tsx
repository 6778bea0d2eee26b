// How well each service or country did: the share that got an SMS as a bar, the usual wait, the money.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Tally } from '../../utils/ledger/history.ts';
import { money } from '../format.ts';
import { words } from '../words/index.ts';
import { success, waited } from './figures.ts';

type Row = { key: string; name: string; mark?: ComponentChildren; tally: Tally };
type Props = { title: string; head: string; rows: Row[] };

/** The others are one press away. */
const shownFirst = 5;

export function TallyTable({ title, head, rows }: Props) {
  const [all, setAll] = useState(false);
  const { history } = words;
  const shown = all ? rows : rows.slice(0, shownFirst);
  return (
    <div class="history-part">
      <table class="tally">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">{head}</span>
            </th>
            <th scope="col">{history.success}</th>
            <th scope="col">{history.wait}</th>
            <th scope="col">{history.spent}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, name, mark, tally }) => (
            <TallyRow key={key} name={name} mark={mark} tally={tally} />
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <button type="button" class="link small" onClick={() => setAll(true)}>
          {history.showAll(rows.length)}
        </button>
      )}
    </div>
  );
}

function TallyRow({ name, mark, tally }: Omit<Row, 'key'>) {
  const { counted, fraction } = success(tally);
  return (
    <tr>
      <th scope="row">
        <span class="tally-name">
          {mark}
          <bdi>{name}</bdi>
        </span>
      </th>
      <td>
        {tally.settled === 0 ? (
          <Untold />
        ) : (
          <span class="share">
            <span class="share-bar" aria-hidden="true">
              <span style={{ inlineSize: `${100 * fraction}%` }} />
            </span>
            <bdi>{counted}</bdi>
          </span>
        )}
      </td>
      <td>{tally.wait === null ? <Untold /> : <bdi>{waited(tally)}</bdi>}</td>
      <td>{money(tally.spent)}</td>
    </tr>
  );
}

function Untold() {
  return (
    <>
      <span aria-hidden="true">{words.history.none}</span>
      <span class="visually-hidden">{words.history.unsaid}</span>
    </>
  );
}
