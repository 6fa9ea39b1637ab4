import { assert, constantFrom, nat, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessFees, oldFees, workerFees, workerTypes } from '../../../utils/ccus/fees.ts';
import { billFor, businessFee, businessForms, type Case } from '../../../utils/fees/bill.ts';

const none = { simple: 0, detailed: 0, move: 0 };
const man = 10_000;
const cases = record({
  form: constantFrom(...businessForms),
  capital: nat({ max: 2 ** 40 }),
  managerIds: nat({ max: 200 }),
  workers: record({ simple: nat({ max: 5000 }), detailed: nat({ max: 5000 }), move: nat({ max: 5000 }) }),
});

describe('what CCUS costs', () => {
  it.each([
    [0, 6_000],
    [499 * man, 6_000],
    [500 * man, 12_000],
    [1_000 * man, 24_000],
    [1_999 * man, 24_000],
    [2_000 * man, 48_000],
    [5_000 * man, 60_000],
    [10_000 * man, 120_000],
    [30_000 * man, 240_000],
    [100_000 * man, 480_000],
    [500_000 * man, 600_000],
    [1_000_000 * man, 1_200_000],
    [5_000_000 * man, 2_400_000],
  ])('a company with a capital of %i yen pays %i', (capital, fee) => {
    expect(businessFee('company', capital).value).toBe(fee);
  });

  it('is free for a 一人親方 and least for a 個人事業主, whatever stands in the field for capital', () => {
    assert(
      property(nat(), (capital) => {
        expect(businessFee('alone', capital).value).toBe(0);
        expect(businessFee('sole', capital).value).toBe(6_000);
      }),
    );
  });

  it('never falls when the capital grows', () => {
    assert(
      property(nat({ max: 2 ** 40 }), nat({ max: 2 ** 40 }), (one, more) => {
        expect(businessFee('company', one + more).value).toBeGreaterThanOrEqual(businessFee('company', one).value);
      }),
    );
  });

  it('has doubled for businesses since the guide, line by line', () => {
    expect(oldFees.value.business.map(([below]) => below)).toEqual(businessFees.map(({ below }) => below));
    expect(oldFees.value.business.map(([, fee]) => fee * 2)).toEqual(businessFees.map(({ fee }) => fee.value));
  });

  it('calls official only what the announcement showed', () => {
    expect(businessFees.filter(({ fee }) => fee.grade === 'official').map(({ below }) => below)).toEqual([
      500 * man,
      1_000 * man,
      2_000 * man,
    ]);
  });
});

describe('a bill', () => {
  it('adds up a company with two IDs and three workers', () => {
    const bill = billFor({ form: 'company', capital: 1_000 * man, managerIds: 2, workers: { simple: 1, detailed: 2, move: 0 } });
    expect(bill).toMatchObject({ first: 24_000 + 22_800 + 2_500 + 9_800, yearly: 22_800, fiveYears: 24_000 + 5 * 22_800 + 2_500 + 9_800 });
    expect(bill.lines.map(({ what, amount, every }) => [what, amount, every])).toEqual([
      ['business', 24_000, 'fiveYears'],
      ['managerIds', 22_800, 'year'],
      ['simple', 2_500, 'once'],
      ['detailed', 9_800, 'once'],
    ]);
  });

  it('takes less for the IDs of a 一人親方', () => {
    expect(billFor({ form: 'alone', capital: 0, managerIds: 1, workers: none })).toMatchObject({
      first: 2_400,
      yearly: 2_400,
      fiveYears: 12_000,
    });
  });

  it('is the sum of its lines, and five years are the first and four more', () => {
    assert(
      property(cases, (one: Case) => {
        const { lines, first, yearly, fiveYears } = billFor(one);
        expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(first);
        expect(fiveYears).toBe(first + 4 * yearly);
        for (const { count, unit, amount } of lines) {
          expect(count).toBeGreaterThan(0);
          expect(amount).toBe(count * unit.value);
        }
      }),
    );
  });

  it('of two cases together is no less than of each', () => {
    assert(
      property(cases, cases, (one, other) => {
        const workers = Object.fromEntries(workerTypes.map((type) => [type, one.workers[type] + other.workers[type]])) as Case['workers'];
        const both = billFor({ ...one, managerIds: one.managerIds + other.managerIds, workers });
        expect(both.first - billFor(one).first).toBe(
          billFor({ ...one, managerIds: other.managerIds, workers: none }).yearly +
            workerTypes.reduce((sum, type) => sum + other.workers[type] * workerFees.value[type], 0),
        );
      }),
    );
  });
});
