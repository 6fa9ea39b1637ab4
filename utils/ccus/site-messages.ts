import type { QuotableFact } from './sources.ts';

/** Messages of CCUS that somebody has told of, with a way out. */
export type SiteMessage =
  /** 「決済」 could not open its window, because the browser held it back. */
  | 'popupBlocked'
  /** A worker was applied for a second time. */
  | 'duplicate'
  /** Somebody else, another computer or another tab is logged in with the same ID. */
  | 'sameId';

/** By what a message is known, in one width. What the site says when an ID is used twice is not known: see `answerParts.elsewhere`. */
export const siteMessages: Record<Exclude<SiteMessage, 'sameId'>, QuotableFact<RegExp>> = {
  popupBlocked: { value: /処理(?:が|を)継続できません/, grade: 'third-party', source: 'paymentColumn' },
  duplicate: { value: /(?:入力された)?情報は(?:既に|すでに)登録されています|重複エラー/, grade: 'third-party', source: 'duplicateColumn' },
};

/** One and the same 管理者ID cannot be logged in twice at a time. Which of the two is refused, and in what words, is not known. */
export const oneLogin: QuotableFact<true> = { value: true, grade: 'third-party', source: 'subcontractArticle' };

/** When the fee for a 管理者ID is not paid, the ID can no longer be used, with the right password neither. */
export const unpaidId: QuotableFact<true> = { value: true, grade: 'third-party', source: 'feeColumn' };
