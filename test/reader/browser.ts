import { launch, type Browser, type BrowserContext, type CDPSession, type Page } from 'puppeteer-core';
import { findBrowsers } from '../../scripts/lib/browsers.mjs';

const address = 'https://www.ccus.jp/read';

/** Milliseconds after that for its pictures and frames to be given up. */
const settling = 2_000;

/** A bare Chromium that reaches nothing. `features` go to `--enable-features`. */
export async function openChromium(features: readonly string[] = []): Promise<Browser> {
  const executablePath = findBrowsers().chromium;
  if (executablePath === null) throw new Error('Chromium が見つかりません。/ No Chromium on this computer.');
  return launch({
    executablePath,
    headless: true,
    pipe: true,
    defaultViewport: { width: 1280, height: 800 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--lang=ja',
      ...(features.length > 0 ? [`--enable-features=${features.join(',')}`] : []),
    ],
  });
}

let shared: Promise<Browser> | undefined;

/** The one bare Chromium for the tests of a worker: starting it takes as long as most of them. It ends with the worker; they close their tabs. */
export function sharedChromium(): Promise<Browser> {
  shared ??= openChromium().then((browser) => {
    // The driver ends its browsers on this signal too, but leaves out every second one.
    process.once('SIGTERM', () => browser.process()?.kill('SIGKILL'));
    return browser;
  });
  return shared;
}

/**
 * A tab in which one HTML text after the other stands on an official address; whatever else is asked for is refused.
 * `patience` are the milliseconds that a page has until its text is there: nothing of it comes from a network.
 */
export async function openTab(
  browser: Browser | BrowserContext,
): Promise<{ show(html: string, patience?: number): Promise<void>; page: Page; cdp: CDPSession }> {
  const page = await browser.newPage();
  const cdp = await page.createCDPSession();
  let html = '';
  let wanted = '';
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url() === wanted) void request.respond({ contentType: 'text/html; charset=utf-8', body: html });
    // A picture that is on its way for as long as anybody looks.
    else if (request.url().endsWith('/held.jpg')) return;
    // A page that sends its visitor elsewhere stays where it is.
    else if (request.isNavigationRequest() && request.frame() === page.mainFrame()) void request.respond({ status: 204 });
    else void request.abort();
  });
  // A page that asks whether it may really be left is left.
  page.on('dialog', (dialog) => void (dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss()));
  let count = 0;
  return {
    page,
    cdp,
    async show(text, patience = 10_000) {
      html = text;
      count += 1;
      wanted = `${address}/${count}`;
      await page.goto(wanted, { waitUntil: 'domcontentloaded', timeout: patience });
      // What is refused settles at once, and a button that is a picture has its size only then. Not every page gets that far.
      await page.waitForFunction(() => document.readyState === 'complete', { timeout: settling }).catch(() => undefined);
    },
  };
}

/** Evaluates an expression as a content script would: with the page's document and none of its globals. */
export async function evaluateApart<T>(cdp: CDPSession, script: string, expression: string): Promise<T> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    contextId: executionContextId,
    expression: `${script};${expression}`,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}
