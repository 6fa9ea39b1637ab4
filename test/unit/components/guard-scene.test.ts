import { describe, expect, it } from 'vitest';
import type { Advice } from '../../../utils/guard/advice.ts';
import { outsideOf, sceneOf } from '../../../components/guard/scene.ts';
import { mayBeLast } from '../../../utils/guard/last-try.ts';
import type { GuardFacts, GuardTab } from '../../../utils/messages/guard.ts';
import { guardWords } from '../../../utils/words/ja/guard.ts';
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
  at: start,
};
const scene = (change: Partial<GuardFacts>) => sceneOf({ ...facts, ...change }, guardWords.get());
const told = (change: Partial<GuardFacts>) => JSON.stringify(scene(change));
const outside = (change: Partial<GuardTab>) =>
  JSON.stringify(outsideOf({ login: null, message: null, at: start, ...change }, guardWords.get()));
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
    expect(mayBeLast(wrongs(count), 0, at)).toBe(brake);
  });

  it('speaks to a screen reader at 30, 10, 5 and 1 minutes and at the end, and asks to be renewed then', () => {
    const said = [0, 15, 20, 25, 29, 30, 59, 60].map((minutes) => scene({ events: [locked], at: start + minutes * minute }));
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
      const { short, say } = scene({ advice: all });
      expect(short.text, text).toBe(`${text}・残り5回`);
      expect(say).toBe(text);
      expect(scene({ advice: all, events: wrongs(2), at: start + minute }).say).toBe(`${text}・残り3回`);
      expect(outside({ login: { tail: '1222', events: [], advice: all } })).toContain('care');
    }
    expect(scene({ advice: [{ say: 'isWorker' }] }).say).toBe('');
    const counted = [9, 8].map((count) => scene({ advice: [{ say: 'tooShort', count }] }).say);
    expect(counted[0]).toBe(counted[1]);
  });

  it('explains a message that is known, with its source, in the panel and outside the page', () => {
    for (const message of ['sameId', 'popupBlocked', 'duplicate'] as const) {
      for (const text of [told({ message }), outside({ message })]) {
        expect(text).toContain('目安');
        expect(text).toContain('出典：');
      }
    }
  });

  it('holds the next press when a try whose outcome is open may have been the fourth refusal', () => {
    const brakes = (count: number, open: number) => mayBeLast(wrongs(count), open, start + minute);
    expect([2, 3, 4, 5].map((count) => brakes(count, 1))).toEqual([false, true, true, false]);
    expect([1, 2, 3, 4, 5].map((count) => brakes(count, 2))).toEqual([false, true, true, true, false]);
  });

  it('says that a clock moved for as long as it may matter to a lock', () => {
    const clock: LedgerEvent = { what: 'clock', at: start + 90 * minute };
    expect(told({ events: [locked, clock], at: start + 91 * minute })).toContain('スリープしていました');
    expect(told({ events: [locked, clock], at: start + 101 * minute })).not.toContain('スリープしていました');
    expect(told({ events: [...wrongs(2), clock], at: start + 91 * minute })).not.toContain('スリープしていました');
  });

  it('asks to be renewed when the next maintenance comes near, however far it is', () => {
    const monday = Date.parse('2026-11-16T08:00:00+09:00');
    expect(scene({ at: monday }).next).toBe(Date.parse('2026-11-19T19:00:00+09:00'));
    expect(scene({ at: Date.parse('2026-11-20T07:00:00+09:00') }).next).toBe(Date.parse('2026-11-26T19:00:00+09:00'));
  });

  it('speaks of the maintenance from an hour before, and not before', () => {
    const before = Date.parse('2026-11-19T19:30:00+09:00');
    expect(told({ at: before })).toContain('メンテナンスまで、あと30分');
    expect(told({ at: before + 31 * minute })).toContain('いまはメンテナンス中です');
    expect(outside({ at: before + 31 * minute })).toContain('あと10時間59分');
  });

  it('states what only a third party says as 目安, with source and date', () => {
    const text = told({ events: wrongs(1) });
    expect(text).toContain('目安。出典：');
    expect(text).toContain('2025-07-28');
  });
});
