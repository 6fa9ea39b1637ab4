import { aloneFee, businessFees, managerIdFee, soleFee, workerFees, workerTypes, type WorkerType } from '../ccus/fees.ts';
import type { QuotableFact } from '../ccus/sources.ts';

/** 法人, 個人事業主 or 一人親方. */
export const businessForms = ['company', 'sole', 'alone'] as const;
export type BusinessForm = (typeof businessForms)[number];

/** What is to be paid for. */
export interface Case {
  form: BusinessForm;
  /** 資本金 in yen; counts for a company only. */
  capital: number;
  /** Number of 管理者ID. */
  managerIds: number;
  /** How many workers are to be registered in each way. */
  workers: Record<WorkerType, number>;
}

/** One line of the bill. Amounts in yen, tax included. */
export interface BillLine {
  what: 'business' | 'managerIds' | WorkerType;
  count: number;
  unit: QuotableFact<number>;
  amount: number;
  every: 'fiveYears' | 'year' | 'once';
}

export interface Bill {
  lines: BillLine[];
  /** The sum of everything due in the first year. */
  first: number;
  /** What each further year costs. */
  yearly: number;
  /** The sum over five years, the time for which a business is registered. */
  fiveYears: number;
}

const registrationYears = 5;

/** 事業者登録料 for five years. @param capital yen; counts for a company only. */
export function businessFee(form: BusinessForm, capital: number): QuotableFact<number> {
  if (form === 'alone') return aloneFee;
  if (form === 'sole') return soleFee;
  return (businessFees.find(({ below }) => capital < below) ?? businessFees.at(-1)!).fee;
}

/** Adds up what is published; 現場利用料 is not in it, because nobody knows the number of touches. */
export function billFor({ form, capital, managerIds, workers }: Case): Bill {
  const line = (what: BillLine['what'], every: BillLine['every'], count: number, unit: QuotableFact<number>): BillLine => ({
    what,
    every,
    count,
    unit,
    amount: count * unit.value,
  });
  const { value, ...of } = managerIdFee;
  const lines = [
    line('business', 'fiveYears', 1, businessFee(form, capital)),
    line('managerIds', 'year', managerIds, { value: form === 'alone' ? value.alone : value.business, ...of }),
    ...workerTypes.map((type) => line(type, 'once', workers[type], { ...workerFees, value: workerFees.value[type] })),
  ].filter(({ count }) => count > 0);
  const sum = (every?: BillLine['every']) =>
    lines.reduce((total, one) => total + (every === undefined || one.every === every ? one.amount : 0), 0);
  const yearly = sum('year');
  return { lines, first: sum(), yearly, fiveYears: sum() + yearly * (registrationYears - 1) };
}
