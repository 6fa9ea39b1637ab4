import type { Page } from 'puppeteer-core';
import { describeControl, pasteText, visibleText, whereClicked, type Control } from './in-page.ts';
import { documentScope, shadowScope, type Scope } from './scope.ts';
import { waitFor, within, type WaitOptions } from './wait.ts';

export interface Which {
  /** ARIA role, when several controls share a name: `button`, `link`, `textbox`, `combobox`, `checkbox`, `radio`. */
  role?: string;
  /** Which of several, from 0. Without it a name must be unique. */
  nth?: number;
}

type Name = string | RegExp;
type WhichSoon = Which & WaitOptions;

/** What a person sees and can operate in one place, by the names written there. Real mouse, real keyboard. */
export interface Surface {
  text(): Promise<string>;
  waitForText(text: Name, options?: WaitOptions): Promise<string>;
  waitForNoText(text: Name, options?: WaitOptions): Promise<void>;
  /** Whether there is exactly one such control now. */
  has(name: Name, which?: Which): Promise<boolean>;
  /** The control as it is now, as soon as it is there. */
  control(name: Name, which?: WhichSoon): Promise<Control>;
  value(name: Name, which?: WhichSoon): Promise<string>;
  click(name: Name, which?: WhichSoon): Promise<void>;
  /** Replaces what stands in a text field. */
  type(name: Name, text: string, which?: WhichSoon): Promise<void>;
  /** The same, pasted: a quarter of the cost, where it is not the keys that a test is about. */
  paste(name: Name, text: string, which?: WhichSoon): Promise<void>;
  /** Picks an option of a pulldown with the keyboard. */
  choose(name: Name, option: Name, which?: WhichSoon): Promise<void>;
}

const matches = (text: string, wanted: Name): boolean =>
  typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);

async function replaceText(page: Page, text: string): Promise<void> {
  const modifier = process.platform === 'darwin' ? 'Meta' : 'Control';
  await page.keyboard.down(modifier);
  await page.keyboard.press('a');
  await page.keyboard.up(modifier);
  await page.keyboard.press('Delete');
  await page.keyboard.type(text);
}

function surface(page: Page, scope: Scope, where: string): Surface {
  const look = (name: Name, { role, nth }: Which = {}, { focus = false, aim = false } = {}): Promise<Control | string> =>
    scope.ask(describeControl, {
      name: typeof name === 'string' ? name : name.source,
      flags: typeof name === 'string' ? null : name.flags,
      role: role ?? null,
      nth: nth ?? null,
      focus,
      aim,
    });
  const find = async (name: Name, which?: Which, aim?: { aim: true }): Promise<Control> => {
    const found = await look(name, which, aim);
    if (typeof found === 'string') throw new Error(found);
    return found;
  };

  const self: Surface = {
    text: () => scope.ask(visibleText),
    waitForText: (wanted, options) =>
      waitFor(async () => {
        const text = await self.text();
        if (!matches(text, wanted)) throw new Error(text);
        return text;
      }, `${wanted} in ${where}`, options),
    async waitForNoText(wanted, options) {
      await waitFor(async () => !matches(await self.text(), wanted), `no ${wanted} in ${where}`, options);
    },
    has: async (name, which) => typeof (await look(name, which)) !== 'string',
    control: (name, which) => waitFor(() => find(name, which), `「${name}」 in ${where}`, which),
    value: async (name, which) => (await self.control(name, which)).value,
    async click(name, which) {
      const aim = () =>
        waitFor(async () => {
          const { point, disabled } = await find(name, which, { aim: true });
          if (typeof point === 'string') throw new Error(point);
          if (disabled) throw new Error('it is disabled');
          return point;
        }, `「${name}」 in ${where}, free to be clicked`, which);
      // A page that goes away, or waits for an answer in a box, got the click.
      const landed = () => within(scope.ask(whereClicked).catch(() => 'there' as const), 1000);
      const place = async () => {
        const now = await within(look(name, which).catch(() => ''), 1000);
        return typeof now === 'object' && !now.disabled && typeof now.point === 'object' ? now.point : undefined;
      };
      let { x, y } = await aim();
      await page.mouse.click(x, y);
      // What is drawn late, or Firefox's own scrolling, moves a control away between the look and the press.
      for (let again = 0; again < 3; again += 1) {
        const hit = await landed();
        if (hit !== 'elsewhere' && hit !== 'nowhere') return;
        const now = await place();
        // Another control at the same place is this one, drawn anew.
        if (now === undefined || (hit === 'elsewhere' && now.x === x && now.y === y)) return;
        ({ x, y } = await aim());
        await page.mouse.click(x, y);
      }
    },
    async type(name, text, which) {
      await self.click(name, which);
      // Firefox may scroll while it is clicked, and the click lands beside the field.
      await look(name, which, { focus: true });
      await replaceText(page, text);
    },
    async paste(name, text, which) {
      await self.control(name, which);
      // A page that draws the field anew in between takes the focus with it.
      await waitFor(async () => {
        await look(name, which, { focus: true });
        return scope.ask(pasteText, text);
      }, `「${name}」 in ${where} to keep the focus`, which);
    },
    async choose(name, option, which) {
      const { options } = await self.control(name, which);
      const wanted = options.filter((label) => (typeof option === 'string' ? label === option : option.test(label)));
      if (wanted.length !== 1) throw new Error(`${wanted.length} options ${option} in 「${name}」: ${options.join(', ')}`);
      const chosen = async () => (await self.control(name, which)).chosen;
      // A click would open a list that the platform draws, outside the page.
      await look(name, which, { focus: true });
      await page.keyboard.press('Home');
      for (let step = 0; step < options.length && (await chosen()) !== wanted[0]; step += 1) {
        await page.keyboard.press('ArrowDown');
      }
      if ((await chosen()) !== wanted[0]) throw new Error(`「${name}」 did not take ${option}`);
    },
  };
  return self;
}

/** The document itself: a page of the site, or one of the extension's own. */
export const seen = (page: Page): Surface => surface(page, documentScope(page), 'the page');

export interface Panel extends Surface {
  /** Whether the panel's element is on the page at all. */
  mounted(): Promise<boolean>;
}

export const panelElement = 'ccus-assist-panel';

/** The panel that the extension puts on a page. In the production build only Chromium lets a test look inside. */
export const panel = (page: Page, element = panelElement): Panel => ({
  ...surface(page, shadowScope(page, element), `<${element}>`),
  mounted: () => page.evaluate((name) => document.querySelector(name) !== null, element),
});
