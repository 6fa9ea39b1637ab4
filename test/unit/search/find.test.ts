import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { find, keysOf, type Person } from '../../../utils/search/find.ts';
import { normaliseForSearch } from '../../../utils/search/normalise.ts';

const person = (
  name: string,
  more: Partial<Record<'kana' | 'ccusId' | 'applicationId' | 'phone' | 'mobile' | 'company', string>> = {},
): Person => {
  const { company = '', ...items } = more;
  const one = { name, kana: '', ccusId: '', applicationId: '', phone: '', mobile: '', ...items };
  return { id: name, kind: 'worker', name, ccusId: one.ccusId, company, updatedAt: 0, ...keysOf(one, company) };
};

const found = (one: Person, sought: string) => find([one], sought).length === 1;

describe('folding for the search', () => {
  it.each([
    ['渡邉渡邊', '渡辺渡辺'],
    ['髙橋', '高橋'],
    ['齋藤齊藤斉藤', '斎藤斎藤斎藤'],
    ['山﨑山嵜', '山崎山崎'],
    ['濵田濱田', '浜田浜田'],
    ['𠮷田', '吉田'],
    ['栁沢', '柳澤'],
    ['大嶋大嶌', '大島大島'],
    ['廣瀨', '広瀬'],
    ['德川惠', '徳川恵'],
    ['葛󠄀城', '葛城'],
    ['ﾜﾀﾅﾍﾞ', 'わたなべ'],
    ['ワタナベ', 'わたなべ'],
    ['鎌ヶ谷', '鎌ケ谷'],
    ['㈱青木組', '青木組株式会社'],
    ['（株）青木組', '青木組'],
    ['ＡＢＣ建設', 'abc建設'],
    ['Nguyễn Văn Ân', 'nguyen van an'],
    ['Đặng Thị', 'dang thi'],
    ['NGUYỄN', 'nguye\u0302\u0303n'],
    ['ｻﾘ-', 'サリー'],
    ['マリ-アンヌ', 'マリーアンヌ'],
    ['⼭⽥', '山田'],
  ])('%s is %s', (one, other) => {
    expect(normaliseForSearch(one)).toBe(normaliseForSearch(other));
  });

  it.each([
    ['大田', '太田'],
    ['末広', '未広'],
    ['島', '鳥'],
    ['埼', '崎'],
  ])('%s is not %s', (one, other) => {
    expect(normaliseForSearch(one)).not.toBe(normaliseForSearch(other));
  });

  it('takes the marks off before it looks for what a letter is typed as', () => {
    expect(normaliseForSearch('Ǽ')).toBe('ae');
    expect(normaliseForSearch('Ǿ')).toBe('o');
  });

  it('finds whatever it folded, in any script', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 20 }), (text) => {
        expect(normaliseForSearch(normaliseForSearch(text))).toBe(normaliseForSearch(text));
      }),
    );
  });
});

describe('finding somebody', () => {
  const one = person('渡邉　花子', {
    kana: 'ワタナベ　ハナコ',
    ccusId: '12345678901221',
    phone: '03-1234-5678',
    mobile: '090-1111-2222',
    company: '㈱みほん建設',
  });

  it.each([
    '',
    '　',
    '株式会社',
    '渡辺',
    '渡邊花子',
    'わたなべ',
    'ﾜﾀﾅﾍﾞ',
    'ハナコ',
    '花子',
    '1221',
    '１２２１',
    '221',
    '12345678901221',
    '1234-5678',
    '5678',
    '090-1111',
    'みほん',
    'みほん建設株式会社',
    '渡辺 みほん',
    '渡辺 2222',
    '１２３４ ５６７８ ９０１２ ２１',
  ])('finds them by %s', (sought) => {
    expect(found(one, sought)).toBe(true);
  });

  it.each(['渡部', '1234', '太郎', '渡辺 太郎', '0311'])('does not find them by %s', (sought) => {
    expect(found(one, sought)).toBe(false);
  });

  it('gives the company before those who work for it', () => {
    const company: Person = { ...person('みほん建設'), kind: 'business' };
    const worker = person('青木一', { company: 'みほん建設' });
    expect(find([worker, company], 'みほん')).toEqual([company, worker]);
    expect(find([worker, company], '')).toEqual([worker, company]);
  });

  it('has the reading first, by which people are ordered', () => {
    const people = [
      person('渡辺', { kana: 'ワタナベ' }),
      person('東', { kana: 'アズマ' }),
      person('見本'),
      person('一', { kana: 'ハジメ' }),
    ];
    const ordered = people.toSorted((a, b) => (a.words < b.words ? -1 : 1));
    expect(ordered.map(({ name }) => name)).toEqual(['東', '一', '渡辺', '見本']);
  });

  it('keeps the order', () => {
    const [a, b, c] = [person('青木一'), person('山田'), person('青木二')];
    expect(find([c, b, a], '青木')).toEqual([c, a]);
  });
});
