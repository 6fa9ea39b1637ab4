import type { CDPSession, Page, Protocol } from 'puppeteer-core';

type Root = Document | ShadowRoot | null;

/** Runs a self-contained function in the page, with a document or a shadow root as its first argument. */
export interface Scope {
  ask<Args extends unknown[], R>(question: (root: Root, ...args: Args) => R, ...args: Args): Promise<Awaited<R>>;
}

const call = (question: unknown, root: string, args: unknown[]): string =>
  `(${String(question)})(${[root, ...args.map((arg) => JSON.stringify(arg))].join(', ')})`;

export const documentScope = (page: Page): Scope => ({
  ask: (question, ...args) => page.evaluate(call(question, 'document', args)) as Promise<Awaited<ReturnType<typeof question>>>,
});

type DomNode = Protocol.DOM.Node;

const findElement = (node: DomNode, name: string): DomNode | undefined =>
  node.localName === name
    ? node
    : [...(node.children ?? []), ...(node.shadowRoots ?? [])].map((child) => findElement(child, name)).find(Boolean);

/** The shadow root of an element as the browser itself knows it, closed or open. Chromium only. */
export async function shadowRootOf(cdp: CDPSession, element: string): Promise<DomNode | undefined> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  return findElement(root, element)?.shadowRoots?.[0];
}

/** The closed root, which no script of the page can reach, through the debugger. Chromium only. */
async function askClosed<R>(page: Page, element: string, question: unknown, args: unknown[]): Promise<R> {
  const cdp = await page.createCDPSession();
  try {
    const shadow = await shadowRootOf(cdp, element);
    if (shadow === undefined) return (await page.evaluate(call(question, 'null', args))) as R;
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
      functionDeclaration: `function () { return ${call(question, 'this', args)}; }`,
      objectId: object.objectId!,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as R;
  } finally {
    await cdp.detach();
  }
}

/** The shadow root of a custom element: an open one in both browsers, a closed one in Chromium. */
export const shadowScope = (page: Page, element: string): Scope => ({
  async ask<Args extends unknown[], R>(question: (root: Root, ...args: Args) => R, ...args: Args): Promise<Awaited<R>> {
    const host = `document.querySelector(${JSON.stringify(element)})`;
    const answer = (await page.evaluate(
      `(async () => ${host} && !${host}.shadowRoot ? { closed: true } : { told: await ${call(question, `${host}?.shadowRoot ?? null`, args)} })()`,
    )) as { closed?: true; told: Awaited<R> };
    if (!answer.closed) return answer.told;
    if ((await page.browser().version()).includes('Chrom')) return askClosed<Awaited<R>>(page, element, question, args);
    return (await page.evaluate(call(question, 'null', args))) as Awaited<R>;
  },
});
