import { describe, expect, it } from 'vitest';
import { planOf, usage, type Plan } from '../../scripts/lib/test-plan.mjs';

const files = [
  'test/browser/guard.test.ts',
  'test/reader/pages.test.ts',
  'test/unit/guard/ledger.test.ts',
  'test/unit/reader/fields.test.ts',
];
const nothing: Plan = { help: false, unknown: [], checks: false, unit: false, browser: false, changed: false, files: [], full: false };
const plan = (...words: string[]) => planOf(words, files);

describe('the words behind npm test', () => {
  it('are none for the everyday run, and may ask for all of it', () => {
    expect(plan()).toEqual({ ...nothing, checks: true, unit: true, browser: true });
    expect(plan('full')).toEqual({ ...nothing, checks: true, unit: true, browser: true, full: true });
  });

  it('may ask for one part', () => {
    expect(plan('unit')).toEqual({ ...nothing, checks: true, unit: true });
    expect(plan('browser')).toEqual({ ...nothing, browser: true });
    expect(plan('full', 'browser')).toEqual({ ...nothing, browser: true, full: true });
    expect(plan('changed')).toEqual({ ...nothing, checks: true, changed: true });
  });

  it('may name files by any part of their path under test', () => {
    expect(plan('unit/reader')).toEqual({ ...nothing, files: ['test/unit/reader/fields.test.ts'] });
    expect(plan('reader').files).toEqual(['test/reader/pages.test.ts', 'test/unit/reader/fields.test.ts']);
    expect(plan('test/browser/guard.test.ts').files).toEqual(['test/browser/guard.test.ts']);
    expect(plan('.\\test\\browser\\guard.test.ts').files).toEqual(['test/browser/guard.test.ts']);
    expect(plan('ledger', 'browser/guard').files).toEqual(['test/browser/guard.test.ts', 'test/unit/guard/ledger.test.ts']);
  });

  it('are refused when they mean nothing, whatever stands beside them', () => {
    expect(plan('unitt').unknown).toEqual(['unitt']);
    expect(plan('unit', 'nowhere/at-all').unknown).toEqual(['nowhere/at-all']);
    expect(plan('test/').unknown).toEqual(['test/']);
    expect(plan('').unknown).toEqual(['']);
  });

  it('are explained in both languages', () => {
    expect(plan('--help').help).toBe(true);
    for (const word of ['full', 'unit', 'browser', 'changed', '--help'])
      expect(usage).toMatch(new RegExp(`npm test -- ${word} .*[ぁ-ん].* / `));
  });
});
