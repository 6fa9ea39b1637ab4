import type { ElementHandle, Page } from 'puppeteer-core';
import { findControl, pointOf, visibleText } from './in-page.ts';
import { waitFor, type WaitOptions } from './wait.ts';

export interface Which extends WaitOptions {
  /** ARIA role, when several controls share a name: `button`, `link`, `textbox`, `combobox`, `checkbox`, `radio`. */
  role?: string;
  /** Which of several, from 0. Without it a name must be unique. */
  nth?: number;
}

type Name = string | RegExp;

/** What a person sees and can operate in one place, by the names written there. Real mouse, real keyboard. */
export interface Surface {
  text(): Promise<string>;
  waitForText(text: Name, options?: WaitOptions): Promise<string>;
  waitForNoText(text: Name, options?: WaitOptions): Promise<void>;
  /** Whether exactly such a control is there now. */
  has(name: Name, which?: Omit<Which, 'timeout'>): Promise<boolean>;
  /** The control, as soon as it is there. */
  control(name: Name, which?: Which): Promise<ElementHandle>;
  click(name: Name, which?: Which): Promise<void>;
  /** Replaces what stands in a text field. */
  type(name: Name, text: string, which?: Which): Promise<void>;
  /** Picks an option of a pulldown with the keyboard. */
  choose(name: Name, option: Name, which?: Which): Promise<void>;
  value(name: Name, which?: Which): Promise<string>;
}

const matches = (text: string, wanted: Name): boolean =>
  typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);

const selectAll = async (page: Page): Promise<void> => {
  const modifier = process.platform === 'darwin' ? 'Meta' : 'Control';
  await page.keyboard.down(modifier);
  await page.keyboard.press('a');
  await page.keyboard.up(modifier);
};

function surface(page: Page, host: string | null): Surface {
  const where = host === null ? 'the page' : `<${host}>`;
  const locate = async (name: Name, { role, nth }: Which = {}): Promise<ElementHandle | string> => {
    const found = await page.evaluateHandle(findControl, {
      host,
      name: typeof name === 'string' ? name : name.source,
      flags: typeof name === 'string' ? null : name.flags,
      role: role ?? null,
      nth: nth ?? null,
    });
    return (found.asElement() as ElementHandle | null) ?? ((await found.jsonValue()) as string);
  };

  const self: Surface = {
    text: () => page.evaluate(visibleText, host),
    waitForText: (wanted, options) =>
      waitFor(async () => {
        const text = await self.text();
        if (!matches(text, wanted)) throw new Error(text);
        return text;
      }, `${wanted} in ${where}`, options),
    async waitForNoText(wanted, options) {
      await waitFor(async () => !matches(await self.text(), wanted), `no ${wanted} in ${where}`, options);
    },
    has: async (name, which) => typeof (await locate(name, which)) !== 'string',
    control: (name, which) =>
      waitFor(async () => {
        const found = await locate(name, which);
        if (typeof found === 'string') throw new Error(found);
        return found;
      }, `「${name}」 in ${where}`, which),
    async click(name, which) {
      const point = await waitFor(async () => {
        const found = await locate(name, which);
        if (typeof found === 'string') throw new Error(found);
        const at = await found.evaluate(pointOf);
        if (typeof at === 'string') throw new Error(at);
        return at;
      }, `「${name}」 in ${where}, free to be clicked`, which);
      await page.mouse.click(point.x, point.y);
    },
    async type(name, text, which) {
      await self.click(name, which);
      await selectAll(page);
      await page.keyboard.press('Delete');
      await page.keyboard.type(text);
    },
    async choose(name, option, which) {
      const select = (await self.control(name, which)) as ElementHandle<HTMLSelectElement>;
      const labels = await select.evaluate((el) => [...el.options].map(({ label }) => label));
      const wanted = labels.filter((label) => (typeof option === 'string' ? label === option : option.test(label)));
      if (wanted.length !== 1) throw new Error(`${wanted.length} options ${option} in 「${name}」: ${labels.join(', ')}`);
      await select.focus();
      await page.keyboard.press('Home');
      const chosen = () => select.evaluate((el) => el.options[el.selectedIndex]?.label);
      for (let step = 0; step < labels.length && (await chosen()) !== wanted[0]; step += 1) {
        await page.keyboard.press('ArrowDown');
      }
      if ((await chosen()) !== wanted[0]) throw new Error(`「${name}」 did not take ${option}`);
    },
    async value(name, which) {
      const control = (await self.control(name, which)) as ElementHandle<HTMLInputElement>;
      return control.evaluate((el) => el.value);
    },
  };
  return self;
}

/** The document itself: a page of the site, or one of the extension's own. */
export const seen = (page: Page): Surface => surface(page, null);

export interface Panel extends Surface {
  /** Whether the panel's element is on the page at all. */
  mounted(): Promise<boolean>;
}

const panelHost = 'ccus-assist-panel';

/** The panel that the extension puts on a page; only the e2e build lets a test look inside. */
export const panel = (page: Page): Panel => ({
  ...surface(page, panelHost),
  mounted: () => page.evaluate((name) => document.querySelector(name) !== null, panelHost),
});
