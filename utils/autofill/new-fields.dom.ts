// Whether a change of a page may have brought a field: all that a page is watched for while nothing is waited for.

const field = 'input,select,textarea,iframe,[contenteditable]';

export const isField = (element: unknown): boolean => element instanceof Element && element.matches(field);

/** In the document itself; of types that hold no text, too. */
export const countFields = (page: Document): number => page.querySelectorAll(field).length;

/** What is in shadow roots further down is noticed when the person goes into it. */
export const bringsField = ({ addedNodes }: MutationRecord): boolean =>
  [...addedNodes].some(
    (node) =>
      node instanceof Element &&
      (node.matches(field) || node.shadowRoot !== null || node.querySelector(field) !== null),
  );
