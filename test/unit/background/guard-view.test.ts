import { describe, expect, it } from 'vitest';
import type { Advice } from '../../../utils/guard/advice.ts';
import { guardView, mayBeLast, popupTree, type GuardFacts } from '../../../utils/background/guard/view.tsx';
import type { LedgerEvent } from '../../../utils/guard/ledger.ts';

const minute = 60_000;
const start = Date.parse('2026-11-18T10:00:00+09:00');
const locked: LedgerEvent = { what: 'locked', at: start, why: 'text' };
const facts: GuardFacts = {
  tail: '1222',
  events: [],
  advice: [],
  fold: '',
  stored: null,
  pending: null,
  message: null,
  open: 0,
  brake: true,
  near: false,
  at: start,
};
const told = (change: Partial<GuardFacts>) => JSON.stringify(guardView({ ...facts, ...change }).tree);
const wrongs = (count: number): LedgerEvent[] =>
  Array.from({ length: count }, (_none, index) => ({ what: 'wrong', at: start + index, why: 'text' }));

describe('what the panel says', () => {
  it.each([
    [0, '残り5回', false],
    [1, '残り4回', false],
    [3, '再発行', false],
    [4, '残り1回', true],
  ])('after %s wrong tries: %s', (count, text, brake) => {
    const at = start + minute;
    expect(told({ events: wrongs(count), at })).toContain(text);
    expect(guardView({ ...facts, events: wrongs(count), at }).brake).toBe(brake);
    expect(guardView({ ...facts, events: wrongs(count), at, brake: false }).brake).toBe(false);
  });

  it('speaks to a screen reader at 30, 10, 5 and 1 minutes and at the end, and asks to be renewed then', () => {
    const said = [0, 15, 20, 25, 29, 30, 59, 60].map((minutes) => guardView({ ...facts, events: [locked], at: start + minutes * minute }));
    expect(said.map(({ say }) => /あと(\d+)分|かもしれません|終わりました/.exec(say)?.[0])).toEqual([
      'あと30分',
      'あと30分',
      'あと10分',
      'あと5分',
      'あと1分',
      'かもしれません',
      'かもしれません',
      '終わりました',
    ]);
    expect(said.slice(0, 7).map(({ next }) => (next - start) / minute)).toEqual([20, 20, 25, 29, 30, 60, 60]);
  });

  it('shows in the folded bar, says aloud and tells our own pages what may be wrong with the ID', () => {
    const warnings: [Advice, string][] = [
      [{ say: 'oneDigit', name: '見本', lastFour: '1222' }, '番号が1けたちがいます'],
      [{ say: 'swapped', name: '見本', lastFour: '1222' }, '番号が入れかわっています'],
      [{ say: 'belongsTo', name: '見本', lastFour: '1222' }, '選んだ人とちがうIDです'],
      [{ say: 'otherKind', chosen: 'business' }, '選んだ人の種類とちがう番号です'],
      [{ say: 'application' }, '保存したIDとちがいます'],
      [{ say: 'notDigits' }, '数字でない文字があります'],
    ];
    for (const [advice, text] of warnings) {
      const all: Advice[] = [{ say: 'isWorker' }, advice];
      const view = guardView({ ...facts, advice: all });
      // The words of a folded panel are the first thing in it.
      expect(JSON.stringify(view.tree).split('scroll open')[0], text).toContain(`${text}・残り5回`);
      expect(view.say).toBe(text);
      expect(guardView({ ...facts, advice: all, events: wrongs(2), at: start + minute }).say).toBe(`${text}・残り3回`);
      expect(JSON.stringify(popupTree({ tail: '1222', events: [], advice: all }, null, start))).toContain('care');
    }
    expect(guardView({ ...facts, advice: [{ say: 'isWorker' }] }).say).toBe('');
    const counted = [9, 8].map((count) => guardView({ ...facts, advice: [{ say: 'tooShort', count }] }).say);
    expect(counted[0]).toBe(counted[1]);
  });

  it('explains a message that is known, with its source, in the panel and outside the page', () => {
    for (const message of ['sameId', 'popupBlocked', 'duplicate'] as const) {
      for (const text of [told({ message }), JSON.stringify(popupTree(null, message, start))]) {
        expect(text).toContain('目安');
        expect(text).toContain('出典：');
      }
    }
  });

  it('holds the next press when a try whose outcome is open may have been the fourth refusal', () => {
    const brakes = (count: number, open: number) => guardView({ ...facts, events: wrongs(count), at: start + minute, open }).brake;
    expect([2, 3, 4, 5].map((count) => brakes(count, 1))).toEqual([false, true, true, false]);
    expect([1, 2, 3, 4, 5].map((count) => brakes(count, 2))).toEqual([false, true, true, true, false]);
  });

  it('knows that an ID stands before the fifth try, or may when the open one is refused', () => {
    const near = (count: number, open: number) => mayBeLast(wrongs(count), open, start + minute);
    expect([2, 3, 4, 5].map((count) => near(count, 0))).toEqual([false, false, true, false]);
    expect([2, 3, 4, 5].map((count) => near(count, 1))).toEqual([false, true, true, false]);
  });

  it('says that a clock moved for as long as it may matter to a lock', () => {
    const clock: LedgerEvent = { what: 'clock', at: start + 90 * minute };
    expect(told({ events: [locked, clock], at: start + 91 * minute })).toContain('スリープしていました');
    expect(told({ events: [locked, clock], at: start + 101 * minute })).not.toContain('スリープしていました');
    expect(told({ events: [...wrongs(2), clock], at: start + 91 * minute })).not.toContain('スリープしていました');
  });

  it('asks to be renewed when the next maintenance comes near, however far it is', () => {
    const monday = Date.parse('2026-11-16T08:00:00+09:00');
    expect(guardView({ ...facts, at: monday }).next).toBe(Date.parse('2026-11-19T19:00:00+09:00'));
    expect(guardView({ ...facts, at: Date.parse('2026-11-20T07:00:00+09:00') }).next).toBe(Date.parse('2026-11-26T19:00:00+09:00'));
  });

  it('speaks of the maintenance from an hour before, in the panel and in the popup', () => {
    const before = Date.parse('2026-11-19T19:30:00+09:00');
    expect(told({ at: before })).toContain('メンテナンスまで、あと30分');
    expect(told({ at: before + 31 * minute })).toContain('いまはメンテナンス中です');
    expect(JSON.stringify(popupTree(null, null, before + 31 * minute))).toContain('あと10時間59分');
    expect(popupTree(null, null, start)).toBe(null);
  });

  it('states what only a third party says as 目安, with source and date', () => {
    const text = told({ events: wrongs(1) });
    expect(text).toContain('目安。出典：');
    expect(text).toContain('2025-07-28');
  });
});
