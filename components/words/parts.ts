// The parts that a language's words are put together from, each with the keys of the English ones.
import type { Words } from './en.ts';

export type NumbersPart = Pick<Words, 'numbers' | 'status' | 'unknown' | 'odd'>;
export type OptionsPart = Pick<Words, 'options' | 'storage' | 'correcting' | 'corrections'>;
export type UpkeepPart = Pick<Words, 'preferences' | 'instant' | 'shortcuts' | 'backup' | 'diagnostics'>;
export type PlacesPart = Pick<Words, 'places' | 'history' | 'wallet'>;
export type WelcomePart = Pick<Words, 'welcome' | 'panel'>;
export type ChoosingPart = Words['choosing'];
export type SitesPart = Words['sites'];
export type LockPart = Words['lock'];
/** All the rest: what is new in English and has no part of its own is asked for here. */
export type PopupPart = Omit<
  Words,
  | keyof NumbersPart
  | keyof OptionsPart
  | keyof PlacesPart
  | keyof WelcomePart
  | keyof UpkeepPart
  | 'choosing'
  | 'lock'
  | 'sites'
>;
