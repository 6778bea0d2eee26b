// What a widget module exports: third-party fields, drawn as their docs show, whose own state can be read.

/** What the app around the widget would submit, as the widget itself tells it. */
export type WidgetState = {
  /**
   * Phone: the whole number with its dial code, in any formatting; where widget and app keep the two apart, the module
   * puts them together as an app would. Code: the code.
   */
  value: string;
  /**
   * Phone: the chosen country as ISO 3166-1 alpha-2 in any case, or as `+` and its dial code; null where none is chosen.
   * Left out where the widget knows no country.
   */
  country?: string | null;
};

export type Widget = {
  /** Unique; with the variant, e.g. "intl-tel-input, strict". */
  name: string;
  /** npm name, whose installed version is printed; null where the module is written here. */
  package: string | null;
  framework: 'react' | 'vue' | 'angular' | 'plain';
  kind: 'phone' | 'code';
  /** Text of the label above it; "Phone number", or "Enter the code we sent you". */
  label?: string;
  /** Code to fill; 482910 and 004821 where left out. */
  code?: string;
  /**
   * Phone: the countries (ISO) whose numbers the form can take. For every other number the fill must say that it could
   * not (`other-country`, or `failed` where the form does not tell why) and leave the state as it was.
   */
  countries?: readonly string[];
  /** Why it cannot be filled: a failure that is known; one that passes all the same is an error too. */
  expectedFailure?: string;
  /** Draws the widget. @returns reads its own state, at any time */
  mount(root: HTMLElement): () => WidgetState;
};

/** A module of `phone/` or `code/`. */
export type WidgetModule = { widgets: readonly Widget[] };

/** What reached the page while it was filled, to tell how that was done. */
export type Seen = {
  inputs: number;
  fields: number;
  keys: number;
  pastes: number;
  clicks: number;
  selects: number;
  submits: number;
};

/** What page.ts offers to the command. */
export type WidgetPage = {
  widgets: Omit<Widget, 'mount'>[];
  read(): WidgetState;
  seen(): Seen;
};

declare global {
  // oxlint-disable-next-line no-var -- a global is declared by var
  var widgetPage: WidgetPage | undefined;
}
