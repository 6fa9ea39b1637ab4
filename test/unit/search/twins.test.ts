import { describe, expect, it } from 'vitest';
import { keysOf, type Person } from '../../../utils/search/find.ts';
import { findTwins } from '../../../utils/search/twins.ts';

const person = (id: string, name: string, ccusId = '', kind: Person['kind'] = 'worker'): Person => ({
  id,
  kind,
  name,
  ccusId,
  born: '',
  company: '',
  updatedAt: 0,
  ...keysOf({ name, kana: '', ccusId, applicationId: '', phone: '', mobile: '' }, ''),
});

const stored = [
  person('a', '渡邉 花子', '98765432109821'),
  person('b', '見本 太郎'),
  person('c', '渡辺工業', '98765432109822', 'business'),
];
const twins = (name: string, ccusId = '', id = 'new') =>
  findTwins({ id, kind: 'worker', name, ccusId }, stored).map(({ person: one, same }) => `${one.id} ${same}`);

describe('somebody who is typed in', () => {
  it.each([
    ['渡辺花子', '', ['a name']],
    ['別の 名前', '98765432109821', ['a id']],
    ['見本　太郎', '11111111111121', ['b name']],
    // Two IDs are two people.
    ['渡邉 花子', '11111111111121', []],
    ['渡辺工業', '', []],
    ['渡', '', []],
    ['', '', []],
    ['別の 名前', '9876543210982', []],
  ])('as %s %s is asked about: %j', (name, ccusId, found) => {
    expect(twins(name, ccusId)).toEqual(found);
  });

  it('is not asked about themselves', () => {
    expect(twins('渡邉 花子', '98765432109821', 'a')).toEqual([]);
  });
});
