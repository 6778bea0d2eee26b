// A phone field → what form-country.ts settles its countries by. Beside the hand, as it is read only where that is in the page.
import { choicesBeside, drawnChooser, fixedPrefixBefore } from './chooser.dom.ts';
import { shapesOf } from './fill-parts.dom.ts';
import type { ShownForm } from './form-country.ts';
import type { PhoneField } from './scan.dom.ts';

/** Characters of a text that are read; and choices, where more are the whole world. */
const longest = 200;
const mostChoices = 120;

const cut = (text: string | null | undefined): string => (text ?? '').trim().slice(0, longest);

function choicesOf({ input, parts }: PhoneField, languages: string[]): HTMLOptionElement[] | null {
  const part = parts.find(({ kind }) => kind === 'country-code')?.input;
  if (part && 'options' in part) return [...part.options];
  const beside = choicesBeside(input, languages);
  return beside ?? (drawnChooser(input) ? null : []);
}

export function shownForm(field: PhoneField): ShownForm {
  const { input, words, parts } = field;
  const language = document.documentElement.lang;
  const choices = choicesOf(field, [language, navigator.language]);
  // Of a mask that is drawn in the field what the page put before its first blanks, and nothing that a person typed.
  const drawn = /^\s*\+\s?\d{1,3}\D{0,4}?[_#]{2}/.exec(input.value)?.[0] ?? '';
  return {
    language: language.slice(0, 35),
    words: cut(words),
    examples: [input.placeholder, input.getAttribute('value'), drawn].map(cut),
    pattern: cut(input.pattern),
    prefix: fixedPrefixBefore(input) ?? '',
    choices:
      choices === null || choices.length > mostChoices
        ? null
        : choices
            // "Choose…" is no choice.
            .filter(({ disabled, value }) => !disabled && value !== '')
            .map(({ text, value }) => ({ text: cut(text), value: cut(value) })),
    parts: shapesOf(parts),
  };
}
