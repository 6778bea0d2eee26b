// What tells that a page has changed, from a look until nothing is waited for: as little of it as is needed.
import { bringsField, isField } from '../../utils/autofill/new-fields.dom.ts';
import { rootsOf, type Field } from '../../utils/autofill/survey.dom.ts';
import type { Typing } from './typing.ts';

/** What shows or hides a field that is there already. */
const telling = ['type', 'hidden', 'disabled', 'readonly', 'style', 'class', 'open', 'aria-hidden'];

/** The page has shadow roots of other than custom elements: they are looked for from then on. */
let plainHosts = false;

export type Watch = {
  /** Nothing is waited for: only what brings a field is noticed. */
  unasked: boolean;
  signal: AbortSignal;
  /** Watches the page's roots as they are now, and answers them: its shadow roots and frames come and go. */
  follow(): (Document | ShadowRoot)[];
  /** Watches fields of later steps, which are there and not shown yet, instead of those before. */
  await(fields: readonly Field[]): void;
  end(): void;
};

type Deps = {
  typing: Typing;
  /** Whether the last look saw the field. */
  isKnown: (field: Element) => boolean;
  changed: () => void;
};

export function createWatch(page: Document, unasked: boolean, { typing, isKnown, changed }: Deps): Watch {
  const ending = new AbortController();
  const { signal } = ending;
  const roots = new WeakSet<Document | ShadowRoot>();
  /** The page changed while nobody saw it: looked at when it is in view again. */
  let missed = false;

  /** Nobody waits for a page that is out of view; what comes for it meanwhile is looked for all the same. */
  function noticed(): void {
    missed = page.hidden;
    if (!missed) changed();
  }
  const observer = new MutationObserver((records) => {
    if (!unasked || records.some(bringsField)) noticed();
  });
  const appearing = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) noticed();
  });
  page.addEventListener('visibilitychange', () => missed && noticed(), { signal });
  const entered = (event: Event): void => {
    const [target] = event.composedPath();
    if (!isField(target) || isKnown(target as Element)) return;
    // It may stand in a root that was not looked for.
    plainHosts = true;
    noticed();
  };
  if (unasked) page.addEventListener('focusin', entered, { capture: true, signal });

  return {
    unasked,
    signal,
    follow() {
      const all = rootsOf(page, unasked && !plainHosts);
      plainHosts ||= all.some((root) => 'host' in root && !root.host.localName.includes('-'));
      for (const root of all) {
        if (roots.has(root)) continue;
        roots.add(root);
        typing.watch(root, signal);
        const attributes = unasked ? {} : { attributes: true, attributeFilter: telling };
        observer.observe(root, { childList: true, subtree: true, ...attributes });
        // A frame's document comes later than the frame, and may be replaced.
        root.addEventListener('load', noticed, { capture: true, signal });
      }
      return all;
    },
    await(fields) {
      appearing.disconnect();
      for (const { class: kind, control } of fields) {
        if ((kind === 'phone' || kind === 'code') && !control.checkVisibility()) appearing.observe(control);
      }
    },
    end() {
      ending.abort();
      observer.disconnect();
      appearing.disconnect();
    },
  };
}
