import type { Page } from 'puppeteer-core';
import { documentScope } from './scope.ts';
import { waitFor } from './wait.ts';

/*
 * The driver's own methods (`$eval`, `click`, `waitForSelector`) send up to ten questions to the page each, which
 * takes six times as much processor time in Firefox as one question. The functions here send one.
 */

/** Waits until a page has an element of a selector. */
export const stand = (page: Page, selector: string): Promise<true> =>
  waitFor(
    async (patience) =>
      (await documentScope(page).askUntil(
        (_, wanted) => document.querySelector(wanted) !== null,
        (stands) => stands,
        selector,
        patience,
      )) || null,
    selector,
  );

/** Presses the mouse on the middle of an element, as soon as it is there. */
export async function clickOn(page: Page, selector: string, nth = 0): Promise<void> {
  const { x, y } = await waitFor(
    () =>
      page.evaluate(
        (wanted, at) => {
          const element = document.querySelectorAll(wanted)[at];
          const place = () => element!.getBoundingClientRect();
          if (element === undefined || place().width === 0) return null;
          if (place().top < 0 || place().bottom > innerHeight) element.scrollIntoView({ block: 'center', behavior: 'instant' });
          const { left, top, width, height } = place();
          return { x: left + width / 2, y: top + height / 2 };
        },
        selector,
        nth,
      ),
    `a place to press on ${selector}`,
  );
  await page.mouse.click(x, y);
}

/**
 * Replaces the content of a field: clicks into it, pastes most of the text and types the last letter with a real
 * key, because each key makes the site and the extension react. An empty text clears the field.
 */
export async function replaceIn(page: Page, selector: string, text: string, nth = 0): Promise<void> {
  await clickOn(page, selector, nth);
  // Three clicks would select everything as well, but on a busy computer Firefox takes them for single clicks.
  await page.evaluate(
    (wanted, at, most) => {
      document.querySelectorAll<HTMLInputElement>(wanted)[at]!.select();
      if (most !== '') document.execCommand('insertText', false, most);
    },
    selector,
    nth,
    text.slice(0, -1),
  );
  if (text === '') await page.keyboard.press('Backspace');
  else await page.keyboard.type(text.slice(-1));
}
