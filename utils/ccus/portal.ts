import type { QuotableFact } from './sources.ts';

/**
 * Where things are behind the login. Today's menu has numbers (third parties saw
 * 510_ and 810_); the guide of about 2019 names the same places without numbers.
 */
export const menuPlaces: QuotableFact<{ registered: string; disclosure: string; proxy: string; withdrawal: string }> = {
  value: {
    registered: '「閲覧」→「自社情報」',
    disclosure: '「開示設定」→「所属技能者」',
    proxy: '「代行申請」→「技能者の新規代行」',
    withdrawal: '「事業者退会」',
  },
  grade: 'official',
  source: 'businessGuide',
};

/** Items of the menu with the numbers they carry now. */
export const viewMenu: QuotableFact<string> = {
  value: '「510_閲覧」→「20_所属事業者統計情報」「30_技能者の検索」',
  grade: 'third-party',
  source: 'portalArticle',
};
export const usersMenu: QuotableFact<string> = {
  value: '「810_事業者管理」→「20_組織ユーザ管理」',
  grade: 'third-party',
  source: 'menuArticle',
};

/** Where a worker enters a day on which the card was not touched. Entry and approval must both be made until the end of the next month. */
export const forgottenTouch: QuotableFact<string> = { value: '「320_就業履歴」→「10_入力」', grade: 'third-party', source: 'touchColumn' };

/** Where a worker changes the registered data, and where a business does so for a worker. */
export const changeMenu: QuotableFact<{ worker: string; proxy: string }> = {
  value: { worker: '「350_変更」→「10_変更申請」', proxy: '「710_代行申請」' },
  grade: 'third-party',
  source: 'portalArticle',
};

/** The day since which CCUS and the electronic application of 建退共 are linked by themselves. */
export const pensionLinkedSince: QuotableFact<string> = { value: '2025年9月12日', grade: 'third-party', source: 'pensionColumn' };

/** After so long without use, or without an answer to the operator, an account may be stopped (利用規約 第12条). */
export const accountEnds: QuotableFact<{ months: number; days: number }> = {
  value: { months: 12, days: 14 },
  grade: 'official',
  source: 'guidance',
};

/** パスワード変更: what the screen's 注意事項 allow. The list of signs was read from a screenshot and may be off by one or two. */
export const passwordRule: QuotableFact<{ least: number; most: number; kinds: number; signs: string }> = {
  value: { least: 8, most: 24, kinds: 3, signs: '$%()*+,-./:;=?@[\\]^_`{|}~!' },
  grade: 'official',
  source: 'guidance',
};

/**
 * 所属技能者へお伝えいただきたい申請項目一覧: what a business hands to those
 * who apply, because they cannot know it themselves.
 */
export const itemsForWorkers = {
  value: [
    { part: 'applicant', items: ['applicantName'] },
    { part: 'employer', items: ['address', 'email', 'licence', 'corporateNumber', 'ccusId'] },
    { part: 'health', items: ['code', 'type', 'insurerNumber', 'insurerName'] },
    { part: 'pension', items: ['code', 'type', 'pensionOffice', 'pensionOfficeSign', 'pensionOfficeNumber'] },
    { part: 'employment', items: ['code', 'insuredNumber', 'insuredType'] },
    { part: 'kentaikyo', items: ['memberNumber'] },
    { part: 'chutaikyo', items: ['memberNumber'] },
    { part: 'job', items: ['career'] },
    { part: 'link', items: ['linkCode', 'linkName', 'linkPersonId'] },
  ],
  grade: 'official',
  source: 'businessGuide',
} as const satisfies QuotableFact<readonly { part: string; items: readonly string[] }[]>;
