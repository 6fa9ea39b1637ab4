import { findInquiryLink } from '../../utils/content/page/inquiry-link.ts';
import { gatherFacts } from '../../utils/content/page/gather-facts.ts';
import { readPage } from '../reader/read-page.ts';

const rounds = 30;

const middle = (times: number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1]!;

function timeOf(work: () => void): { first: number; median: number } {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const begin = performance.now();
    work();
    times.push(performance.now() - begin);
  }
  return { first: times[0]!, median: middle(times.slice(1)) };
}

/** Visits every element and text of the page and does nothing: the least that any reader can do. */
function walk(): void {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  while (walker.nextNode());
}

/** Runs inside the page. Milliseconds. */
export async function measure() {
  // What the page draws for itself, fonts and all, is not the reader's.
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const fields = timeOf(() => readPage(document));
  const again = timeOf(() => gatherFacts(document));
  const link = timeOf(() => findInquiryLink(document));
  const loop = timeOf(walk);
  const { facts, sure } = readPage(document);
  return { fields, again, link, loop, gaveUp: facts.gaveUp, found: sure.length };
}
