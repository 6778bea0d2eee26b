// English: where the person lets the extension help always, in the popup and in the settings.
export const sites = {
  always: (host: string) => `Always help on ${host}`,
  helps: 'Always helps here',
  stop: 'Stop helping here',
  everywhere: 'Helps on all sites',

  title: 'Where it always helps',
  note: 'Anywhere else, a page is looked at only after you press the SecureSMS button on it. On these sites, what you bought is also typed without a press: after the page was loaded anew, and where the site is shown inside another one. Nothing is ever bought by itself.',
  empty: 'No site yet. Press the SecureSMS button on one and choose “Always help on …”.',
  all: 'Help on all sites',
  allNote:
    'The browser will say that this extension can read and change every page. We use it to find fields and to type into them; nothing of a page leaves your computer. One site at a time is the smaller choice.',
  alsoAll: 'The switch covers these too. They stay when you turn it off.',
  stopOne: 'Stop helping',
  stopOn: (host: string) => `Stop helping on ${host}`,
  stopped: (host: string) => `No longer helping on ${host}`,

  button: 'Show a button in phone and code fields',
  buttonNote:
    'It fills your number or code, or opens the SecureSMS popup. It never buys. Pages on these sites can see that it is there, and nothing more. To find the fields, pages of these sites are looked at when they load.',
  showAgain: 'Show again',
  showAgainOn: (host: string) => `Show again on ${host}`,
  hiddenOn: (host: string) => `No button on ${host}`,
};
