import type { Page } from 'puppeteer-core';
import { describeControl, visibleText, whereClicked, type Control, type Wanted } from './in-page.ts';
import { documentScope, shadowScope, type Scope } from './scope.ts';
import { holds, isThere, wordsOf, type Name, type Sought } from './sought.ts';
import { waitFor, within, type WaitOptions } from './wait.ts';

export interface Which {
  /** ARIA role, when several controls share a name: `button`, `link`, `textbox`, `combobox`, `checkbox`, `radio`. */
  role?: string;
  /** Which of several, from 0. Without it a name must be unique. */
  nth?: number;
}

type WhichSoon = Which & WaitOptions;

/** What a person sees and can operate in one place, addressed by the names written there. Uses real mouse and keyboard events. */
export interface Surface {
  text(): Promise<string>;
  waitForText(text: Name, options?: WaitOptions): Promise<string>;
  waitForNoText(text: Name, options?: WaitOptions): Promise<void>;
  /** Whether there is exactly one such control now. */
  has(name: Name, which?: Which): Promise<boolean>;
  /** The present state of the control, as soon as it is there. */
  control(name: Name, which?: WhichSoon): Promise<Control>;
  value(name: Name, which?: WhichSoon): Promise<string>;
  click(name: Name, which?: WhichSoon): Promise<void>;
  /** Replaces what stands in a text field. */
  type(name: Name, text: string, which?: WhichSoon): Promise<void>;
  /** The same by pasting, for a quarter of the cost, in tests that are not about keys. */
  paste(name: Name, text: string, which?: WhichSoon): Promise<void>;
  /** Picks an option of a pulldown with the keyboard. */
  choose(name: Name, option: Name, which?: WhichSoon): Promise<void>;
}

async function replaceText(page: Page, text: string): Promise<void> {
  const modifier = process.platform === 'darwin' ? 'Meta' : 'Control';
  await page.keyboard.down(modifier);
  await page.keyboard.press('a');
  await page.keyboard.up(modifier);
  await page.keyboard.press('Delete');
  await page.keyboard.type(text);
}

function surface(page: Page, scope: Scope, where: string): Surface {
  type How = Partial<Pick<Wanted, 'focus' | 'aim' | 'paste'>>;
  const control = (name: Name, { role, nth }: Which = {}, how: How = {}): Wanted => ({
    ...wordsOf(name),
    role: role ?? null,
    nth: nth ?? null,
    focus: false,
    aim: false,
    paste: null,
    ...how,
  });
  const look = (name: Name, which?: Which, how?: How): Promise<Control | string> => scope.ask(describeControl, control(name, which, how));
  const find = async (patience: number, name: Name, which?: Which, how?: How): Promise<Control> => {
    const found = await scope.askUntil(describeControl, isThere, control(name, which, how), patience);
    if (typeof found === 'string') throw new Error(found);
    return found;
  };
  const untilSo = (what: Sought, said: string, options?: WaitOptions): Promise<string> =>
    waitFor(
      async (patience) => {
        const text = await scope.askUntil(visibleText, holds, what, patience);
        if (!holds(text, what)) throw new Error(text);
        // An empty text is an answer, too.
        return { text };
      },
      said,
      options,
    ).then(({ text }) => text);

  const self: Surface = {
    text: () => scope.ask(visibleText),
    waitForText: (wanted, options) => untilSo({ ...wordsOf(wanted), none: false }, `${wanted} in ${where}`, options),
    async waitForNoText(wanted, options) {
      await untilSo({ ...wordsOf(wanted), none: true }, `no ${wanted} in ${where}`, options);
    },
    has: async (name, which) => typeof (await look(name, which)) !== 'string',
    control: (name, which) => waitFor((patience) => find(patience, name, which), `「${name}」 in ${where}`, which),
    value: async (name, which) => (await self.control(name, which)).value,
    async click(name, which) {
      const aim = () =>
        waitFor(
          async (patience) => {
            const { point, disabled } = await find(patience, name, which, { aim: true });
            if (typeof point === 'string') throw new Error(point);
            if (disabled) throw new Error('it is disabled');
            return point;
          },
          `「${name}」 in ${where}, free to be clicked`,
          which,
        );
      // If the page goes away or shows a dialog of the browser, the click has reached it.
      const landed = () =>
        within(
          scope.ask(whereClicked).catch(() => 'there' as const),
          1000,
        );
      const place = async () => {
        const now = await within(
          look(name, which).catch(() => ''),
          1000,
        );
        return typeof now === 'object' && !now.disabled && typeof now.point === 'object' ? now.point : undefined;
      };
      let { x, y } = await aim();
      await page.mouse.click(x, y);
      // Late drawing, or Firefox's own scrolling, can move a control between finding it and clicking it.
      for (let again = 0; again < 3; again += 1) {
        const hit = await landed();
        if (hit !== 'elsewhere' && hit !== 'nowhere') return;
        const now = await place();
        // Another control at the same place is this one after a redraw.
        if (now === undefined || (hit === 'elsewhere' && now.x === x && now.y === y)) return;
        ({ x, y } = await aim());
        await page.mouse.click(x, y);
      }
    },
    async type(name, text, which) {
      await self.click(name, which);
      // Firefox may scroll during the click, so that the click misses the field.
      await look(name, which, { focus: true });
      await replaceText(page, text);
    },
    async paste(name, text, which) {
      await waitFor((patience) => find(patience, name, which, { paste: text }), `「${name}」 in ${where}, to be pasted into`, which);
    },
    async choose(name, option, which) {
      const { options } = await self.control(name, which);
      const wanted = options.filter((label) => (typeof option === 'string' ? label === option : option.test(label)));
      if (wanted.length !== 1) throw new Error(`${wanted.length} options ${option} in 「${name}」: ${options.join(', ')}`);
      const chosen = async () => (await self.control(name, which)).chosen;
      // A click would open a list that the platform draws outside the page.
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
