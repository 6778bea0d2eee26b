// What is said of the passphrase: where it is asked for, and where it is set.

export const lock = {
  title: 'Your key is locked',
  why: 'Enter your passphrase to get numbers and codes again.',
  passphrase: 'Passphrase',
  unlock: 'Unlock',
  unlocking: 'Unlocking…',
  waits: (count: number) =>
    count === 1
      ? 'A number waits. We go on with it as soon as you unlock.'
      : `${count} numbers wait. We go on with them as soon as you unlock.`,
  forgotten: 'Forgot it?',
  forgottenNext: 'Forget the key in the settings and paste it again. Your numbers stay.',
  lockNow: 'Lock now',

  heading: 'Passphrase',
  what: 'Locks the key whenever the browser starts, until you enter the passphrase. Whoever gets at this computer while it is locked can neither read the key nor spend your money. Until you unlock, no number is bought and no code is asked for.',
  lost: 'Nobody can recover a passphrase. If you forget it, forget the key and paste it again; your numbers stay.',
  isSet: 'The key is locked with a passphrase whenever the browser starts',
  set: 'Lock with a passphrase',
  change: 'Change passphrase',
  remove: 'Remove passphrase',
  current: 'Present passphrase',
  next: 'New passphrase',
  again: 'New passphrase once more',
  hint: 'A few words that do not belong together are easy to keep in mind and hard to guess.',
  short: 'At least 8 characters.',
  fair: 'Will do. A word or two more would make it hard to guess.',
  good: 'Long enough to be hard to guess.',
  different: 'The two are not the same. Nothing was changed.',
  tooShort: 'A passphrase has at least 8 characters. Nothing was changed.',
  save: 'Save passphrase',
  cancel: 'Cancel',
  saved: 'Passphrase saved',
  removed: 'Passphrase removed',
};
