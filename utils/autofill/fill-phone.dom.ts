// The one door through which a phone field is filled: tries, reads back what the page shows, says what became of it.
import { drawnChooser, nativeChooser, prefixBefore, saidBy } from './chooser.dom.ts';
import { chooseDrawn } from './chooser-drawn.dom.ts';
import { countryOf, dialCodesIn, match, matches, namesCountry, type Country } from './countries.ts';
import { fillParts } from './fill-parts.dom.ts';
import { digitsOf, formatsFor, inMask, shows, written, type PhoneFormat } from './format.ts';
import type { PhoneField } from './scan.dom.ts';
import { clearValue, pageSettled, setValue, typedInto, typeValue } from './type.dom.ts';
import type { FillOutcome, PhoneParts } from './types.ts';

/** Dial codes of several countries, which a chooser that shows only the code does not tell apart. */
const shared = ['1', '7', '44'];

/**
 * Fills the number in the form the page takes; what it shows afterwards decides. A number without its dial code counts
 * only where the page says its country: elsewhere the site would send the code to a stranger. What cannot be filled is
 * left as it was, and the focus is given back.
 */
export async function fillPhone(field: PhoneField, parts: PhoneParts): Promise<FillOutcome> {
  const focused = typedInto();
  const filling = createFilling(field, parts);
  const outcome = await filling.fill();
  if (outcome !== 'typed') await filling.restore();
  focused?.focus({ preventScroll: true });
  return outcome;
}

function createFilling({ input: found, words, asksNational, parts: split }: PhoneField, parts: PhoneParts) {
  const root = found.getRootNode() as Document | ShadowRoot;
  const languages = [document.documentElement.lang, navigator.language];
  const country: Country = countryOf(parts, languages);
  const before = found.value;
  let input = found;
  let undo = (): unknown => undefined;
  /** What the field made of the whole number where it did not take it. */
  let madeOfWhole = '';

  /** Frameworks replace inputs when their country changes: the one that stands in its place is meant. */
  function current(): HTMLInputElement {
    if (input.isConnected) return input;
    const same = [...root.querySelectorAll('input')].filter(
      ({ type, name }) => type === found.type && name === found.name,
    );
    input = same[0] ?? input;
    return input;
  }

  /** Tries formats in each way until the page shows the number. */
  async function put(formats: readonly PhoneFormat[], nationalCounts: () => boolean): Promise<boolean> {
    for (const format of formats) {
      const isWhole = format === 'e164' || format === 'digits';
      // A fixed dial code in the field makes the whole number of a national one.
      if (!isWhole && !nationalCounts() && !beginsWith(madeOfWhole)) continue;
      for (const way of [setValue, typeValue]) {
        await way(current(), written(parts, format));
        await pageSettled();
        const { value, validity } = current();
        const shown = validity.patternMismatch ? null : shows(value, parts);
        // Without its plus it may be read as a national number of the country that the field names; beside another
        // dial code even with it.
        const prefix = prefixBefore(current());
        const beside = prefix !== undefined && prefix !== parts.dialCode;
        const doubtful = beside || (!value.includes('+') && namesOther());
        if ((shown === 'whole' && !doubtful) || (shown === 'national' && nationalCounts())) return true;
        if (format === 'e164') madeOfWhole = value;
      }
    }
    return false;
  }

  /** True for a dial code, and whatever follows, that the number has, too. */
  const beginsWith = (value: string): boolean =>
    /^\W*\+/.test(value) && digitsOf(value).startsWith(parts.dialCode);
  /** Formats for a field beside a country: one that has the dial code in it already wants the whole number. */
  const besideCountry = (): PhoneFormat[] => order(beginsWith(current().value) ? 'whole' : 'national');
  const order = (first: Parameters<typeof formatsFor>[2]) => formatsFor(current(), parts, first);
  const outcome = (filled: boolean): FillOutcome => (filled ? 'typed' : 'failed');

  /** The page says the country in the field's words, or by the language it is made for. */
  const isNamed = (): boolean =>
    matches({ text: words, marks: [] }, country) >= match.dial ||
    (parts.iso !== null && regionOfPage() === parts.iso);

  const namesOther = (): boolean => !isNamed() && namesCountry(words, languages);

  async function fill(): Promise<FillOutcome> {
    if (split.length > 0) return fillParts(split, parts, country, isNamed());
    const native = nativeChooser(input, country, languages);
    if (native) return byNativeChooser(native);
    const drawn = drawnChooser(input);
    return (drawn && (await byDrawnChooser(drawn))) ?? withoutChooser();
  }

  async function byNativeChooser({ select, option }: NonNullable<ReturnType<typeof nativeChooser>>) {
    if (!option) return 'other-country';
    const chosen = select.value;
    undo = () => setValue(select, chosen);
    if (!option.selected) {
      setValue(select, option.value);
      await pageSettled();
    }
    return outcome(await put(besideCountry(), () => true));
  }

  /** @returns undefined where it is no chooser of countries after all */
  async function byDrawnChooser(first: HTMLElement): Promise<FillOutcome | undefined> {
    const chooser = () => (first.isConnected ? first : (drawnChooser(current()) ?? first));
    const sure = () => matches(saidBy(chooser()), country);
    const named = () => sure() >= (shared.includes(parts.dialCode) ? match.named : match.dial);
    if (named()) return outcome(await put(besideCountry(), () => true));
    // A widget that understands the whole number follows it with its country.
    const saidBefore = saidBy(chooser()).text;
    const [dialCode = ''] = dialCodesIn(saidBefore);
    const chosen = { ...parts, iso: null, countryName: saidBefore, dialCode, digits: dialCode };
    undo = () =>
      saidBefore === saidBy(chooser()).text ||
      chooseDrawn(chooser(), countryOf(chosen, languages), languages);
    const whole = order('whole').filter((format) => format === 'e164' || format === 'digits');
    const taken = await put(whole, () => sure() >= match.dial);
    if (taken && named()) return 'typed';
    const followed = taken && (sure() >= match.dial || saidBefore !== saidBy(chooser()).text);
    if (!followed) setValue(current(), before);
    const choose = () => chooseDrawn(chooser(), country, languages);
    const choosing = await choose();
    if (choosing === 'chosen') {
      // Some guess another country of the same dial code, and take the choice only once the number is there.
      const guessed = !named() && namesCountry(saidBy(chooser()).text, languages);
      const kept = followed && shows(current().value, parts) !== null;
      if (!kept && !(await put(besideCountry(), () => true))) return 'failed';
      if (guessed) {
        await choose();
        if (sure() === match.none) return 'failed';
      }
      return outcome(shows(current().value, parts) !== null);
    }
    if (followed && (choosing === 'closed' || sure() > match.none)) return 'typed';
    const saysOther = sure() === match.none && dialCodesIn(saidBy(chooser()).text).length > 0;
    return choosing === 'absent' || saysOther ? 'other-country' : undefined;
  }

  /** An empty mask stands in the field: some take only what fills its blanks. */
  async function intoMask(): Promise<boolean> {
    const masked = inMask(before, parts);
    if (masked === null) return false;
    setValue(current(), masked);
    await pageSettled();
    return shows(current().value, parts) === 'whole';
  }

  async function withoutChooser(): Promise<FillOutcome> {
    if (await intoMask()) return 'typed';
    const prefix = prefixBefore(input);
    if (prefix !== undefined) {
      if (prefix !== parts.dialCode) return 'other-country';
      return outcome(await put(besideCountry(), () => true));
    }
    const first = asksNational ? 'national' : 'whole';
    if (await put(order(first), () => asksNational || isNamed())) return 'typed';
    const fixed = /^\W*\+/.test(madeOfWhole) && !beginsWith(madeOfWhole);
    return fixed || namesOther() ? 'other-country' : 'failed';
  }

  return {
    fill,
    /** Deleted first: a mask takes its own empty picture for digits. */
    async restore(): Promise<void> {
      await undo();
      if (current().value === before) return;
      clearValue(current());
      await pageSettled();
      if (current().value !== before) setValue(current(), before);
    },
  };
}

/** The country that the page is made for, as its language says: "pt-BR" → BR. */
const regionOfPage = (): string | undefined => /-([A-Z]{2})\b/.exec(document.documentElement.lang)?.[1];
