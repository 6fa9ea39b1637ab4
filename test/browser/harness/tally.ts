import type { Page } from 'puppeteer-core';

/** What a hand does: mouse clicks and key strokes. A typed character is one stroke, in whichever way the driver enters it. */
export interface Effort {
  clicks: number;
  keys: number;
}

/**
 * Counts from now on what a test's mouse and keyboard do on pages. Text that the
 * extension fills or that is pasted counts no keys.
 */
export function startTally(): Effort & { watch: (page: Page) => Page; stop: () => Effort } {
  const effort: Effort = { clicks: 0, keys: 0 };
  const undo: (() => void)[] = [];
  return Object.assign(effort, {
    watch(page: Page): Page {
      const { mouse, keyboard } = page;
      const { click } = mouse;
      const { type, press } = keyboard;
      let typing = false;
      mouse.click = (x, y, options) => {
        effort.clicks += options?.count ?? 1;
        return click.call(mouse, x, y, options);
      };
      keyboard.press = (key, options) => {
        if (!typing) effort.keys += 1;
        return press.call(keyboard, key, options);
      };
      keyboard.type = async (text, options) => {
        effort.keys += [...text].length;
        typing = true;
        await type.call(keyboard, text, options).finally(() => (typing = false));
      };
      undo.push(
        () => Object.assign(mouse, { click }),
        () => Object.assign(keyboard, { type, press }),
      );
      return page;
    },
    stop(): Effort {
      for (const put of undo.splice(0)) put();
      return { clicks: effort.clicks, keys: effort.keys };
    },
  });
}
