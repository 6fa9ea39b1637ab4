export type Verdict = 'right' | 'missed' | 'wrong kind' | 'false positive';

export interface Judged {
  page: string;
  kind: string;
  verdict: Verdict;
  /** What stands there in truth, when it is something else. */
  truth?: string;
}

/** One page's right answers as `labels.json` has them: key → selector of exactly one element. */
export interface FormLabels {
  labels: Record<string, string>;
  /** Keys outside the list, and the second name of a box that has two. */
  extra?: Record<string, string>;
}

export interface FooterLabels {
  link: { selector: string } | null;
  /** Other links to the same place. */
  acceptable: readonly { selector: string }[];
}

/** Runs inside the page: compares elements, not selectors. */
export function judgeFields(page: string, found: Record<string, string>, { labels, extra = {} }: FormLabels): Judged[] {
  const elementsOf = (answers: Record<string, string>) =>
    Object.entries(answers).map(([kind, selector]) => [kind, document.querySelector(selector)] as const);
  const truth = elementsOf(labels);
  const names = [...truth, ...elementsOf(extra)];
  const settled = new Set<Element | null>();
  const judged = elementsOf(found).map(([kind, element]): Judged => {
    const means = names.filter(([, other]) => other === element).map(([name]) => name);
    if (means.length === 0) return { page, kind, verdict: 'false positive' };
    settled.add(element);
    return means.includes(kind) ? { page, kind, verdict: 'right' } : { page, kind, verdict: 'wrong kind', truth: means.join('/') };
  });
  const missed = truth.filter(([, element]) => !settled.has(element));
  return [...judged, ...missed.map(([kind]): Judged => ({ page, kind, verdict: 'missed' }))];
}

/** Runs inside the page. */
export function judgeLink(page: string, found: string | null, { link, acceptable }: FooterLabels): Judged {
  const kind = 'link';
  if (link === null) return { page, kind, verdict: found === null ? 'right' : 'false positive' };
  if (found === null) return { page, kind, verdict: 'missed' };
  const element = document.querySelector(found);
  const right = [link, ...acceptable].some(({ selector }) => document.querySelector(selector) === element);
  return { page, kind, verdict: right ? 'right' : 'wrong kind' };
}
