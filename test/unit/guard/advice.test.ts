import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCard } from '../../../utils/ccus/ids.ts';
import { adviseOn, digitsOfId, slip, type KnownId } from '../../../utils/guard/advice.ts';

const business: KnownId = { profileId: 'b', kind: 'business', name: 'みほん建設', id: '12345678901222' };
const worker: KnownId = { profileId: 'w', kind: 'worker', name: '見本 太郎', id: '98765432109821' };
const known = [business, worker];
const says = (text: string, chosen: KnownId | null = null) => adviseOn(text, known, chosen).map(({ say }) => say);
const fourteen = fc.stringMatching(/^\d{12}2[12]$/);

describe('advice on an ID', () => {
  it.each([
    ['', []],
    ['12345678901222', ['isBusiness']],
    ['98765432109821', ['isWorker']],
    ['１２３４５６７８９０１２２２', ['fold', 'isBusiness']],
    ['1234-5678-9012-22', ['fold', 'isBusiness']],
    ['123', ['tooShort']],
    ['9876543210982134', ['cardNumber']],
    ['1234567890123456', ['tooLong']],
    ['12345678901299', ['noLoginId']],
    ['abc', ['notDigits']],
    ['ａｂｃ', ['notDigits']],
    ['12345678901322', ['isBusiness', 'oneDigit']],
    ['21345678901222', ['isBusiness', 'swapped']],
    ['55555555555521', ['isWorker', 'application']],
  ])('%s: %s', (text, expected) => {
    expect(says(text)).toEqual(expected);
  });

  it('says when the ID is not that of the one chosen', () => {
    expect(says(worker.id, business)).toEqual(['isWorker', 'belongsTo']);
    expect(says('55555555555521', business)).toEqual(['isWorker', 'otherKind']);
    expect(says(business.id, business)).toEqual(['isBusiness']);
  });

  it('speaks of an application ID only where a worker is stored, whose ID it could be taken for', () => {
    expect(adviseOn('55555555555521', [business], null)).toEqual([{ say: 'isWorker' }]);
  });

  it('names the one chosen before others whose ID is as near', () => {
    const near = { ...business, id: '12345678901322', name: 'となり建設' };
    expect(adviseOn('12345678901422', [near, business], business)).toContainEqual({
      say: 'oneDigit',
      name: business.name,
      lastFour: '1222',
    });
  });

  it('never names more of an ID than its last four digits', () => {
    fc.assert(
      fc.property(fourteen, fourteen, (typed, stored) => {
        const all = adviseOn(typed, [{ ...worker, id: stored }], null);
        fc.pre(typed !== stored);
        expect(JSON.stringify(all)).not.toMatch(/\d{5}/);
      }),
    );
  });

  it('calls a slip what differs in one digit or in two that changed places, and nothing else', () => {
    fc.assert(
      fc.property(fourteen, fc.nat(12), fc.integer({ min: 1, max: 9 }), (id, at, by) => {
        const other = [...id].map((digit, index) => (index === at ? String((Number(digit) + by) % 10) : digit)).join('');
        expect(slip(other, id)).toBe('oneDigit');
        const swapped = [...id];
        [swapped[at], swapped[at + 1]] = [swapped[at + 1]!, swapped[at]!];
        expect(slip(swapped.join(''), id)).toBe(swapped.join('') === id ? null : 'swapped');
      }),
    );
    expect(slip('32145678901222', '12345678901222')).toBe(null);
  });

  it('offers the left fourteen digits of a card', () => {
    expect(digitsOfId('９８７６５４３２１０９８２１３４')).toBe(worker.id);
    expect(readCard('9876-5432-1098-21-34')).toBe(worker.id);
    // A business has no card.
    expect(readCard('1234567890122234')).toBe('1234567890122234');
  });
});
