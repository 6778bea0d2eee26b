// The button in the fields of granted sites: what it does for the person, and that a page can neither press it, nor have the
// person press it without seeing it, nor learn from it.
import type { Page } from '@playwright/test';
import { fieldButton, goInto, ourHosts, untilSteady, type FieldButton } from '../stage/button.ts';
import { alwaysHelp } from '../stage/grants.ts';
import type { Stage } from '../stage/index.ts';
import { buyButton, getNumber, openSignUp } from '../stage/person.ts';
import { boxes, code, codeField, phoneField } from './asking.ts';
import { expect, testWithKey as test } from './fixtures.ts';

const get = 'SecureSMS: Get a number with SecureSMS';
const fillNumber = 'SecureSMS: Fill my number';
const fillCode = 'SecureSMS: Fill the code';

/** A page of the granted site with these fields, which come once it is there already. */
async function withFields(stage: Stage, fields: string, host?: string): Promise<Page> {
  const page = await openSignUp(stage, '/empty', host);
  await show(page, fields);
  return page;
}

const show = (page: Page, fields: string): Promise<void> =>
  page.evaluate((html) => {
    document.body.innerHTML = `<style>input { width: 220px; height: 32px } .row input { width: 34px }</style><form><h1>Sign up</h1>${html}<p><button type="button">Continue</button></p></form>`;
  }, fields);

/** The person lets us help always on the site. */
async function granted(
  stage: Stage,
  fields = phoneField('id="phone"'),
): Promise<{ page: Page; button: FieldButton }> {
  const page = await openSignUp(stage, '/empty');
  await alwaysHelp(stage, page);
  await goInto(page);
  await show(page, fields);
  return { page, button: await fieldButton(page) };
}

/** The messages that reach the background from now on, by their names. */
async function listen(stage: Stage): Promise<() => Promise<string[]>> {
  const worker = await stage.browser.worker();
  await worker.evaluate(() => {
    const listening = globalThis as unknown as { heard: string[] };
    const heard: string[] = (listening.heard = []);
    chrome.runtime.onMessage.addListener((message: { name?: string }) => {
      heard.push(message.name ?? '');
    });
  });
  return () => worker.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
}

/** How often a press reached the background. */
async function countPresses(stage: Stage): Promise<() => Promise<number>> {
  const heard = await listen(stage);
  return async () => (await heard()).filter((name) => name === 'page.press').length;
}

/** Whether the popup opens from now on: it says so itself, in whichever window the browser shows it, and for how long. */
async function watchPopup(stage: Stage): Promise<() => Promise<void>> {
  const heard = await listen(stage);
  return () => expect.poll(heard).toContain('popup.open');
}

test('none before the site is granted; then in the open page, and it opens the popup on this site', async ({
  stage,
}) => {
  const page = await withFields(stage, phoneField('id="phone"'));
  const button = await fieldButton(page);
  const popup = await stage.browser.pressToolbarButton(page);
  await expect(buyButton(popup)).toBeEnabled();
  await popup.close();
  expect(await button.boxes()).toEqual([]);
  await alwaysHelp(stage, page);
  await goInto(page);
  const box = await button.box();
  const field = await page.locator('#phone').boundingBox();
  expect(box.x).toBeGreaterThan((field?.x ?? 0) + (field?.width ?? 0) / 2);
  expect(box.x + box.width).toBeLessThanOrEqual((field?.x ?? 0) + (field?.width ?? 0));
  const popupOpened = await watchPopup(stage);
  await button.press(get);
  await popupOpened();
  expect(stage.simulator.activations).toEqual([]);
});

test('it fills the number that was bought for the site, and the code that came', async ({ stage }) => {
  const { page, button } = await granted(stage, phoneField('id="phone"') + codeField('id="code"'));
  const popup = await getNumber(stage, page);
  const phone = page.locator('#phone');
  await expect(phone).toHaveValue(/\d{8}/);
  const number = await phone.inputValue();
  await phone.fill('');
  await popup.close();
  await expect
    .poll(() => button.names())
    .toContainEqual(expect.stringMatching(/Waiting for the code, \d+:\d\d left/));
  await button.press(fillNumber);
  await expect(phone).toHaveValue(number);
  stage.simulator.sendSms({ phone: stage.simulator.activations[0]?.phone ?? '', text: `Your code: ${code}` });
  await expect(page.locator('#code')).toHaveValue(code, { timeout: 60_000 });
  await page.locator('#code').fill('');
  await button.press(fillCode);
  await expect(page.locator('#code')).toHaveValue(code);
  expect(stage.simulator.activations).toHaveLength(1);
});

test('hidden on a site with two presses, in all its tabs and from then on; shown again in the settings', async ({
  stage,
}) => {
  const { page, button } = await granted(stage);
  await button.box();
  const second = await withFields(stage, phoneField());
  const other = await fieldButton(second);
  await other.box();
  await goInto(page);
  await page.mouse.move((await button.box()).x + 8, (await button.box()).y + 8);
  await button.press('More');
  await button.press('Hide on this site');
  await expect.poll(() => button.boxes()).toEqual([]);
  await second.bringToFront();
  await expect.poll(() => other.boxes()).toEqual([]);
  await second.reload();
  await show(second, phoneField());
  const options = await stage.browser.openExtensionPage('/options.html');
  await options.getByRole('button', { name: 'Show again on telegram.test' }).click();
  await second.bringToFront();
  await other.box();
});

test('hidden everywhere with two presses, and the switch in the settings says so', async ({ stage }) => {
  const { page, button } = await granted(stage);
  const { x, y } = await button.box();
  await page.mouse.move(x + 8, y + 8);
  await button.press('More');
  await button.press('Hide on all sites');
  await expect.poll(() => button.boxes()).toEqual([]);
  const options = await stage.browser.openExtensionPage('/options.html');
  const shown = options.getByRole('switch', { name: 'Show a button in phone and code fields' });
  await expect(shown).not.toBeChecked();
  await shown.click();
  await goInto(page);
  await button.box();
});

test('by keyboard: from the field to it, through it, and on', async ({ stage }) => {
  const { page, button } = await granted(stage, `${phoneField('id="phone"')}<input id="next" type="email">`);
  await button.box();
  await untilSteady(page);
  await page.locator('#phone').focus();
  await page.keyboard.press('Tab');
  const hasFocus = (selector: string) =>
    page.locator(selector).evaluate((one) => one === document.activeElement);
  expect(await hasFocus(ourHosts)).toBe(true);
  await page.keyboard.press('Shift+Tab');
  expect(await hasFocus('#phone')).toBe(true);
  for (let tabs = 0; tabs < 3; tabs += 1) await page.keyboard.press('Tab');
  expect(await hasFocus('#next')).toBe(true);
  await page.locator('#phone').focus();
  await page.keyboard.press('Tab');
  const popupOpened = await watchPopup(stage);
  await page.keyboard.press('Enter');
  await popupOpened();
});

test('the page is laid out as without it, and sees one empty element of one size', async ({ stage }) => {
  const page = await withFields(stage, phoneField('id="phone"') + codeField('id="code"'));
  const layout = () =>
    page.evaluate(() =>
      [...document.body.querySelectorAll('*')].map((element) =>
        JSON.stringify(element.getBoundingClientRect()),
      ),
    );
  const seen = () =>
    page.evaluate(
      (hosts) =>
        [...document.querySelectorAll(hosts)].map((host) => [
          host.outerHTML.replace(/style=".*"/, ''),
          host.getBoundingClientRect().width,
          host.shadowRoot,
        ]),
      ourHosts,
    );
  const before = await layout();
  await alwaysHelp(stage, page);
  await goInto(page);
  const button = await fieldButton(page);
  await expect.poll(async () => (await button.boxes()).length).toBe(2);
  expect(await layout()).toEqual(before);
  const without = await seen();
  expect(without).toEqual([
    ['<div ></div>', 26, null],
    ['<div ></div>', 26, null],
  ]);
  const popup = await getNumber(stage, page);
  await expect(page.locator('#phone')).toHaveValue(/\d/);
  await popup.close();
  await expect.poll(() => button.names()).toContain(fillNumber);
  expect(await seen()).toEqual(without);
});

test('it follows its field: moved, scrolled, resized, hidden, taken away, and shown by a later step', async ({
  stage,
}) => {
  const { page, button } = await granted(
    stage,
    `<div id="step" style="display:none">${phoneField('id="phone"')}</div>`,
  );
  await page.evaluate(() => document.getElementById('step')?.removeAttribute('style'));
  const first = await button.box();
  await page.evaluate(() => {
    const lead = Object.assign(document.createElement('div'), { textContent: 'News' });
    lead.style.height = '90px';
    document.body.prepend(lead);
  });
  await expect.poll(async () => (await button.box()).y).toBeCloseTo(first.y + 90, 0);
  await page.evaluate(() => {
    document.body.style.height = '4000px';
    scrollTo(0, 60);
  });
  await expect.poll(async () => (await button.box()).y).toBeCloseTo(first.y + 30, 0);
  await page.evaluate(() => {
    (document.getElementById('phone') as HTMLElement).style.width = '300px';
  });
  const field = await page.locator('#phone').boundingBox();
  const end = (field?.x ?? 0) + (field?.width ?? 0);
  await expect
    .poll(async () => {
      const { x, width } = await button.box();
      return Math.round(end - x - width);
    })
    .toBe(4);
  await page.evaluate(() => document.getElementById('step')?.setAttribute('hidden', ''));
  await expect.poll(() => button.boxes()).toEqual([]);
  await page.evaluate(() => document.getElementById('step')?.removeAttribute('hidden'));
  await button.box();
  await page.evaluate(() => document.getElementById('step')?.remove());
  await expect.poll(() => button.boxes()).toEqual([]);
});

for (const [how, look] of [
  [
    'moved and padded',
    'html { position: relative; margin: 40px 0 0 60px; padding: 15px; border: 5px solid }',
  ],
  ['that others are placed by', 'html { transform: translate(0) }'],
  ['that scrolls in itself', 'html, body { height: 100%; overflow: hidden auto }'],
] as const) {
  test(`it stands in its field in a page ${how}, and scrolled before it came`, async ({ stage }) => {
    const { page, button } = await granted(
      stage,
      `<style>${look}</style><div style="height:1500px"></div><div id="step" style="display:none">${phoneField('id="phone"')}</div><div style="height:2000px"></div>`,
    );
    await page.locator('#step').evaluate((step) => {
      step.removeAttribute('style');
      step.scrollIntoView({ block: 'center' });
    });
    await expect
      .poll(async () => {
        const [[box], field] = [await button.boxes(), await page.locator('#phone').boundingBox()];
        if (!box || !field) return null;
        const above = box.y - field.y;
        return [field.x + field.width - box.x - box.width, above - (field.height - box.height) / 2].map(
          Math.round,
        );
      })
      .toEqual([4, 0]);
    const popupOpened = await watchPopup(stage);
    await button.press(get);
    await popupOpened();
  });
}

test('a page that scales what is put into it has none that could not be pressed', async ({ stage }) => {
  const { page, button } = await granted(stage);
  await button.box();
  await page.evaluate(() => document.documentElement.style.setProperty('zoom', '2'));
  await expect.poll(() => button.boxes()).toEqual([]);
});

test('from right to left it stands at the left; a row of boxes has it behind the last', async ({ stage }) => {
  const { page, button } = await granted(stage, phoneField('id="phone" dir="rtl"'));
  const [right, field] = [await button.box(), await page.locator('#phone').boundingBox()];
  expect(right.x - (field?.x ?? 0)).toBeLessThan(20);
  await show(page, `<p>We sent a code by SMS</p><label>Verification code</label>${boxes()}`);
  await expect
    .poll(async () => {
      const [[behind], last] = [await button.boxes(), await page.locator('.row input').last().boundingBox()];
      return behind && last ? Math.round(behind.x - last.x - last.width) : null;
    })
    .toBe(4);
});

test('it makes room for what the page has in the field itself', async ({ stage }) => {
  const own =
    '<i id="own" style="position:absolute;right:6px;top:4px;width:24px;height:24px;background:gray"></i>';
  const { page, button } = await granted(
    stage,
    `<div style="position:relative;width:226px">${phoneField('id="phone" style="width:220px"').replaceAll(/<\/?p>/g, '')}${own}</div>`,
  );
  await page.evaluate(() => {
    // On top of the end of the field, wherever the label put it.
    const [field, icon] = ['phone', 'own'].map((id) => document.getElementById(id) as HTMLElement);
    const box = field?.getBoundingClientRect();
    if (icon && box)
      icon.style.cssText += `;position:fixed;right:auto;left:${box.right - 30}px;top:${box.top + 4}px`;
  });
  await page.locator('#phone').focus();
  await expect
    .poll(async () => {
      const [[box], icon] = [await button.boxes(), await page.locator('#own').boundingBox()];
      return box && icon ? box.x + box.width <= icon.x : null;
    })
    .toBe(true);
});

test('in a modal dialog it can be pressed, too', async ({ stage }) => {
  const { page, button } = await granted(stage, `<dialog>${phoneField()}</dialog>`);
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  const popupOpened = await watchPopup(stage);
  await button.press(get);
  await popupOpened();
});

test('an extension that was taken away takes it along', async ({ stage }) => {
  const { page, button } = await granted(stage);
  await button.box();
  const options = await stage.browser.openExtensionPage('/options.html');
  await options.getByRole('button', { name: 'Stop helping on telegram.test' }).click();
  await goInto(page);
  await expect.poll(() => button.boxes()).toEqual([]);
});

/** What a page may try, and how it puts things right again, so that a press after it is an honest one. */
type Attack = {
  name: string;
  /** In the page; told the host and where its middle is. */
  make: (host: HTMLElement, middle: { x: number; y: number }) => void;
  /** The page does all of it by script: no pointer is there. */
  scripted?: true;
  /** The button goes elsewhere with it, and is pressed there. */
  elsewhere?: true;
  /** In every frame anew: what is put right is put wrong again. */
  kept?: true;
};

const attacks: Attack[] = [
  {
    name: 'events of its own making',
    scripted: true,
    make: (host) => {
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
        host.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, detail: 1 }));
      }
      // Should the page ever get into it.
      for (const inside of host.shadowRoot?.querySelectorAll('button') ?? []) inside.click();
      host.click();
      host.focus();
      for (const type of ['keydown', 'keyup']) {
        host.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', bubbles: true, composed: true }));
      }
    },
  },
  {
    name: 'opacity of the button',
    kept: true,
    make: (host) => host.style.setProperty('opacity', '0.01', 'important'),
  },
  { name: 'opacity of the page', make: () => document.documentElement.style.setProperty('opacity', '0.01') },
  { name: 'a filter', make: () => document.documentElement.style.setProperty('filter', 'opacity(1%)') },
  { name: 'blending', make: () => document.documentElement.style.setProperty('mix-blend-mode', 'multiply') },
  {
    name: 'a clip path',
    kept: true,
    make: (host) => host.style.setProperty('clip-path', 'inset(48%)', 'important'),
  },
  {
    name: 'a transform that spreads it over the page',
    kept: true,
    make: (host) => host.style.setProperty('transform', 'scale(40)', 'important'),
  },
  {
    name: 'a transform of the page',
    elsewhere: true,
    make: (_, { x, y }) => {
      document.documentElement.style.transformOrigin = `${x}px ${y}px`;
      document.documentElement.style.transform = 'scale(3)';
    },
  },
  { name: 'zoom', kept: true, make: (host) => host.style.setProperty('zoom', '12', 'important') },
  {
    name: 'no size',
    kept: true,
    make: (host) => {
      host.style.setProperty('width', '1px', 'important');
      host.style.setProperty('height', '1px', 'important');
    },
  },
  {
    name: 'the button moved under the pointer',
    make: (host, { x, y }) => {
      document.body.insertAdjacentHTML('afterbegin', '<div style="height:120px"></div>');
      const hold = (): void => {
        host.style.setProperty('position', 'fixed', 'important');
        host.style.setProperty('left', `${x - 13}px`, 'important');
        host.style.setProperty('top', `${y - 13}px`, 'important');
        setTimeout(hold);
      };
      hold();
    },
  },
  {
    name: 'the button put into another element',
    kept: true,
    make: (host) => {
      const box = document.createElement('div');
      document.documentElement.append(box);
      box.append(host);
    },
  },
  {
    name: 'a cover that lets the pointer through',
    make: (_, { x, y }) => {
      const cover = document.createElement('div');
      cover.style.cssText = `position:fixed;left:${x - 60}px;top:${y - 60}px;width:120px;height:120px;background:gold;pointer-events:none;z-index:2147483647`;
      document.documentElement.append(cover);
    },
  },
  {
    name: 'a cover with a hole for the pointer',
    make: (_, { x, y }) => {
      const cover = document.createElement('div');
      cover.style.cssText = `position:fixed;left:${x - 60}px;top:${y - 60}px;width:116px;height:120px;border:58px solid gold;z-index:2147483647;pointer-events:auto;clip-path:polygon(0 0,100% 0,100% 100%,0 100%,0 0,45% 45%,45% 55%,55% 55%,55% 45%,45% 45%)`;
      document.documentElement.append(cover);
    },
  },
  {
    name: 'a popover in the top layer that lets the pointer through',
    make: (_, { x, y }) => {
      const cover = Object.assign(document.createElement('div'), { popover: 'manual', textContent: 'Win!' });
      cover.style.cssText = `position:fixed;inset:auto;left:${x - 60}px;top:${y - 60}px;width:120px;height:120px;margin:0;pointer-events:none`;
      document.body.append(cover);
      cover.showPopover();
    },
  },
  {
    // The browser itself makes inert all that is not in the dialog.
    name: 'a modal dialog that lets the pointer through',
    make: () => {
      const dialog = document.createElement('dialog');
      dialog.style.cssText =
        'position:fixed;inset:0;width:100%;height:100%;max-width:none;max-height:none;margin:0;pointer-events:none';
      document.body.append(dialog);
      dialog.showModal();
    },
  },
  {
    name: 'a cover that is gone as the pointer comes',
    make: (_, { x, y }) => {
      const cover = document.createElement('div');
      cover.style.cssText = `position:fixed;left:${x - 60}px;top:${y - 60}px;width:120px;height:120px;background:gold;z-index:2147483647`;
      cover.addEventListener('pointermove', () => cover.remove());
      document.documentElement.append(cover);
    },
  },
];

for (const { name, make, scripted, elsewhere, kept } of attacks) {
  test(`a page cannot have it pressed by ${name}`, async ({ stage }) => {
    const { page, button } = await granted(stage);
    const presses = await countPresses(stage);
    const { x, y, width, height } = await button.box();
    const middle = { x: x + width / 2, y: y + height / 2 };
    await page.mouse.move(middle.x, middle.y);
    await untilSteady(page);
    await page.evaluate(`globalThis.attack = ${make.toString()}`);
    await page.evaluate(
      ({ hosts, at, again }) => {
        const { attack } = globalThis as unknown as { attack: Attack['make'] };
        const host = document.querySelector(hosts) as HTMLElement;
        const go = (): void => {
          attack(host, at);
          if (again) requestAnimationFrame(go);
        };
        go();
      },
      { hosts: ourHosts, at: middle, again: kept === true },
    );
    if (!scripted) {
      await untilSteady(page);
      // It may have gone from such a page altogether.
      const [now = { x, y, width, height }] = elsewhere ? await button.boxes() : [];
      await page.mouse.click(now.x + now.width / 2, now.y + now.height / 2);
    }
    // The page is put right again: nothing was heard, and an honest press is.
    await page.reload();
    await show(page, phoneField());
    await button.box();
    expect(await presses()).toBe(0);
    await button.press(get);
    await expect.poll(presses).toBe(1);
  });
}

test('a page cannot have it pressed by putting it under the pointer at the last moment', async ({
  stage,
}) => {
  const { page, button } = await granted(stage);
  const presses = await countPresses(stage);
  const { x, y } = await button.box();
  await page.evaluate(() => {
    document.body.style.paddingTop = '200px';
    // As soon as the pointer is down on the bait, the field is where the pointer is.
    addEventListener('pointermove', () => (document.body.style.paddingTop = ''), { once: true });
  });
  await expect.poll(async () => (await button.box()).y).toBeCloseTo(y + 200, 0);
  await untilSteady(page);
  await page.mouse.move(x + 8, y + 8);
  await page.mouse.click(x + 8, y + 8);
  await page.reload();
  await show(page, phoneField());
  await button.box();
  expect(await presses()).toBe(0);
  await button.press(get);
  await expect.poll(presses).toBe(1);
});

test('a page neither asks for it nor buys: it has no way to the background', async ({ stage }) => {
  const { page, button } = await granted(stage);
  await button.box();
  const ways = await page.evaluate(() => {
    const { chrome: own } = globalThis as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } };
    return [typeof own?.runtime?.sendMessage, 'secureSms' in globalThis, 'secureSmsButton' in globalThis];
  });
  expect(ways).toEqual(['undefined', false, false]);
  expect(stage.simulator.activations).toEqual([]);
});

for (const [host, goesInto] of [
  ['x-phone', false],
  ['div', true],
] as const) {
  test(`a field in the shadow root of a ${host} has its button${goesInto ? ' once it is gone into' : ''}`, async ({
    stage,
  }) => {
    const { page, button } = await granted(stage, '');
    await page.evaluate((name) => {
      const element = document.createElement(name);
      const field =
        '<label>Mobile number <input type="tel" autocomplete="tel" style="width:220px;height:32px"></label>';
      element.attachShadow({ mode: 'open' }).innerHTML = field;
      document.querySelector('form')?.append(element);
    }, host);
    if (goesInto) await page.getByLabel('Mobile number').click();
    const field = await page.getByLabel('Mobile number').boundingBox();
    const box = await button.box();
    expect(box.x).toBeGreaterThan(field?.x ?? Infinity);
    expect(Math.abs(box.y - (field?.y ?? Infinity))).toBeLessThan(32);
  });
}
