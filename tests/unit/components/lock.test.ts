// What a locked key looks like: its screen before all else, a hint that does not nag, and no failure said twice.
import { describe, expect, it, test } from 'vitest';
import { saidAbove, screen, waitingForKey } from '../../../components/screen.ts';
import { strength } from '../../../components/strength.ts';
import { say } from '../../../components/words/index.ts';
import type { Snapshot } from '../../../utils/messages/views.ts';
import { aNumber } from './numbers.ts';

const locked = (change: Partial<Snapshot> = {}): Snapshot => ({
  key: 'locked',
  passphrase: true,
  account: 'mine',
  apiHost: 'api.securesms.io',
  storage: { quarantined: 0, unwritten: false },
  balance: null,
  numbers: [],
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
