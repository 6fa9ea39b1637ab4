import type { Page } from 'puppeteer-core';
import { inContentScripts } from './chromium-only.ts';
import { besideContent, extensionOf, inFirefox } from './firefox-window.ts';
import type { Session } from './session.ts';

/** Sets a clock. If it is set again, the new offset counts from the true time. */
const setting = (by: number) => `{
  globalThis.trueNow ??= Date.now.bind(Date);
  Date.now = () => globalThis.trueNow() + ${by};
}`;

async function setInFirefox(session: Session, by: number, page?: Page): Promise<void> {
  const own = await session.behind();
  // The background must be running, because its clock is set in its window.
  await own.evaluate(() =>
    (globalThis as unknown as { browser: { runtime: { getBackgroundPage(): Promise<unknown> } } }).browser.runtime
      .getBackgroundPage()
      .then(() => null),
  );
  await inFirefox(
    session,
    besideContent(
      `[...${extensionOf(session)}.views].find(({ viewType }) => viewType === 'background').xulBrowser`,
      `Cu.exportFunction(() => Date.now() + ${by}, content.wrappedJSObject.Date, { defineAs: 'now' });
    answer('set');`,
    ),
  );
  if (!page) return;
  await page.bringToFront();
  await inFirefox(
    session,
    besideContent(
      'gBrowser.selectedBrowser',
      `const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
    const { ExtensionProcessScript } = ChromeUtils.importESModule('resource://gre/modules/ExtensionProcessScript.sys.mjs');
    const policy = WebExtensionPolicy.getByHostname('${new URL(session.baseUrl).hostname}');
    const { sandbox } = ExtensionContent.getContext(ExtensionProcessScript.extensions.get(policy), content);
    Cu.evalInSandbox(${JSON.stringify(setting(by))}, sandbox);
    answer('set');`,
    ),
  );
}

/**
 * Sets the extension's clock, as if somebody had set the computer's or time had passed:
 * that of the background, and that of the content scripts in a page, which is brought to the front.
 *
 * @param by offset from the true time, in milliseconds.
 */
export async function setClock(session: Session, by: number, page?: Page): Promise<void> {
  await page?.bringToFront();
  // What stands in a frame of ours counts down by itself.
  for (const frame of page?.frames() ?? []) {
    if (await frame.evaluate('location.pathname === "/panel.html"').catch(() => false)) await frame.evaluate(setting(by));
  }
  if (session.browserName === 'firefox') return setInFirefox(session, by, page);
  const [worker] = await (await session.browser.extensions()).get(session.extensionId)!.workers();
  if (!worker) throw new Error('The background is not running.');
  await worker.evaluate(setting(by));
  if (page) await inContentScripts(page, session, setting(by));
}
