// What a field shows as its value, a box that is merely editable among them.

export const isInput = (box: HTMLElement): box is HTMLInputElement => 'value' in box;

/** What the box shows, as text. */
export const valueOf = (box: HTMLElement): string => (isInput(box) ? box.value : box.textContent);

/** A dial code that a widget put there itself is no value of the person's. */
const longestPrefix = 4;

/** True where the person (or the page) has put a number into the fields already. */
export const hasValue = (inputs: readonly HTMLInputElement[]): boolean =>
  inputs
    .map(({ value }) => value)
    .join('')
    .replace(/\D/g, '').length > longestPrefix;
