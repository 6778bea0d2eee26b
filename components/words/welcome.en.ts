// What the introduction says, and the ways to open the popup beside the page or in a tab.

export const welcome = {
  title: 'Welcome to SecureSMS',
  what: 'A rented number for the sign-up page you are on, and the code that arrives typed in for you.',
  progress: (step: number, all: number) => `Step ${step} of ${all}`,
  back: 'Back',
  next: 'Continue',
  skip: 'Skip this step',
  again: 'Show the introduction again',
  howItWorks: 'How it works, in three short steps',

  keyStep: 'Key',
  keyTitle: 'Paste your key',
  keyLost: 'The key is needed before the other steps.',
  pagesTitle: 'What it does with pages',
  looks: 'It looks at a page when you ask it to, and only for fields that want a number or a code.',
  stays: 'Nothing of any page leaves this computer.',
  yours: "It buys when you press its button, never by itself, and presses none of a page's buttons.",

  limitsStep: 'Limits',
  limitsTitle: 'Set your limits',
  limitsNote: 'These are good to begin with: Continue is enough. The settings have all of it, too.',

  whereStep: 'Sites',
  whereTitle: 'Choose where it may help',
  onPress: 'Only when I press its button',
  recommended: 'Recommended',
  onPressNote: 'It sees the page that you press it on, until you leave that site, and no other page.',
  everywhere: 'On every site',
  everywhereNote:
    'It may look at each page you open, without a press. It shows a small button in fields for a number or a code. The browser calls this reading and changing your data on all websites. What it sees still stays on this computer.',
  ask: 'Ask the browser for it',
  asking: 'The browser asks you now. Until you allow it, only the button counts.',
  refused: 'The browser did not allow it.',
  refusedNext: 'It helps when you press its button; you can ask again at any time.',
  allowed: 'Allowed now',
  takesBack: 'Continue takes the access to every site back.',

  readyTitle: 'Ready',
  pinTitle: 'Keep its button in sight',
  pin: 'Press the puzzle piece at the top of the browser, and pin SecureSMS there.',
  useTitle: 'On a sign-up page',
  press: 'Press the button, or these keys:',
  pressOnly: 'Press the button. The browser has no keys set for it.',
  open: 'Open SecureSMS',
};

/** The popup beside a page, or in a tab of its own. */
export const panel = {
  open: 'Open in the side panel',
  tab: 'Open in a tab',
  notSeen: 'We may not see that page yet.',
  pressThere: 'Press the SecureSMS button in the toolbar there, and a number can be typed into it.',
};
