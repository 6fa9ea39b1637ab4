import { describe, expect, it } from 'vitest';
import { makePlan, rowsToWrite, type PlanField } from '../../utils/fill/plan.ts';

const field = (kind: PlanField['kind'], some: Partial<PlanField> = {}): PlanField => ({ kind, at: 0, label: '', current: '', maxLength: -1, ...some });
const stateOf = (one: PlanField, value?: string) => makePlan([one], value === undefined ? {} : { [one.kind]: value })[0]!.state;

describe('the plan', () => {
  it('fills what is empty and leaves what is not', () => {
    expect(stateOf(field('phone'), '03-1234-5678')).toBe('fill');
    expect(stateOf(field('phone', { current: '03-1234-5678 ' }), '03-1234-5678')).toBe('same');
    expect(stateOf(field('phone', { current: '1' }), '03-1234-5678')).toBe('holdsOther');
    expect(stateOf(field('phone', { maxLength: 4 }), '03-1234-5678')).toBe('tooLong');
    expect(stateOf(field('phone'))).toBe('noValue');
  });

  it('chooses the option that says the same, and none when none does', () => {
    const options = [{ value: '', text: '選択してください' }, { value: 'a', text: '04月' }, { value: 'b', text: '5' }];
    expect(makePlan([field('birthMonth', { options })], { birthMonth: '4' })[0]).toMatchObject({ next: 'a', state: 'fill' });
    expect(stateOf(field('birthMonth', { options }), '6')).toBe('noValue');
  });

  it('replaces only what the person says', () => {
    const rows = makePlan([field('phone', { current: '1' }), field('email')], { phone: '2', email: 'a@b.jp' });
    expect(rowsToWrite(rows, new Set()).map(({ kind }) => kind)).toEqual(['email']);
    expect(rowsToWrite(rows, new Set(['phone'])).map(({ kind }) => kind)).toEqual(['phone', 'email']);
  });
});
