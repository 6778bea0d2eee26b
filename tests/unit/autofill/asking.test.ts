// What the page side asks the background to judge, and how often. The browser's messages are the only thing replaced.
import { afterEach, expect, it, vi } from 'vitest';
import { createJudge } from '../../../entrypoints/autofill/background.ts';
import { judge } from '../../../utils/autofill/judge.ts';
import type { OnDemand, ShownPage } from '../../../utils/autofill/shown.ts';
import type { Judge } from '../../../utils/autofill/survey.dom.ts';

const page = (label: string): ShownPage => ({
  fields: [
    {
      own: {
        type: 'text',
        autocomplete: [],
        inputMode: '',
        names: '',
        classes: '',
        label,
        placeholder: '',
        pattern: '',
        maxLength: -1,
        initial: '',
        dialOptions: 0,
      },
      form: 0,
      row: 1,
      rows: 0,
      more: {},
    },
  ],
  rows: [],
});

/** One look of the page side: it tells what is wanted until there are verdicts. */
async function lookAt(shown: ShownPage, asked: Judge): Promise<string | undefined> {
  for (;;) {
    const judgement = await asked(shown);
    if (!judgement) return undefined;
    if ('fields' in judgement) return judgement.fields[0]?.class;
    for (const { index, what } of judgement.wanted) {
      const more: Partial<Record<OnDemand, string>> = shown.fields[index]?.more ?? {};
      for (const each of what) more[each] = '';
    }
  }
}

/** @param failing how many messages find the worker stopped */
function background(failing = 0) {
  let left = failing;
  const sendMessage = vi.fn(async ({ payload }: { payload: ShownPage }) => {
    left -= 1;
    if (left >= 0) throw new Error('The message port closed before a response was received.');
    return { ok: true, value: judge(structuredClone(payload)) };
  });
  vi.stubGlobal('chrome', { runtime: { sendMessage } });
  return sendMessage;
}
afterEach(() => vi.unstubAllGlobals());

it('asks once about a page that stays as it is, whatever was wanted of it', async () => {
  const sent = background();
  const asked = createJudge();
  expect(await lookAt(page('Verification code'), asked)).toBe('code');
  const first = sent.mock.calls.length;
  expect(first).toBeGreaterThan(1);
  for (let look = 0; look < 3; look += 1) expect(await lookAt(page('Verification code'), asked)).toBe('code');
  expect(sent).toHaveBeenCalledTimes(first);
});

it('asks anew about a page that changed', async () => {
  const sent = background();
  const asked = createJudge();
  await lookAt(page('Street'), asked);
  expect(await lookAt(page('Verification code'), asked)).toBe('code');
  expect(sent.mock.calls.length).toBeGreaterThan(2);
});

it('asks a second time where the worker was stopped, and gives up after that', async () => {
  background(1);
  expect(await lookAt(page('Street'), createJudge())).toBe('other');
  background(2);
  expect(await lookAt(page('Street'), createJudge())).toBeUndefined();
});
