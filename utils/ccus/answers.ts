import type { Fact, QuotableFact } from './sources.ts';

/** A receipt mail that has not come after this many minutes is late. The form itself says so. */
export const receiptMinutes: QuotableFact<number> = { value: 60, grade: 'official', source: 'siteScreens' };

/** 受付番号: 「C-」 and ten places. Every example that was seen has digits there. */
export const receiptNumber: Fact<RegExp> = { value: /(?<![0-9A-Za-z_-])C-\d{10}(?![\d-])/, grade: 'official', source: 'siteScreens' };

/** What stands before the number in the receipt mail's subject. The sender cannot be checked, because the domain that CCUS sends from is not known. */
export const receiptSubject: Fact<string> = { value: 'お問い合わせ受付', grade: 'official', source: 'siteScreens' };

/** A span of days; `business` leaves out weekends, holidays and the year's end. */
export interface Days {
  from: number;
  to: number;
  business: boolean;
}

/** How long an answer takes. The sources disagree, so all of them are told. */
export const answerTimes: readonly QuotableFact<Days>[] = [
  { value: { from: 3, to: 5, business: true }, grade: 'third-party', source: 'replies2024' },
  { value: { from: 4, to: 5, business: true }, grade: 'third-party', source: 'officeManual' },
  { value: { from: 7, to: 7, business: false }, grade: 'third-party', source: 'column2025' },
];

/** How long it takes from the mail that says a new mail address is set until one can log in with it. */
export const changeTime: QuotableFact<Days> = { value: { from: 2, to: 3, business: true }, grade: 'third-party', source: 'officeManual' };
