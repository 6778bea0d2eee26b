// One number from the wish to buy it to its end: what it is, what it waits for, what arrived, what can be done.
import { Fragment } from 'preact';
import { useEffect } from 'preact/hooks';
import type { FillKind } from '../../utils/autofill/types.ts';
import type { Problem, ProblemKind } from '../../utils/messages/problem.ts';
import type { NumberView, PhoneForms } from '../../utils/messages/views.ts';
import { isEmpty, type InsteadChoice, type Offered } from './alternatives.ts';
import { actions, cancelState, givesUpAt, type NumberCommand } from './card-actions.ts';
import { cardNotice, moneyLine, overchargeNotice, statusParts, stoppedNotice } from './card.ts';
import { useKeptFocus } from '../focus.dom.ts';
import { Notice, type LinkTarget } from '../Notice.tsx';
import { PointLink } from './PointLink.tsx';
import { pointable, type PageHere } from './pointable.ts';
import { NumberActions } from './NumberActions.tsx';
import { NumberHead } from './NumberHead.tsx';
import { Instead } from './Instead.tsx';
import type { CopyFormat } from './formats.ts';
import { Messages } from './Messages.tsx';
import { Unknown } from './Unknown.tsx';
import { say, words } from '../words/index.ts';

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
  /** The newest code was put on the clipboard by itself. */
  codeCopied: boolean;
  canReachPage: boolean;
  /** The page in front, where a field of it may be pointed at; null where there is none. */
  here: PageHere | null;
  /** The person was just sent to the page to point. */
  pointing: boolean;
  onPoint: (kind: FillKind) => void;
  /** What could be bought in its stead, once that was asked for. */
  offered: Offered | null;
  /** Something is being bought: no second press meanwhile. */
  buying: boolean;
  onBuyInstead: (choice: InsteadChoice) => void;
  onCommand: (command: NumberCommand) => void;
  /** The form that the number was copied in last. */
  copyFormat: CopyFormat;
  onCopyNumber: (phone: PhoneForms, format: CopyFormat) => void;
  onCopyCode: (code: string) => void;
  onLink: (to: LinkTarget) => void;
};

export function NumberCard(props: Props) {
  const { number, now, pending, problem, justCopied, canReachPage, onCommand, onLink } = props;
  const { phone, phase, service, country } = number;
  // Its buttons come and go: whoever presses one by keyboard stays on this card.
  const card = useKeptFocus<HTMLLIElement>();
  const queued = number.cancelAt !== null;
  const givesUp = givesUpAt(number, now);

  useEffect(() => {
    if (props.justBought) card.current?.focus();
  }, [props.justBought]);

  const cancel = cancelState(number, now, pending === 'cancel');
  const offered = number.can.instead ? props.offered : null;
  const some = offered !== null && !isEmpty(offered.alternatives);
  const possible = actions(number, cancel, { canReachPage, offered: some });
  const money = moneyLine(number);
  const overcharged = overchargeNotice(number);
  const stopped = stoppedNotice(number);
  const notice = cardNotice(number, now, props.saidAbove);
  const point = pointable(number, props.here);
  const pointLink = point && (
    <PointLink wrong={point.wrong} busy={props.pointing} onPress={() => props.onPoint(point.kind)} />
  );
  const status = [
    ...statusParts(number, props.copiedForPage, props.here),
    ...(money === null ? [] : [money]),
  ];
  // The way to put it right stands beside what was done with the number.
  const [filled, ...then] = point?.kind === 'phone' ? status : [];
  return (
    <li
      ref={card}
      tabIndex={-1}
      class={number.endedAt === null ? 'card' : 'card card-ended'}
      data-phase={phase}
      aria-label={`${phone ? phone.international : country.name}, ${service.name}`}
    >
      <NumberHead
        number={number}
        now={now}
        copied={justCopied === 'number'}
        copyFormat={props.copyFormat}
        onCopy={props.onCopyNumber}
        onDismiss={possible.corner && (() => pending === null && onCommand('dismiss'))}
      />
      {phase === 'unknown' && <Unknown number={number} onLink={onLink} />}
      {filled !== undefined && (
        <p class="card-status card-line">
          <span>{filled}</span>
          {pointLink}
        </p>
      )}
      <Status parts={filled === undefined ? status : then} />
      {givesUp !== null && (
        <p class="card-status card-line figures">
          <span>{words.status.givesUp(givesUp)}</span>
          {number.can.keep && (
            <button
              type="button"
              class="link link-quiet"
              aria-busy={pending === 'keep'}
              onClick={() => pending === null && onCommand('keep')}
            >
              {words.numbers.keepOn}
            </button>
          )}
        </p>
      )}
      <Messages number={number} copied={justCopied === 'code'} onCopy={props.onCopyCode} />
      {props.codeCopied && <p class="card-status">{words.preferences.codeCopied}</p>}
      {point?.kind === 'code' && <p class="card-status card-line">{pointLink}</p>}
      {stopped && <Notice said={stopped} tone="hint" onLink={onLink} />}
      {overcharged && <Notice said={overcharged} onLink={onLink} />}
      {notice && <Notice said={notice} tone={queued ? 'hint' : 'problem'} onLink={onLink} />}
      {problem && !props.saidAbove.includes(problem.kind) && <Notice said={say(problem)} onLink={onLink} />}
      <NumberActions actions={possible} cancel={cancel} pending={pending} onCommand={onCommand} />
      {offered && (
        <Instead
          number={number}
          offered={offered}
          buying={props.buying}
          onBuy={props.onBuyInstead}
          onLink={onLink}
        />
      )}
    </li>
  );
}

function Status({ parts }: { parts: string[] }) {
  if (parts.length === 0) return null;
  return (
    <p class="card-status">
      {parts.map((part, index) => (
        <Fragment key={part}>
          {index > 0 && ' · '}
          <span>{part}</span>
        </Fragment>
      ))}
    </p>
  );
}
