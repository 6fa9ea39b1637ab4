import type { QuotableFact } from './sources.ts';

/**
 * What CCUS costs, in yen with tax, by the price list of a certain day. People
 * still pass on the guide of about 2019, so its list is here too, marked as old.
 */

/** One line of the list for companies: capital below `below` yen costs `fee`. The last line has no upper end. */
export interface CapitalFee {
  below: number;
  fee: QuotableFact<number>;
}

const rows = (fees: readonly (readonly [below: number, fee: number])[], of: Pick<QuotableFact<number>, 'grade' | 'source'>): CapitalFee[] =>
  fees.map(([below, value]) => ({ below, fee: { value, ...of } }));

const man = 10_000;
const oku = 10_000 * man;

/** 事業者登録料, for five years, since October 2020. The announcement could be read up to 2,000万円 only. */
export const businessFees: readonly CapitalFee[] = [
  ...rows(
    [
      [500 * man, 6_000],
      [1_000 * man, 12_000],
      [2_000 * man, 24_000],
    ],
    { grade: 'official', source: 'fees2020' },
  ),
  ...rows(
    [
      [5_000 * man, 48_000],
      [oku, 60_000],
      [3 * oku, 120_000],
      [10 * oku, 240_000],
      [50 * oku, 480_000],
      [100 * oku, 600_000],
      [500 * oku, 1_200_000],
      [Infinity, 2_400_000],
    ],
    { grade: 'third-party', source: 'feeArticle' },
  ),
];

/** 個人事業主 without capital pay as a company below 5,000,000 yen does; a 一人親方 pays nothing. */
export const soleFee: QuotableFact<number> = { value: 6_000, grade: 'official', source: 'fees2020' };
export const aloneFee: QuotableFact<number> = { value: 0, grade: 'official', source: 'fees2020' };

/** 管理者ID利用料, for each ID and year. */
export const managerIdFee: QuotableFact<{ business: number; alone: number }> = {
  value: { business: 11_400, alone: 2_400 },
  grade: 'third-party',
  source: 'managerIdColumn',
};

/** 技能者登録料, once: 簡略型, 詳細型, and the way from the first to the second. */
export const workerTypes = ['simple', 'detailed', 'move'] as const;
export type WorkerType = (typeof workerTypes)[number];
export const workerFees: QuotableFact<Record<WorkerType, number>> = {
  value: { simple: 2_500, detailed: 4_900, move: 2_400 },
  grade: 'official',
  source: 'guidance',
};

/** 現場利用料 for each touch of a card, billed to the prime contractor; several touches of one day and site count once. */
export const siteUseFee: QuotableFact<number> = { value: 10, grade: 'third-party', source: 'touchColumn' };

/** A lost or broken card. */
export const cardAgainFee: QuotableFact<number> = { value: 1_000, grade: 'third-party', source: 'cardArticle' };

/**
 * The prices in the guide of about 2019. Those for a business ended in October
 * 2020; those for a worker differ from the guidance of 2026.
 */
export const oldFees: QuotableFact<{
  business: readonly (readonly [below: number, fee: number])[];
  alone: number;
  managerId: number;
  siteUse: number;
  workerOnline: number;
  workerOnPaper: number;
}> = {
  value: {
    business: [
      [500 * man, 3_000],
      [1_000 * man, 6_000],
      [2_000 * man, 12_000],
      [5_000 * man, 24_000],
      [oku, 30_000],
      [3 * oku, 60_000],
      [10 * oku, 120_000],
      [50 * oku, 240_000],
      [100 * oku, 300_000],
      [500 * oku, 600_000],
      [Infinity, 1_200_000],
    ],
    alone: 0,
    managerId: 2_400,
    siteUse: 3,
    workerOnline: 2_500,
    workerOnPaper: 3_500,
  },
  grade: 'official',
  source: 'businessGuide',
};

/** The first day on which the list of today held, for businesses. */
export const feesSince = '2020-10-01';
