// One number from the wish to buy it to its end: what it is, what it waits for, what arrived, what can be done.
import { Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Problem, ProblemKind } from '../utils/messages/problem.ts';
import type { NumberView } from '../utils/messages/views.ts';
import {
  cancelState,
  cardNotice,
  life,
  moneyLine,
  overchargeNotice,
  statusParts,
  unknownOutcome,
} from './card.ts';
import { CopyButton } from './CopyButton.tsx';
import { Flag } from './Flag.tsx';
import { Notice, type LinkTarget } from './Notice.tsx';
import { NumberActions, type NumberCommand } from './NumberActions.tsx';
import { Ring } from './Ring.tsx';
import { SmsView } from './SmsView.tsx';
import { countdown } from './time.ts';
import { say, words } from './words/index.ts';

export type Copied = 'number' | 'code';
type Props = {
  number: NumberView;
  now: number;
  pending: NumberCommand | null;
  /** Why the last command did nothing. */
  problem: Problem | null;
  saidAbove: ProblemKind[];
  justCopied: Copied | null;
  /** Bought in this window a moment ago: it takes the focus from the button, where Enter would buy another. */
  justBought: boolean;
  /** The number was put on the clipboard because the page has no field for it. */
  copiedForPage: boolean;
  canReachPage: boolean;
  onCommand: (command: NumberCommand) => void;
  onCopy: (what: Copied, text: string) => void;
  onLink: (to: LinkTarget) => void;
};

export function NumberCard(props: Props) {
  const { number, now, pending, problem, justCopied, onCopy, onLink } = props;
  const { phone, phase, service, country, sms, host } = number;
  const card = useRef<HTMLLIElement>(null);
  const queued = number.cancelAt !== null;
  // The Cancel button is gone once pressed: whoever pressed it by keyboard stays on this card.
  useEffect(() => {
    if (queued && pending === 'cancel' && document.activeElement === document.body) card.current?.focus();
  }, [queued, pending]);

  useEffect(() => {
    if (props.justBought) card.current?.focus();
  }, [props.justBought]);

  const running = life(number, now);
  const ended = number.endedAt !== null;
  const money = moneyLine(number);
  const overcharged = overchargeNotice(number);
  const notice = cardNotice(number, now, props.saidAbove);
  const status = statusParts(number, props.copiedForPage);
  const latest = sms.at(-1);
  const title = phone ? phone.international : country.name;
  return (
    <li
      ref={card}
      tabIndex={-1}
      class={ended ? 'card card-ended' : 'card'}
      data-phase={phase}
      aria-label={`${title}, ${service.name}`}
    >
      <div class="card-head">
        <Flag iso={country.iso} />
        <div class="card-who">
          <div class="card-number">
            {phone ? <bdi class="number">{phone.international}</bdi> : <span>{country.name}</span>}
            {phone && (
              <CopyButton
                label={words.numbers.copyNumber}
                done={justCopied === 'number'}
                onCopy={() => onCopy('number', phone.e164)}
              />
            )}
          </div>
          <p class="card-what">
            {service.name}
            {host !== null && (
              <>
                {' · '}
                <bdi>{host}</bdi>
              </>
            )}
          </p>
        </div>
        {running && (
          <span
            class="life figures"
            role="timer"
            aria-label={words.numbers.timeLeft(countdown(running.left))}
          >
            <Ring fraction={running.fraction} />
            {countdown(running.left)}
          </span>
        )}
      </div>
      {phase === 'unknown' && <Unknown number={number} onLink={onLink} />}
      {(status.length > 0 || money !== null) && (
        <p class="card-status">
          {[...status, ...(money === null ? [] : [money])].map((part, index) => (
            <Fragment key={part}>
              {index > 0 && ' · '}
              <span>{part}</span>
            </Fragment>
          ))}
        </p>
      )}
      {latest && (
        <SmsView
          sms={latest}
          latest={phase !== 'waiting'}
          copied={justCopied === 'code'}
          onCopy={() => latest.code !== null && onCopy('code', latest.code)}
        />
      )}
      {overcharged && <Notice said={overcharged} onLink={onLink} />}
      {notice && <Notice said={notice} tone={queued ? 'hint' : 'problem'} onLink={onLink} />}
      {problem && !props.saidAbove.includes(problem.kind) && <Notice said={say(problem)} onLink={onLink} />}
      <NumberActions
        can={number.can}
        cancel={cancelState(number, now, pending === 'cancel')}
        pending={pending}
        canReachPage={props.canReachPage}
        onCommand={props.onCommand}
      />
    </li>
  );
}

function Unknown({ number, onLink }: { number: NumberView; onLink: (to: LinkTarget) => void }) {
  const { known, todo, nothingTaken } = unknownOutcome(number);
  return (
    <Notice said={{ sentence: known }} tone={nothingTaken ? 'hint' : 'problem'} onLink={onLink}>
      <details class="details">
        <summary>{words.numbers.whatToDo}</summary>
        <p>{todo}</p>
        {!nothingTaken && (
          <button type="button" class="link" onClick={() => onLink('account')}>
            {words.unknown.account}
          </button>
        )}
      </details>
    </Notice>
  );
}
