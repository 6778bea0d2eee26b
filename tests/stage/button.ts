// The button in the fields of a page, found as a person finds it: by where it is, and by what a screen reader is told.
import { expect, type CDPSession, type Page } from '@playwright/test';

export type Box = { x: number; y: number; width: number; height: number };

type Node = { backendDOMNodeId?: number; role?: { value?: string }; name?: { value?: string } };

export type FieldButton = {
  /** Where the hosts are that the page can see, in page order; none where nothing is shown. */
  boxes(): Promise<Box[]>;
  /** The only one that is shown, once it is. */
  box(): Promise<Box>;
  /** What the buttons of ours are called, the parts that are not shown left out. */
  names(): Promise<string[]>;
  /** Presses what is called so, by mouse, after it has stood still for long enough to count (guard.dom.ts). */
  press(name: string | RegExp): Promise<void>;
};

/** Nothing that a page has in its own root, but its head and body. */
export const ourHosts = 'html > :not(head, body), dialog > :last-child';

/** The person goes into the page: a press that first brings its window the focus does not count (guard.dom.ts). */
export async function goInto(page: Page): Promise<void> {
  await page.bringToFront();
  await page.mouse.click(2, 2);
}

/** Until what stands still from now on has stood still for long enough to count. */
export async function untilSteady(page: Page): Promise<void> {
  const from = await page.evaluate(() => performance.now());
  await page.waitForFunction((start) => performance.now() - start > 900, from);
}

export async function fieldButton(page: Page): Promise<FieldButton> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  const boxes = (): Promise<Box[]> =>
    page.evaluate(
      (hosts) =>
        [...document.querySelectorAll(hosts)].flatMap((host) => {
          const { x, y, width, height } = host.getBoundingClientRect();
          return width > 0 ? [{ x, y, width, height }] : [];
        }),
      ourHosts,
    );
  async function nodes(): Promise<Node[]> {
    const tree = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
    return tree.nodes.filter(({ role }) => role?.value === 'button');
  }
  async function centre(name: string | RegExp): Promise<{ x: number; y: number }> {
    const fits = ({ name: said }: Node): boolean =>
      typeof name === 'string' ? said?.value === name : name.test(said?.value ?? '');
    let found: Node | undefined;
    await expect.poll(async () => (found = (await nodes()).find(fits)) !== undefined).toBe(true);
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: found?.backendDOMNodeId ?? 0 });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  }
  return {
    boxes,
    async box() {
      let found: Box[] = [];
      await expect.poll(async () => (found = await boxes()).length).toBe(1);
      return found[0] as Box;
    },
    names: async () => (await nodes()).map(({ name }) => name?.value ?? ''),
    async press(name) {
      await centre(name);
      await untilSteady(page);
      const { x, y } = await centre(name);
      await page.mouse.click(x, y);
    },
  };
}
