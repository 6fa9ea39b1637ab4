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
  publicCode: {
    title: '公開されているプログラム',
    date: '2022',
  },
} as const satisfies Record<string, Source>;

export type SourceKey = keyof typeof sources;

/** A value together with the reason why we believe it. */
export interface Fact<T> {
  value: T;
  grade: Grade;
  source: SourceKey;
}
