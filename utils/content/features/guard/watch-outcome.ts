import type { Seen } from '../../../guard/verdict.ts';
import { findLoginForm, isBlank, visibleLines } from '../../page/login-form.ts';

/** After an answer its text has so long to appear. Milliseconds. */
const settling = 500;
/** After an answer in unknown words the person is asked so soon … */
const unknownWords = 3000;
/** … and without any sign after this; then another press is another try. */
const patience = 15_000;

/** The moment of the last try made in this document, by `performance.now()`. */
let triedAt: number | null = null;
export const markTry = (): void => {
  triedAt = performance.now();
};

/** What the page shows now. */
export function seenNow(statuses: readonly number[] = [], settled = false): Seen {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const form = findLoginForm(document);
  return {
    login: form !== null,
    lines: visibleLines(document),
    blank: isBlank(form),
    statuses: [...statuses],
    load: triedAt === null ? (entry?.responseStatus ?? 0) : null,
    settled,
  };
}

/** Reports what the page shows whenever it changes, until the signal ends. */
export interface ReportedOutcome {
  /** Whether anything came back since the try, or has had its time to. */
  readonly answered: boolean;
  /** Answers to the page's own requests. */
  readonly statuses: readonly number[];
}

export function watchOutcome(report: (seen: Seen, waited: boolean) => void, signal: AbortSignal): ReportedOutcome {
  const statuses: number[] = [];
  const before = visibleLines(document).join('\n');
  // Nothing yet: what appeared before the watch began is reported as well.
  let shown = '';
  let waiting = false;
  const since = triedAt ?? -Infinity;
  const later = (work: () => void, delay: number) => setTimeout(() => signal.aborted || work(), delay);

  const changed = () => shown !== '' && shown !== before;
  const look = () => {
    waiting = false;
    if (signal.aborted) return;
    const lines = visibleLines(document).join('\n');
    if (lines === shown) return;
    shown = lines;
    // An answer and its text arrive together, and the text is not to be judged without the answer.
    note(requests.takeRecords());
    report(seenNow(statuses), false);
  };
  const soon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(look);
  };
  soon();
  const mutations = new MutationObserver(soon);
  for (const part of [document.body, document.head]) {
    mutations.observe(part, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['class', 'style', 'hidden', 'aria-hidden', 'placeholder', 'title'],
    });
  }

  const note = (entries: PerformanceEntryList) => {
    for (const entry of entries as PerformanceResourceTiming[]) {
      if (entry.startTime < since || !/^(xmlhttprequest|fetch)$/.test(entry.initiatorType)) continue;
      statuses.push(entry.responseStatus);
      later(() => report(seenNow(statuses, true), false), settling);
      later(() => changed() && report(seenNow(statuses, true), true), unknownWords);
    }
  };
  const requests = new PerformanceObserver((list) => note(list.getEntries()));
  requests.observe({ type: 'resource', buffered: true });
  later(() => report(seenNow(statuses, true), true), patience);

  signal.addEventListener('abort', () => {
    mutations.disconnect();
    requests.disconnect();
  });
  return {
    statuses,
    get answered() {
      // A box of the browser's own holds up what was to be reported to us; the press after it must not be taken for the same try.
      note(requests.takeRecords());
      return statuses.length > 0 || changed() || performance.now() - since > patience;
    },
  };
}
