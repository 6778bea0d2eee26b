// What a screen is to the tests: what must have happened, which of our pages shows it, and what a person does there.
import type { Page } from '@playwright/test';
import type { Popup, Stage } from '../index.ts';

export type Scene = {
  stage: Stage;
  /** The sign-up page in front, which the extension may look at. */
  site: Page;
  /** The browser's number for its tab. */
  tabId: number;
  /** The popup as a person uses it, in English, on the site's tab; closed again when `act` is done. */
  inPopup(act: (popup: Popup) => Promise<void>): Promise<void>;
};

export type Screen = {
  /** Names pictures and failures. */
  name: string;
  /** What happens before, once and not for each language. Stories run in order: the next screen goes on from here. */
  before?: (scene: Scene) => Promise<void>;
  /** One of the extension's pages; the popup for the site's tab where there is none. */
  path?: string;
  /** What a person does there, by what is the same in every language. */
  reach?: (page: Page, scene: Scene) => Promise<void>;
  /** Selector of what is there once the screen is. */
  shows: string;
  /** What must not last. */
  after?: (scene: Scene) => Promise<void>;
};

/** Screens that follow from one another, in a browser of their own. */
export type Story = {
  name: string;
  /** Whether there is a key from the start. */
  hasKey: boolean;
  /** Host of the site; telegram.test where there is none. */
  host?: string;
  screens: Screen[];
};

/** One of the popup's places, by its number in the bar. */
export const goTo = (place: number) => (page: Page) => page.locator('.place').nth(place).click();

/** The popup as it is while messages whose names begin so are on their way. */
export const unanswered = (messages: string): string => `/popup.html#unanswered=${messages}`;

export const clearFaults = async ({ stage }: Scene): Promise<void> => stage.simulator.clearFaults();
