import { formPerson, Grid, inEra, ownCompany, type FormPerson } from './official-form.ts';

/** Numbers from 0 to 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed * 2_654_435_769 + 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Value = (person: FormPerson) => string;

/** One column of the form: its headings from top to bottom, and what stands below each. */
interface Stack {
  headings: string[];
  values: Value[];
  /** Row of each within the block. */
  rows: number[];
  width: number;
}

const dates: Value[] = [inEra, (iso: string) => iso.replaceAll('-', '/'), (iso: string) => iso.replaceAll('-', '.')].map(
  (write) => (person: FormPerson) => (person.birth === '' ? '' : write(person.birth)),
);

/** A form of random layout, and the people in it. */
export function randomForm(seed: number): { grid: Grid; people: FormPerson[]; rowsEach: number } {
  const random = randomFrom(seed);
  const below = (count: number) => Math.floor(random() * count);
  const one = <T>(all: readonly T[]): T => all[below(all.length)]!;
  const likely = (share: number) => random() < share;

  const named: [string, Value][] = [
    [one(['氏名', '氏　名', '作業員氏名', '氏名（漢字）']), (person) => person.name],
    [one(['ふりがな', 'フリガナ', 'ﾌﾘｶﾞﾅ', '氏名（カナ）']), (person) => person.kana],
    [one(['技能者ID', 'CCUS技能者ID', '技能者ＩＤ', 'CCUS ID']), (person) => person.id],
  ];
  const nameStack = named.filter((_one, at) => at === 0 || likely(at === 1 ? 0.85 : 0.8));
  if (likely(0.8)) nameStack.sort((a, b) => [1, 0, 2][named.indexOf(a)]! - [1, 0, 2][named.indexOf(b)]!);
  else nameStack.sort(() => random() - 0.5);
  const least = nameStack.length;
  const blockRows = Math.max(2, least) + below(9 - Math.max(2, least));
  const spacer = likely(0.15) ? 1 : 0;
  /** So many rows of the block, in order. */
  const places = (count: number): number[] => {
    const all = Array.from({ length: blockRows }, (_none, row) => row);
    while (all.length > count) all.splice(below(all.length), 1);
    return likely(0.6) ? all.map((_row, at) => Math.floor((at * blockRows) / count)) : all;
  };
  const stack = (pairs: [string, Value][], width = 1 + below(3)): Stack => ({
    headings: pairs.map(([heading]) => heading),
    values: pairs.map(([, value]) => value),
    rows: places(pairs.length),
    width,
  });
  const writeDate = one(dates);
  const others: [string, Value][][] = [
    [
      [one(['生年月日', '生年 月日']), writeDate],
      ['年齢', () => one(['41', '41歳'])],
    ],
    [
      ['雇入年月日', (person) => inEra(person.hired)],
      ['経験年数', () => '12年'],
    ],
    [
      [one(['現住所', '住所']), (person) => person.address],
      [one(['家族連絡先', '緊急連絡先']), () => '富山県例市7-7'],
    ],
    [[one(['職種', '※'])!, () => one(['とび工', '型枠大工', '現'])]],
    [['血液型', () => one(['A', 'B', 'O', 'AB'])]],
    [
      ['健康保険', () => '協会けんぽ'],
      ['年金保険', () => '厚生年金'],
    ],
    [['技能講習', () => one(['玉掛け', '足場'])]],
  ];
  const stacks = others.filter(() => likely(0.6)).map((pairs) => stack(pairs.slice(0, blockRows >= 2 && likely(0.8) ? 2 : 1)));
  if (likely(0.5)) stacks.push(stack([['電話番号', (person) => person.phone]]));
  const nameAt = stack(nameStack);
  stacks.splice(below(stacks.length + 1), 0, nameAt);
  if (likely(0.6)) stacks.unshift(stack([[one(['番号', 'No', 'No.']), () => '#']]));

  const style = one(['mirror', 'compact', 'lines'] as const);
  const joined = likely(0.5);
  const together = style === 'lines' && likely(0.3);
  const count = 1 + below(25);
  const people = Array.from({ length: count }, (_none, index) => {
    const person = formPerson(seed * 31 + index);
    return { ...person, id: likely(0.2) ? '' : person.id, kana: likely(0.08) ? '' : person.kana, birth: likely(0.1) ? '' : person.birth };
  });
  const perPage = likely(0.5) ? 100 : 4 + below(8);
  const grid = new Grid();
  const left = below(3);
  const headingRows = style === 'mirror' ? blockRows : style === 'compact' ? Math.max(...stacks.map(({ headings }) => headings.length)) : 1;
  const height = (rows: readonly number[], at: number, all: number) => (rows[at + 1] ?? all) - rows[at]!;

  const headings = (top: number) => {
    let column = left;
    for (const { headings: words, rows, width } of stacks) {
      if (style === 'lines') grid.put(top, column, words.join('\n'), 1, joined ? width : 1);
      else
        words.forEach((word, at) =>
          grid.put(
            top + (style === 'mirror' ? rows[at]! : at),
            column,
            word,
            joined && style === 'mirror' ? height(rows, at, blockRows) : 1,
            joined ? width : 1,
          ),
        );
      column += width;
    }
  };
  const block = (top: number, person: FormPerson | null, number: number) => {
    let column = left;
    for (const { values, rows, width } of stacks) {
      const texts = values.map((value) => (person ? value(person).replace('#', String(number)) : ''));
      if (together && texts.length > 1)
        grid.put(top, column, texts.filter((text) => text !== '').join('\n'), joined ? blockRows : 1, joined ? width : 1);
      else
        texts.forEach((text, at) => grid.put(top + rows[at]!, column, text, joined ? height(rows, at, blockRows) : 1, joined ? width : 1));
      column += width;
    }
  };

  const headed = likely(0.4);
  /** Two companies above the headings, of which the second hands the roster in. */
  const pageHead = (top: number) => {
    const column = left + below(2);
    grid.put(top, column, '一次会社名');
    grid.put(top, column + 1, '元見本建設株式会社');
    grid.put(top, column + 4, '事業者ID');
    grid.put(top, column + 5, '11111111111122');
    grid.put(top + 1, column, '（ 2 次）会社名');
    grid.put(top + 1, column + 1, ownCompany.name);
    grid.put(top + 1, column + 4, '事業者ID');
    grid.put(top + 1, column + 5, ownCompany.id);
  };

  let row = below(3);
  if (likely(0.7)) grid.put(row, left + below(3), '作業員名簿');
  row += 1 + below(3);
  let number = 0;
  for (let at = 0; at < people.length; at += perPage) {
    if (headed) {
      pageHead(row);
      row += 2 + below(3);
    }
    headings(row);
    row += headingRows;
    for (const person of people.slice(at, at + perPage)) {
      if (likely(0.05)) row += 1;
      number += 1;
      block(row, person, number);
      row += blockRows + spacer;
      if (likely(0.08)) {
        number += 1;
        block(row, null, number);
        row += blockRows + spacer;
      }
    }
    if (likely(0.5)) grid.put(row, left + 1, '（注）1．※印欄には次の記号を記入する。現…現場代理人');
    row += 1 + below(2);
  }
  return { grid, people, rowsEach: blockRows };
}
