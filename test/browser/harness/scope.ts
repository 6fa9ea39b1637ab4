import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { within } from './wait.ts';

type Root = Document | ShadowRoot | null;

/** Runs a self-contained function in the page, with a document or a shadow root as its first argument. */
export interface Scope {
  ask<Args extends unknown[], R>(question: (root: Root, ...args: Args) => R, ...args: Args): Promise<Awaited<R>>;
  /**
   * The same, but repeats the question inside the page until the answer is good enough or the time is over. So many
   * looks cost no more than one question.
   *
   * @param patience milliseconds.
   */
  askUntil<Want, R>(
    question: (root: Root, want: Want) => R | Promise<R>,
    enough: (answer: R, want: Want) => boolean,
    want: Want,
    patience: number,
  ): Promise<R>;
}

/**
 * Runs inside the page. Looks again whenever something in it changes (a background tab notices that at once, too) and
 * from time to time, because not everything that can be seen is a change of nodes. It does not look at every change,
 * because reading a long page takes too long. A page that is being left answers with what was seen last.
 */
async function lookUntil<R>(look: () => R | Promise<R>, enough: (answer: R) => boolean, place: () => Node, patience: number): Promise<R> {
  const end = performance.now() + patience;
  let isLeft = false;
  for (;;) {
    const begin = performance.now();
    const told = await look();
    const isCheap = performance.now() - begin < 5;
    if (isLeft || enough(told) || performance.now() >= end) return told;
    const again = new AbortController();
    await new Promise<void>((done) => {
      const changes = new MutationObserver(() => done());
      if (isCheap) changes.observe(place(), { subtree: true, childList: true, characterData: true, attributes: true });
      const pause = setTimeout(done, 150);
      document.addEventListener('readystatechange', () => done(), { signal: again.signal });
      addEventListener(
        'pagehide',
        () => {
          isLeft = true;
          done();
        },
        { signal: again.signal },
      );
      again.signal.addEventListener('abort', () => {
        changes.disconnect();
        clearTimeout(pause);
      });
    });
    again.abort();
  }
}

const call = (question: unknown, root: string, args: unknown[]): string =>
  `(${String(question)})(${[root, ...args.map((arg) => JSON.stringify(arg))].join(', ')})`;

const patiently = (look: string, enough: unknown, want: unknown, place: string, patience: number): string =>
  `(${String(lookUntil)})(() => ${look}, (answer) => (${String(enough)})(answer, ${JSON.stringify(want)}), () => ${place}, ${patience})`;

/** Gives up on a question that the page does not answer, because it was left or blocks waiting. */
const answered = (page: Page, question: string, patience: number): Promise<unknown> =>
  within(
    page.evaluate(question).catch(() => undefined),
    patience + 1000,
  );

export const documentScope = (page: Page): Scope => ({
  ask: (question, ...args) => page.evaluate(call(question, 'document', args)) as Promise<Awaited<ReturnType<typeof question>>>,
  async askUntil<Want, R>(
    question: (root: Root, want: Want) => R | Promise<R>,
    enough: (answer: R, want: Want) => boolean,
    want: Want,
    patience: number,
  ): Promise<R> {
    const look = call(question, 'document', [want]);
    const told = await answered(page, patiently(look, enough, want, 'document', patience), patience);
    return (told ?? (await page.evaluate(look))) as R;
  },
});

type DomNode = Protocol.DOM.Node;

const findElement = (node: DomNode, name: string): DomNode | undefined =>
  node.localName === name
    ? node
    : [...(node.children ?? []), ...(node.shadowRoots ?? [])].map((child) => findElement(child, name)).find(Boolean);

/** The shadow root of an element as the browser itself reports it, closed or open. Chromium only. */
export async function shadowRootOf(cdp: CDPSession, element: string): Promise<DomNode | undefined> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  return findElement(root, element)?.shadowRoots?.[0];
}

/** Asks a closed root through the debugger, because no script in the page can reach it. Chromium only. */
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

/** The shadow root of a custom element. An open one works in both browsers, a closed one only in Chromium. */
export const shadowScope = (page: Page, element: string): Scope => {
  const host = `document.querySelector(${JSON.stringify(element)})`;
  const look = (question: unknown, args: unknown[]) =>
    `(async () => ${host} && !${host}.shadowRoot ? { closed: true } : { told: await ${call(question, `${host}?.shadowRoot ?? null`, args)} })()`;
  const self: Scope = {
    async ask<Args extends unknown[], R>(question: (root: Root, ...args: Args) => R, ...args: Args): Promise<Awaited<R>> {
      const answer = (await page.evaluate(look(question, args))) as { closed?: true; told: Awaited<R> };
      if (!answer.closed) return answer.told;
      if ((await page.browser().version()).includes('Chrom')) return askClosed<Awaited<R>>(page, element, question, args);
      return (await page.evaluate(call(question, 'null', args))) as Awaited<R>;
    },
    async askUntil<Want, R>(
      question: (root: Root, want: Want) => R | Promise<R>,
      enough: (answer: R, want: Want) => boolean,
      want: Want,
      patience: number,
    ): Promise<R> {
      const until = `({ closed, told }, want) => closed || (${String(enough)})(told, want)`;
      const answer = (await answered(
        page,
        patiently(look(question, [want]), until, want, `${host}?.shadowRoot ?? document`, patience),
        patience,
      )) as { closed?: true; told: R } | undefined;
      return answer === undefined || answer.closed ? ((await self.ask(question, want)) as R) : answer.told;
    },
  };
  return self;
};
