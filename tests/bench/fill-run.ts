// One widget: opened in a page of its own for every value, filled from an isolated world, and asked what it holds.
import type { Page } from '@playwright/test';
import type { Seen, Widget, WidgetState } from '../widgets/widget.ts';
import type { Fill, Filled } from './fill-inject.ts';
import type { PhoneParts } from '../../utils/autofill/types.ts';

export type Listed = Omit<Widget, 'mount'> & { module: string };
/** What became of one value. `country` is null where there is none to be right. */
export type Result = {
  value: string;
  filled: Filled;
  state: WidgetState;
  how: string;
  valueRight: boolean;
  countryRight: boolean | null;
  submitted: boolean;
};

/** Tells from the events that reached the page how it was filled. */
function howOf(seen: Seen): string {
  const chooser = seen.selects > 0 ? ['select'] : seen.clicks > 0 ? ['list'] : [];
  const keyed = seen.keys > 0 ? 'typed' : 'set';
  const field = seen.pastes > 0 ? 'pasted' : seen.fields > 1 ? `${keyed} per box` : keyed;
  return [...chooser, ...(seen.inputs > 0 || seen.pastes > 0 ? [field] : [])].join(' + ');
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Whether the widget's country is the number's; null where the widget has none. */
function countryIs(state: WidgetState, parts: PhoneParts): boolean | null {
  if (state.country === undefined) return null;
  if (state.country === null) return false;
  if (state.country.startsWith('+')) return digitsOf(state.country) === parts.dialCode;
  return state.country.toUpperCase() === parts.iso;
}

/** Runs the shipped code where a content script would: same document, none of the page's variables. */
async function fillIn(page: Page, script: string, fill: Fill): Promise<Filled> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'extension',
  });
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(script);
  const filled = (await evaluate(`fillWidget(${JSON.stringify(fill)})`)) as Filled;
  await session.detach();
  return filled;
}

/** Opens the page anew, with nothing left of what was in it. */
async function open(page: Page, base: string, query: Record<string, string>): Promise<void> {
  await page.goto(`${base}?${new URLSearchParams(query).toString()}`);
  await page.waitForFunction(() => globalThis.widgetPage !== undefined);
}

export async function listWidgets(page: Page, base: string, module: string): Promise<Listed[]> {
  await open(page, base, { module });
  const widgets = await page.evaluate(() => globalThis.widgetPage?.widgets ?? []);
  return widgets.map((widget) => ({ ...widget, module }));
}

/** A value to fill, and whether the state is right afterwards. */
type Case = {
  fill: Fill;
  value: string;
  judge: (state: WidgetState, before: WidgetState, filled: Filled) => [boolean, boolean | null];
};

function casesOf(widget: Listed, numbers: readonly PhoneParts[]): Case[] {
  if (widget.kind === 'code') {
    // A leading zero is lost where a value passes through a number.
    const codes = widget.code === undefined ? ['482910', '004821'] : [widget.code];
    return codes.map((code) => ({
      fill: { code },
      value: code,
      judge: (state, _, filled) => [filled === 'typed' && state.value === code, null],
    }));
  }
  return numbers.map((parts) => ({
    fill: { phone: parts },
    value: `${parts.iso} +${parts.digits}`,
    judge: (state, before, filled) => {
      if (widget.countries && !widget.countries.includes(parts.iso ?? '')) {
        return [
          (filled === 'other-country' || filled === 'failed') && state.value === before.value,
          state.country === before.country,
        ];
      }
      return [filled === 'typed' && digitsOf(state.value) === parts.digits, countryIs(state, parts)];
    },
  }));
}

export async function runWidget(
  page: Page,
  base: string,
  script: string,
  widget: Listed,
  numbers: readonly PhoneParts[],
): Promise<Result[]> {
  const results: Result[] = [];
  for (const { fill, value, judge } of casesOf(widget, numbers)) {
    await open(page, base, { module: widget.module, widget: widget.name });
    await page.waitForSelector('#widget :is(input, [contenteditable])', { state: 'attached' });
    const look = () =>
      page.evaluate(() => ({ state: globalThis.widgetPage?.read(), seen: globalThis.widgetPage?.seen() }));
    const before = await look();
    const filled = await fillIn(page, script, fill);
    const { state, seen } = await look();
    if (!before.state || !state || !seen) throw new Error(`${widget.name} told no state`);
    const [valueRight, countryRight] = judge(state, before.state, filled);
    results.push({
      value,
      filled,
      state,
      how: howOf(seen),
      valueRight,
      countryRight,
      submitted: seen.submits > 0,
    });
  }
  return results;
}
