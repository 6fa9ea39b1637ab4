import type { Page } from 'puppeteer-core';
import { besideContent, extensionOf, inFirefox, pressInFirefox } from './firefox-window.ts';
import type { Session } from './session.ts';
import { seen } from './surface.ts';
import { waitFor } from './wait.ts';

const popup = `[...document.querySelectorAll('browser')].find(({ currentURI }) => currentURI?.spec.includes('popup.html'))`;

/** Where Chromium does not let the popup open under the button, it stands in a window of its own. */
const popupOf = (session: Session) => session.browser.targets().find((one) => /popup\.html(\?tab=\d+)?$/.test(one.url()));

/** The text of the popup that is open under the toolbar, as soon as it contains this. */
export function toolbarPopupText(session: Session, wanted: string): Promise<string> {
  const drawn = (text: unknown) => (typeof text === 'string' && text.includes(wanted) ? text : null);
  return waitFor(async () => {
    if (session.browserName === 'firefox') {
      const isOpen = await inFirefox(session, `return ${popup} !== undefined`);
      const text = isOpen && (await inFirefox(session, besideContent(popup, 'answer(content.document.body.innerText)')));
      return drawn(text);
    }
    const target = popupOf(session);
    const text = target && (await seen(await target.asPage()).text());
    return drawn(text);
  }, `${wanted} in the popup under the toolbar button`);
}

/**
 * Presses the extension's own button in the toolbar, because only that gives it
 * the right to see the tab, and reads the popup as soon as it contains this.
 */
export async function pressToolbarButton(session: Session, page: Page, wanted: string): Promise<string> {
  await page.bringToFront();
  if (session.browserName === 'firefox') {
    await inFirefox(
      session,
      `
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      ExtensionParent.apiManager.global.browserActionFor(${extensionOf(session)}).triggerAction(window);`,
    );
  } else {
    await (await session.browser.extensions()).get(session.extensionId)!.triggerAction(page);
  }
  return toolbarPopupText(session, wanted);
}

/**
 * Presses Alt+Shift and a letter, as a shortcut of the extension in this tab. No driver of Chromium
 * can press the browser's own shortcuts, so there the function behind the key is called directly.
 */
export async function pressShortcut(session: Session, page: Page, letter: 'J' | 'K' | 'U'): Promise<void> {
  if (session.browserName === 'firefox') return void (await pressInFirefox(session, letter));
  if (letter === 'J') return void (await (await session.browser.extensions()).get(session.extensionId)!.triggerAction(page));
  const target = await session.browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith(session.baseUrl));
  const background = await target.worker();
  await background!.evaluate(
    async (command) => {
      interface Chrome {
        tabs: { query(what: object): Promise<unknown[]> };
        commands: { onCommand: { dispatch(command: string, tab: unknown): void } };
      }
      const { tabs, commands } = (globalThis as unknown as { chrome: Chrome }).chrome;
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      commands.onCommand.dispatch(command, tab);
    },
    letter === 'K' ? 'fill' : 'field',
  );
}

/** Chooses in the menu of the right mouse button. No driver can open a browser's own menu, so in Chromium the function behind it is called. */
export async function pressMenu(session: Session, item: string): Promise<void> {
  const target = await session.browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith(session.baseUrl));
  const background = await target.worker();
  await background!.evaluate(async (menuItemId) => {
    interface Menus {
      tabs: { query(what: object): Promise<unknown[]> };
      contextMenus: { onClicked: { dispatch(info: object, tab: unknown): void } };
    }
    const { tabs, contextMenus } = (globalThis as unknown as { chrome: Menus }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    contextMenus.onClicked.dispatch({ menuItemId }, tab);
  }, item);
}

/** Closes the popup under the toolbar button. */
export async function closeToolbarPopup(session: Session): Promise<void> {
  if (session.browserName === 'firefox') {
    // A popup that is still opening ignores it.
    await waitFor(() => inFirefox(session, `${popup}?.closest('panel')?.hidePopup(); return ${popup} === undefined`), 'the popup to close');
    return;
  }
  const target = popupOf(session);
  await (await target?.asPage())?.close();
}
