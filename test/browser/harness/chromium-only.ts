import type { Page } from 'puppeteer-core';
import { shadowRootOf } from './scope.ts';
import type { Session } from './session.ts';
import { panelElement } from './surface.ts';
import { waitFor } from './wait.ts';

export interface Node {
  role: string;
  name: string;
}

/** The accessibility tree as assistive technology gets it, closed shadow roots included. Chromium only. */
export async function accessibilityTree(page: Page): Promise<Node[]> {
  const cdp = await page.createCDPSession();
  try {
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    return nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name }) => ({ role: String(role?.value ?? ''), name: String(name?.value ?? '') }));
  } finally {
    await cdp.detach();
  }
}

/** The kind of shadow root of an element, as the browser itself reports it. Chromium only. */
export async function shadowRootKind(page: Page, element = panelElement): Promise<string | null> {
  const cdp = await page.createCDPSession();
  try {
    return (await shadowRootOf(cdp, element))?.shadowRootType ?? null;
  } finally {
    await cdp.detach();
  }
}

/** Runs an expression where the extension's content scripts run, which the page cannot reach. Chromium only. */
export async function inContentScripts(page: Page, session: Session, expression: string): Promise<void> {
  const cdp = await page.createCDPSession();
  const worlds: number[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (`${context.origin}/` === session.baseUrl) worlds.push(context.id);
  });
  try {
    await cdp.send('Runtime.enable');
    await waitFor(() => worlds.length > 0, 'the world of the content scripts');
    for (const contextId of worlds) {
      const { exceptionDetails } = await cdp.send('Runtime.evaluate', { expression, contextId });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
  } finally {
    await cdp.detach();
  }
}
