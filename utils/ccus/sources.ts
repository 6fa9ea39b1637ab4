/**
 * Where a fact about CCUS comes from. Every entry in this folder names its
 * source, so that the pages can say how firmly it is known.
 */

/**
 * How firmly a fact is known.
 * - `official`: official text, or an official screen read from a screenshot.
 *   May be stated, with source and date.
 * - `third-party`: said by somebody else. May only be stated as 「目安」.
 * - `unverified`: inference or weak source. Never shown as a fact and never
 *   decides anything alone.
 */
export type Grade = 'official' | 'third-party' | 'unverified';

/** A grade that may be told to a person. */
export type QuotableGrade = Exclude<Grade, 'unverified'>;

export interface Source {
  /** Who says it, in the words shown to the person. */
  title: string;
  /** ISO date, a year, or `null` where the document carries none. */
  date: string | null;
  url?: string;
}

export const sources = {
  guidance: {
    title: '技能者のインターネット申請ガイダンス（建設業振興基金）',
    date: '2026-01-05',
  },
  businessGuide: {
    title: '事業者向けの手引き 第2版（建設業振興基金）',
    date: '2019',
  },
  siteScreens: {
    title: '公式サイトの画面（行政書士の手順書に写っているもの）',
    date: null,
  },
  officialSite: {
    title: '建設キャリアアップシステム公式サイト',
    date: null,
    url: 'https://www.ccus.jp/',
  },
  column2025: {
    title: '民間の解説コラム',
    date: '2025-07-28',
  },
  column2024: {
    title: '民間の解説コラム（旧版）',
    date: '2024-04-17',
  },
  replies2024: {
    title: '民間の解説コラム（返事がくるまでの日数）',
    date: '2024-06-10',
  },
  officeManual: {
    title: '行政書士の手順書',
    date: null,
  },
  fees2020: {
    title: '2020年10月からの料金のお知らせ（公式サイト）',
    date: '2020-10-01',
    url: 'https://ccus.jp/p/announce20201001full',
  },
  feeArticle: {
    title: '行政書士事務所の解説（登録費用）',
    date: '2025-04',
    url: 'https://office-moritatomohiro.com/',
  },
  managerIdColumn: {
    title: '民間の解説コラム（管理者ID）',
    date: '2022-12-14',
    url: 'https://www.ccus-support.com/column_62216.html',
  },
  cardArticle: {
    title: '行政書士事務所の解説（カードの期限）',
    date: null,
    url: 'https://shibahara-office.com/columns/ccusriyouryou',
  },
  renewalPage: {
    title: '事業者登録の更新（公式サイト）',
    date: null,
    url: 'https://www.ccus.jp/p/application_jigyousya_renewal',
  },
  renewalArticle: {
    title: '民間の解説（更新の手つづき）',
    date: '2025-12-17',
    url: 'https://www.kuraemon.com/kb/ccus/ccus-renewal-procedure',
  },
  renewalColumn: {
    title: '民間の解説コラム（更新）',
    date: '2024-05-14',
    url: 'https://first-corporation.co.jp/ccus-01/column/archive/2024/05/441',
  },
  tradePress: {
    title: '業界紙の記事',
    date: '2023-10',
    url: 'http://senmonshi.com/archive/01/0111DUNc2I0L0RN.asp',
  },
  resumeArticle: {
    title: '行政書士事務所の解説（利用の再開）',
    date: '2025-04-07',
  },
  portalArticle: {
    title: '行政書士事務所の解説（登録が終わった後の確認）',
    date: null,
    url: 'https://taga-gyousei.com/',
  },
  menuArticle: {
    title: '行政書士事務所の解説（管理者ID）',
    date: null,
    url: 'https://sakakibara-office.com/?p=2493',
  },
  codeColumn: {
    title: '民間の解説コラム（セキュリティコード）',
    date: '2022-05-19',
    url: 'https://www.ccus-support.com/column_59749.html',
  },
  paymentColumn: {
    title: '民間の解説（料金の支払い）',
    date: '2023-01',
    url: 'https://koukyoukouji-support.com/230222ccussiharai',
  },
  duplicateColumn: {
    title: '民間の解説コラム（二重の申請）',
    date: '2026-01-05',
    url: 'https://first-corporation.co.jp/ccus-01/column/archive/2026/01/1210',
  },
  subcontractArticle: {
    title: '行政書士事務所の解説（下請けの会社の使い方）',
    date: null,
    url: 'https://teshirogi-office.com/constructionccussubcon/',
  },
  feeColumn: {
    title: '行政書士事務所の解説（登録の料金）',
    date: null,
    url: 'https://gyoseisyosi.jp/careerup/tourokuryo/',
  },
  touchColumn: {
    title: '民間の解説コラム（現場利用料とタッチのしわすれ）',
    date: '2024-07-26',
    url: 'https://www.ccus-support.com/column_80317.html',
  },
  unlinkColumn: {
    title: '民間の解説（所属の関連付け）',
    date: '2025-10-24',
    url: 'https://xn--1ckp4f.com/2025/10/24/',
  },
  pensionColumn: {
    title: '民間の解説コラム（建退共とのつながり）',
    date: '2025-09-16',
    url: 'https://first-corporation.co.jp/ccus-01/column/archive/2025/09/1139/',
  },
  counterArticle: {
    title: '民間の解説（認定登録機関）',
    date: '2023',
    url: 'https://rise-jms.jp/media/kensetsu_yougo/a1158',
  },
  greenSiteColumn: {
    title: '民間の解説コラム（グリーンサイトとのちがい）',
    date: '2024-04-08',
    url: 'https://first-corporation.co.jp/ccus-01/column/archive/2024/04/280/',
  },
  unchangeableArticle: {
    title: '行政書士事務所の解説（変更できない項目）',
    date: null,
    url: 'https://kyoka-ok.com/category14/entry141.html',
  },
  publicCode: {
    title: '公開されているプログラム',
    date: '2022',
  },
} as const satisfies Record<string, Source>;

export type SourceKey = keyof typeof sources;

/** A value together with the reason why we believe it. */
export interface Fact<T, G extends Grade = Grade> {
  value: T;
  grade: G;
  source: SourceKey;
}

/** A fact that may be told to a person. */
export type QuotableFact<T> = Fact<T, QuotableGrade>;
