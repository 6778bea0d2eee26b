// What the scripts of our isolated world share in a page; the page's own scripts see nothing of it.
import type { Detection } from '../../utils/autofill/pointed.dom.ts';
import type { ShownForm } from '../../utils/autofill/form-country.ts';
import type { CodeField, Fields, PhoneField } from '../../utils/autofill/scan.dom.ts';
import type { Taught } from '../../utils/autofill/signature.ts';
import type {
  ButtonState,
  ButtonWords,
  FillKind,
  FillOutcome,
  PhoneParts,
} from '../../utils/autofill/types.ts';

/** With its detection, for the corrections: it is in a page once. */
export type PageSide = Detection & {
  /** Has it look now, whatever it saw before; where it was told to leave, it begins anew. */
  look(): void;
  /** Has it show its button in the fields of the page, whether something is waited for or not. */
  offer(): void;
  /** Ends when it is to leave the page: whatever is put into the page ends and goes with it. */
  stay(): AbortSignal;
  /** The fields as it saw them last. */
  fields(): Fields;
  /** Puts back what these held before we typed into them, where they still hold what we typed. */
  takeBack(inputs: readonly HTMLInputElement[]): void;
};

/** What is said on the page while a field is pointed at; handed over, so that no table of words is in a page. */
export type PointingWords = Record<
  FillKind | 'keys' | 'none' | 'cancel' | 'remembered' | 'rememberedNone' | 'refused',
  string
> & {
  /** Why what is under the pointer cannot be used. */
  cannot: Record<'no-field' | 'locked' | 'password' | 'other-type' | 'hidden' | 'frame', string>;
};

/** A field is to be pointed at: the ticket to answer with, and what is said meanwhile. */
export type PointingOrder = { ticket: string; kind: FillKind; words: PointingWords };

/** What types: put in once there is something to type, since most pages only get looked at. */
export type Hand = {
  fillPhone(field: PhoneField, parts: PhoneParts): Promise<FillOutcome>;
  fillCode(field: CodeField, code: string): Promise<FillOutcome>;
  put(input: HTMLInputElement, text: string): void;
  shownForm(field: PhoneField): ShownForm;
};

/** The button in the fields: put in once there is a field for it. */
export type FieldButton = { show(fields: Fields, state: ButtonState): void; hide(): void };

declare global {
  var secureSmsHand: Hand | undefined;
  var secureSmsButton: FieldButton | undefined;
  /** Given by the background before the button. */
  var secureSmsButtonWords: ButtonWords | undefined;
  /** Registered where the button is wanted. */
  var secureSmsOffering: boolean | undefined;
  /** Our own isolated world's mark: a second injection only looks again. */
  var secureSms: PageSide | undefined;
  /** Set where the person taught something about this site (corrections). */
  var secureSmsChoose: ((found: Fields) => Fields) | undefined;
  /** The corrections' own mark: a second injection only looks for an order. */
  var secureSmsCorrections: (() => void) | undefined;
  /** Given by the background before the scripts: what was taught, and what is to be pointed at, if anything. */
  var secureSmsTaught: Taught[] | undefined;
  var secureSmsPointing: PointingOrder | null | undefined;
}
