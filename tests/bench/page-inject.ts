// What bench:page puts into its page: one survey of it, timed.
import { survey } from '../../utils/autofill/survey.dom.ts';

function surveyOnce() {
  const started = performance.now();
  const fields = survey(document).length;
  const ms = performance.now() - started;
  const again = performance.now();
  let elements = 0;
  for (const element of document.querySelectorAll('*')) elements += element.tagName.length > 0 ? 1 : 0;
  return { ms, fields, elements, walk: performance.now() - again };
}

Object.assign(globalThis, { surveyOnce });
