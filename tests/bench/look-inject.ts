// What bench:look puts into its page: one survey of it, timed: what the page pays, and what the judge beside it does.
import { judge } from '../../utils/autofill/judge.ts';
import { rootsOf, survey } from '../../utils/autofill/survey.dom.ts';

async function surveyOnce() {
  let judging = 0;
  const started = performance.now();
  const fields = await survey(rootsOf(document), (shown) => {
    const begun = performance.now();
    const judgement = judge(shown);
    judging += performance.now() - begun;
    return Promise.resolve(judgement);
  });
  const all = performance.now() - started;
  const again = performance.now();
  let elements = 0;
  for (const element of document.querySelectorAll('*')) elements += element.tagName.length > 0 ? 1 : 0;
  const walk = performance.now() - again;
  return { all, judging, reading: all - judging, fields: fields?.length ?? 0, elements, walk };
}
export type Surveyed = Awaited<ReturnType<typeof surveyOnce>>;

Object.assign(globalThis, { surveyOnce });
