import type { Page } from 'puppeteer-core';
import { inContentScripts } from './chromium-only.ts';
import { besideContent, extensionOf, inFirefox } from './firefox-window.ts';
import type { Session } from './session.ts';

/** Sets a clock; a second time counts from the true time again. */
const setting = (by: number) => `{
  globalThis.trueNow ??= Date.now.bind(Date);
  Date.now = () => globalThis.trueNow() + ${by};
}`;

async function setInFirefox(session: Session, by: number, page?: Page): Promise<void> {
  const own = await session.behind();
  // A background that sleeps has no clock.
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
 * Sets the extension's clock, as if the computer's had been set or time had gone
 * by: the background's, and that of the content scripts in a page, which comes to the front.
 *
 * @param by how far from the true time. Milliseconds.
 */
export async function setClock(session: Session, by: number, page?: Page): Promise<void> {
  await page?.bringToFront();
  if (session.browserName === 'firefox') return setInFirefox(session, by, page);
  const [worker] = await (await session.browser.extensions()).get(session.extensionId)!.workers();
  if (!worker) throw new Error('The background is not running.');
  await worker.evaluate(setting(by));
  if (page) await inContentScripts(page, session, setting(by));
}
