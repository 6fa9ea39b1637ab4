import type { SourceKey, QuotableFact } from './sources.ts';

/** How long the registration of a business holds: whole years, then to the end of that month. */
export const businessYears: QuotableFact<number> = { value: 5, grade: 'third-party', source: 'feeArticle' };

/** Months before the end from which a business can renew, and by which it is asked to. */
export const businessRenewal: QuotableFact<{ from: number; by: number }> = {
  value: { from: 6, by: 1 },
  grade: 'official',
  source: 'renewalPage',
};

/** Years from a card's issue after which the next birthday is its last day. */
export const cardYears: QuotableFact<Record<'usual' | 'sixty' | 'noPaper', number>> = {
  value: { usual: 9, sixty: 14, noPaper: 2 },
  grade: 'third-party',
  source: 'cardArticle',
};

/** Age at application from which a card holds longer. */
export const longCardAge = 60;

/** Months before the end from which a worker can renew. */
export const cardRenewal: QuotableFact<number> = { value: 6, grade: 'third-party', source: 'renewalArticle' };

/** What the official site says of a business that did not renew by the date, in its own words; no more of it is official. */
export const withoutRenewal: QuotableFact<string> = { value: 'CCUSが利用できなくなります', grade: 'official', source: 'renewalPage' };

/** What the sources say about a business whose registration has run out. They do not agree. */
export const afterExpiry: readonly { says: 'withdrawn' | 'registerAnew' | 'reapply' | 'resume'; source: SourceKey }[] = [
  { says: 'reapply', source: 'renewalArticle' },
  { says: 'resume', source: 'resumeArticle' },
  { says: 'withdrawn', source: 'renewalColumn' },
  { says: 'registerAnew', source: 'tradePress' },
];
