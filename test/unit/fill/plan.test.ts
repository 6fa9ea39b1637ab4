import { describe, expect, it } from 'vitest';
import { topicLabels, topics } from '../../../utils/ccus/inquiry.ts';
import { fieldsOf } from '../../../utils/fill/fillable-fields.ts';
import type { ReadKind } from '../../../utils/ccus/labels/kinds.ts';
import type { PageFacts } from '../../../utils/reader/facts.ts';
import { makePlan, rowsToWrite, type PlanField } from '../../../utils/fill/plan.ts';

const field = (kind: PlanField['kind'], some: Partial<PlanField> = {}): PlanField => ({
  kind,
  at: 0,
  label: '',
  current: '',
  maxLength: -1,
  ...some,
});
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
    const options = [
      { value: '', text: '選択してください' },
      { value: 'a', text: '04月' },
      { value: 'b', text: '5' },
    ];
    expect(makePlan([field('birthMonth', { options })], { birthMonth: '4' })[0]).toMatchObject({ next: 'a', state: 'fill' });
    expect(stateOf(field('birthMonth', { options }), '6')).toBe('noValue');
    expect(makePlan([field('birthMonth', { options, current: 'b' })], { birthMonth: '4' })[0]).toMatchObject({
      state: 'holdsOther',
      current: '5',
    });
  });

  it('chooses none of two options that say the same', () => {
    const months = [
      { value: 'a', text: '4月' },
      { value: 'b', text: '04' },
    ];
    expect(stateOf(field('birthMonth', { options: months }), '4')).toBe('noValue');
    const [topic] = topics.value;
    const twice = ['a', 'b'].map((value) => ({ value, text: `${topic!.mark}${topicLabels.value[topic!.key]}` }));
    expect(stateOf(field('inquiryCategory', { options: twice.slice(1) }), topic!.key)).toBe('fill');
    expect(stateOf(field('inquiryCategory', { options: twice }), topic!.key)).toBe('noValue');
  });

  it('finds each topic among all of the pulldown', () => {
    const options = topics.value.map(({ key, mark }, at) => ({ value: `o${at}`, text: `${mark}${topicLabels.value[key]}` }));
    const chosen = topics.value.map(({ key }) => makePlan([field('inquiryCategory', { options })], { inquiryCategory: key })[0]!);
    expect(chosen).toMatchObject(options.map(({ value }) => ({ next: value, state: 'fill' })));
  });

  it('replaces only what the person says', () => {
    const rows = makePlan([field('phone', { current: '1' }), field('email')], { phone: '2', email: 'a@b.jp' });
    expect(rowsToWrite(rows, new Set()).map(({ kind }) => kind)).toEqual(['email']);
    expect(rowsToWrite(rows, new Set(['phone'])).map(({ kind }) => kind)).toEqual(['phone', 'email']);
  });
});

describe('the fields of a screen', () => {
  const controls = ['line', 'line', 'password'].map((control) => ({
    control,
    type: 'text',
    own: '',
    before: [],
    heading: [],
    after: '',
    gap: null,
    placeholder: '',
    code: '',
    maxLength: -1,
    options: [],
    form: 1,
    section: '',
  })) as PageFacts['controls'];
  const held = { value: '', options: null, pattern: '', title: '' };
  const found = (kind: ReadKind, at: number) => ({ kind, at, score: 9, label: '' });

  it('are those that may be filled: no login, no button, and nothing that was not looked into', () => {
    const sure = [found('loginId', 0), found('phone', 1), found('email', 2), found('submitButton', 3)];
    const { fields, wanted } = fieldsOf(sure, { controls, buttons: [], title: '', gaveUp: false }, [held, held, null]);
    expect(fields.map(({ kind, at }) => [kind, at])).toEqual([['phone', 1]]);
    expect(wanted.map(({ kind }) => kind)).toEqual(['phone']);
  });
});
