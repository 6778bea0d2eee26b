// What the settings page says of how it is ordered, of look, sound and shortcuts, and of what can be taken out of it.

export const preferences = {
  /** The parts of the page, by their names in its index. */
  index: 'Parts of the settings',
  account: 'Account',
  buying: 'Buying',
  arrival: 'When a code arrives',
  sites: 'Sites',
  look: 'Look and language',
  data: 'Your data',
  help: 'Shortcuts and help',

  countryTitle: 'Country',
  country: 'Country to begin with',
  countryLast: 'The one you chose last',
  countryNote: 'For services that you have chosen no country for yet.',

  soundTitle: 'Sound and copying',
  sound: 'Play a short sound when a code arrives',
  soundNote:
    'An open SecureSMS window plays it. With none open it is the sound of the notification, as far as your system plays one.',
  hear: 'Hear it',
  unheard: 'The browser did not let it sound.',
  copyCodes: 'Copy the code by itself',
  copyCodesNote:
    'While the SecureSMS window is open and in front. What is copied can be read by other programs.',
  /** On the card, beside the code. */
  codeCopied: 'Code copied',

  themeTitle: 'Light and dark',
  theme: 'How SecureSMS looks',
  themeAuto: 'As the system',
  themeLight: 'Light',
  themeDark: 'Dark',
};

export const shortcuts = {
  title: 'Shortcuts',
  note: 'A shortcut never buys anything by itself.',
  open: 'Open SecureSMS',
  fillNumber: 'Fill my number',
  fillCode: 'Fill the code',
  unset: 'Not set',
  change: 'Change shortcuts',
  where:
    'To change them, open the browser’s add-ons page, press the gear there, then “Manage Extension Shortcuts”.',
};

export const backup = {
  title: 'Backup of the settings',
  note: 'A file with your settings, favourites, what you chose on sites, and corrected sites. It names those sites. Your key, your numbers, codes and the API address are never in it.',
  save: 'Save settings to a file',
  choose: 'Read settings from a file',
  found: 'This is in the file',
  savedOn: 'Saved on',
  favourites: 'Favourites',
  choices: 'Sites with a choice',
  unlimited: 'No limit',
  ask: 'Your present settings, favourites and corrected sites are replaced by these. What is older than the file’s limits is deleted from your record.',
  replace: 'Replace mine',
  keep: 'Leave mine',
  replaced: 'Replaced',
};

export const diagnostics = {
  title: 'Diagnostics',
  note: 'Facts for a bug report. You see them before you copy them, and nothing is sent by itself.',
  show: 'Show diagnostics',
  shown:
    'This is all of it: versions, settings, counts, times and kinds of failures. No key, no number, no code, no site.',
};
