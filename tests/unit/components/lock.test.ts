// What a locked key looks like: its screen before all else, a hint that does not nag, and no failure said twice.
import { describe, expect, it, test } from 'vitest';
import { saidAbove, screen, waitingForKey } from '../../../components/screen.ts';
import { cancelState, givesUpAt } from '../../../components/numbers/card-actions.ts';
import { cardNotice, statusParts } from '../../../components/numbers/card.ts';
import { strength } from '../../../components/strength.ts';
import { say } from '../../../components/words/index.ts';
import type { Snapshot } from '../../../utils/messages/views.ts';
import { aNumber, bought, minute } from './numbers.ts';

const locked = (change: Partial<Snapshot> = {}): Snapshot => ({
  key: 'locked',
  passphrase: true,
  account: 'mine',
  apiHost: 'api.securesms.io',
  storage: { quarantined: 0, unwritten: false },
  balance: null,
  numbers: [],
  instant: 'idle',
  trouble: null,
  ...change,
});

test('while it is locked the screen asks for the passphrase, and says neither old trouble nor "locked" again', () => {
  const snapshot = locked({ trouble: { kind: 'offline' } });
  expect(screen(snapshot)).toEqual({ kind: 'locked', trouble: null });
  expect(saidAbove(snapshot)).toEqual(['locked']);
});

test('only numbers that live and were bought with this key wait for it', () => {
  const waiting = aNumber({ phase: 'waiting' });
  const numbers = [waiting, { ...waiting, otherAccount: true }, aNumber({ phase: 'done', endedAt: 1 })];
  expect(waitingForKey(locked({ numbers }))).toBe(1);
  expect(waitingForKey(null)).toBe(0);
});

describe('the card of a number behind the lock promises nothing that waits for the person', () => {
  const held = (change = {}) => aNumber({ locked: true, ...change });
  const now = bought + minute;

  it('it says neither that it waits for the SMS nor when it is given back', () => {
    const number = held({ giveUpAt: bought + 15 * minute });
    expect(statusParts(number, false)).toEqual(['Typed into the page', 'Goes on when you unlock']);
    expect(givesUpAt(number, now)).toBeNull();
    expect(givesUpAt({ ...number, locked: false }, now)).toBe(bought + 15 * minute);
  });

  it('a queued cancel has no countdown and no time', () => {
    const number = held({ cancelAt: bought + 2 * minute });
    expect(cancelState(number, now, false)).toEqual({ kind: 'held' });
    expect(cancelState(number, now + 5 * minute, false)).toEqual({ kind: 'held' });
    expect(cardNotice(number, now, [])).toBeNull();
    expect(cardNotice({ ...number, locked: false }, now, [])).not.toBeNull();
  });
});

test('a purchase that the lock refused says that nothing was taken', () => {
  expect(say({ kind: 'locked' }, { doing: 'buying' }).next).toContain('Nothing was taken.');
});

describe('a passphrase is called', () => {
  it.each([
    ['', 'none'],
    ['seven..', 'short'],
    ['aaaaaaaa', 'fair'],
    ['aaaaaaaaaaaaaaaaaaaaaaaa', 'fair'],
    ['purple elbow', 'fair'],
    ['purple elbow tuesday', 'good'],
  ])('%j: %s', (passphrase, said) => expect(strength(passphrase)).toBe(said));
});
