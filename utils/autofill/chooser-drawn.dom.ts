// Operating a country chooser that the page draws itself: opened, searched and chosen from by its accessible roles.
import { best, isShown, saidBy } from './chooser.dom.ts';
import { isCountry, match, matches, type Country } from './countries.ts';
import { press, pressEscape } from './press.dom.ts';
import { enter, pageSettled } from './type.dom.ts';

/** `absent`: a list of countries without this one · `closed`: it opened no list of countries. */
export type Choosing = 'chosen' | 'absent' | 'closed';

/** How often a list that opens, filters or scrolls is looked at again. */
const patience = 5;
/** Choices by their roles; lists that draw only what is in sight may name none of them, and give them a title. */
const kinds = ['[role="option"], [role^="menuitem"], [role="treeitem"], [role="radio"]', 'li, [title]'];

/** Some lists keep a copy for screen readers in a box without height: a press on it does nothing. */
const isCopy = ({ parentElement: box }: Element): boolean =>
  box?.clientHeight === 0 && getComputedStyle(box).overflow !== 'visible';

function scrollerOf(element: Element | undefined): Element | undefined {
  let at = element?.parentElement;
  while (at && (at.clientHeight === 0 || at.scrollHeight <= at.clientHeight + 1)) at = at.parentElement;
  return at && at !== document.body && at !== document.documentElement ? at : undefined;
}

/** Chooses the country. Whatever it opened is closed again where that fails. */
export async function chooseDrawn(
  chooser: HTMLElement,
  country: Country,
  languages: readonly string[],
): Promise<Choosing> {
  const root = chooser.getRootNode() as Document | ShadowRoot;
  const before = new Set([...root.querySelectorAll('*')].filter(isShown));
  const said = () => saidBy(chooser);
  const saidBefore = said();
  let searched = '';
  const pressed = new Set<Element>();
  const fresh = (selector: string): Element[] =>
    [...root.querySelectorAll(selector)].filter(
      (element) => isShown(element) && !before.has(element) && !isCopy(element),
    );
  const listed = (): Element[] => kinds.flatMap(fresh);

  /** What was typed into its search is no choice yet; nor is a list that closes beside another country's name. */
  function isTaken(choice: Element): boolean {
    if (!chooser.isConnected) return true;
    if (searched !== '' && (chooser as HTMLInputElement).value === searched) return false;
    const sure = matches(said(), country);
    if (sure > matches(saidBefore, country)) return true;
    return !isShown(choice) && (sure >= match.named || !/[\p{L}\d]/u.test(said().text));
  }

  /** Presses the country's choice in each kind of list that shows one, until one of them is taken. */
  async function choose(byCodeAlone: boolean): Promise<boolean> {
    for (const kind of kinds) {
      const choice = best(fresh(kind), country);
      if (!choice || pressed.has(choice)) continue;
      // Another country may have the same dial code, and stand first.
      const named = saidBy(choice);
      if (!byCodeAlone && /\p{L}/u.test(named.text) && matches(named, country) < match.named) continue;
      pressed.add(choice);
      press(choice);
      await pageSettled();
      if (!isTaken(choice)) continue;
      // A list that is still going away would take the focus, and be no new one when it is opened again.
      for (let turn = 0; turn < patience && isShown(choice); turn += 1) await pageSettled();
      return true;
    }
    return false;
  }
  async function chooseSoon(byCodeAlone = false): Promise<boolean> {
    for (let turn = 0; turn < patience; turn += 1) {
      await pageSettled();
      if (await choose(byCodeAlone)) return true;
      if (turn > 0 && listed().length > 0) break;
    }
    return false;
  }

  press(chooser);
  if (await chooseSoon()) return 'chosen';
  const seen = listed();
  async function chooseScrolling(byCodeAlone: boolean): Promise<boolean> {
    const scroller = kinds.map((kind) => scrollerOf(fresh(kind)[0])).find(Boolean);
    if (!scroller) return false;
    for (let top = 0; top < scroller.scrollHeight; top += scroller.clientHeight || Infinity) {
      scroller.scrollTop = top;
      await pageSettled();
      if (await choose(byCodeAlone)) return true;
    }
    return false;
  }
  if (await chooseScrolling(false)) return 'chosen';
  const [name = ''] = country.names;
  const search = [chooser, ...fresh('input')].find((element) => element.matches('input:not([readonly])'));
  if (search) {
    enter(search as HTMLInputElement, name);
    searched = name;
    if (await chooseSoon()) return 'chosen';
    seen.push(...listed());
    enter(search as HTMLInputElement, '');
    await pageSettled();
  }
  if ((await chooseSoon(true)) || (await chooseScrolling(true))) return 'chosen';
  if (listed().length > 0 || chooser.ariaExpanded === 'true') pressEscape();
  return seen.some((element) => isCountry(saidBy(element).text, languages)) ? 'absent' : 'closed';
}
