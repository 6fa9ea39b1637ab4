import type { Join, Sheet } from '../../utils/import/sheet.ts';

/** An invented worker, as a roster has them. */
export interface FormPerson {
  name: string;
  kana: string;
  id: string;
  /** yyyy-mm-dd */
  birth: string;
  address: string;
  phone: string;
  hired: string;
  familyPhone: string;
}

const families = ['見本', '渡邉', '市川', '髙橋', '小ヶ谷', '都築', '一ノ瀬', '五十嵐'];
const familyKana = ['ミホン', 'ワタナベ', 'イチカワ', 'タカハシ', 'オガヤ', 'ツヅキ', 'イチノセ', 'イガラシ'];
const givens = ['太郎', '花子', '一', '健二', '美咲', '三郎', '陽菜', '蓮'];
const givenKana = ['タロウ', 'ハナコ', 'ハジメ', 'ケンジ', 'ミサキ', 'サブロウ', 'ヒナ', 'レン'];

/** Nobody: the number makes each another. */
export function formPerson(number: number): FormPerson {
  const [family, given] = [number % 8, Math.floor(number / 8) % 8];
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    name: `${families[family]} ${givens[given]}${number > 63 ? '一二三四五六七八九'[Math.floor(number / 64) % 9]! : ''}`,
    kana: `${familyKana[family]} ${givenKana[given]}`,
    id: `${String(987_650_000_000 + number * 37)}21`,
    birth: `${1955 + (number % 45)}-${two(1 + (number % 12))}-${two(1 + (number % 28))}`,
    address: `石川県見本市${1 + (number % 9)}-${number % 20}-3`,
    phone: `076-${String(1_000 + number).slice(-4)}-0${String(100 + (number % 900))}`,
    hired: `${2001 + (number % 20)}-04-${two(1 + (number % 28))}`,
    familyPhone: `090-0000-${String(1_000 + (number % 9_000)).slice(-4)}`,
  };
}

/** A date in the era, as programs print it. */
export function inEra(iso: string): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const [era, first] = iso >= '2019-05-01' ? ['令和', 2018] : iso >= '1989-01-08' ? ['平成', 1988] : ['昭和', 1925];
  return `${era as string}${year - (first as number) === 1 ? '元' : year - (first as number)}年${month}月${day}日`;
}

/** A sheet that is written cell by cell. */
export class Grid {
  readonly rows: string[][] = [];
  readonly joins: Join[] = [];

  put(row: number, column: number, text: string, height = 1, span = 1): void {
    while (this.rows.length < row + height) this.rows.push([]);
    const cells = this.rows[row]!;
    while (cells.length <= column) cells.push('');
    cells[column] = text;
    if (height > 1 || span > 1) this.joins.push({ row, column, rows: height, columns: span });
  }

  sheet(name = '作業員名簿'): Sheet {
    return { name, hidden: false, rows: this.rows, joins: this.joins, left: { rows: 0, columns: 0, formulas: [] } };
  }
}

/** Head of a page: two companies and their IDs, of which the second is the one that hands the roster in. */
export const ownCompany = { name: '見本組', id: '22222222222222' };

function pageHead(grid: Grid, row: number, right: number): void {
  grid.put(row, 0, '全建統一様式第5号');
  grid.put(row, right, '作業員名簿');
  grid.put(row + 1, 0, '事業所の名称');
  grid.put(row + 1, 2, '見本ビル新築工事');
  grid.put(row + 1, right, '一次会社名');
  grid.put(row + 1, right + 2, '元見本建設株式会社');
  grid.put(row + 2, 0, '所長名');
  grid.put(row + 2, right, '事業者ID');
  grid.put(row + 2, right + 2, '11111111111122');
  grid.put(row + 3, right, '（ 2 次）会社名');
  grid.put(row + 3, right + 2, ownCompany.name);
  grid.put(row + 4, right, '事業者ID');
  grid.put(row + 4, right + 2, ownCompany.id);
  grid.put(row + 5, right, '提出日');
}

const notes = [
  '（注）1．※印欄には次の記号を記入する。現…現場代理人 作…作業主任者 女…女性作業員 未…18歳未満の作業員',
  '（注）2．経験年数は現在担当している仕事の経験年数を記入する。',
];

type People = readonly (FormPerson | null)[];

/** 51 columns, six rows a person, ten on a page; all joined, dates in the era. */
export function sheetTemplate(people: People): Grid {
  const grid = new Grid();
  const perPage = 10;
  for (let page = 0; page * perPage < people.length; page += 1) {
    const top = page * (19 + perPage * 6);
    pageHead(grid, top + 1, 20);
    const head = top + 12;
    const headings: [number, number, string, number, number][] = [
      [0, 0, '番号', 6, 1],
      [0, 1, 'ふりがな', 2, 7],
      [2, 1, '氏名', 2, 7],
      [4, 1, '技能者ID', 2, 7],
      [0, 8, '雇入年月日', 3, 4],
      [3, 8, '経験年数', 3, 4],
      [0, 12, '生年月日', 3, 4],
      [3, 12, '年齢', 3, 4],
      [0, 16, '現住所', 3, 9],
      [3, 16, '家族連絡先', 3, 9],
      [0, 25, 'TEL', 3, 5],
      [3, 25, 'TEL', 3, 5],
      [0, 33, '血液型', 6, 3],
      [0, 37, '健康保険', 2, 8],
      [2, 37, '年金保険', 2, 8],
      [4, 37, '雇用保険', 2, 8],
      [0, 46, '技能講習', 6, 5],
    ];
    for (const [row, column, text, height, span] of headings) grid.put(head + row, column, text, height, span);
    people.slice(page * perPage, (page + 1) * perPage).forEach((person, index) => {
      const row = head + 6 + index * 6;
      grid.put(row, 0, String(index + 1), 6);
      grid.put(row, 1, person?.kana ?? '', 2, 7);
      grid.put(row + 2, 1, person?.name ?? '', 2, 7);
      grid.put(row + 4, 1, person?.id ?? '', 2, 7);
      grid.put(row, 8, person ? inEra(person.hired) : '', 3, 4);
      grid.put(row + 3, 8, person ? '12年' : '', 3, 4);
      grid.put(row, 12, person ? inEra(person.birth) : '', 3, 4);
      grid.put(row + 3, 12, person ? '41歳' : '', 3, 4);
      grid.put(row, 16, person?.address ?? '', 3, 9);
      grid.put(row + 3, 16, person ? '富山県例市7-7' : '', 3, 9);
      grid.put(row, 25, person?.phone ?? '', 3, 5);
      grid.put(row + 3, 25, person?.familyPhone ?? '', 3, 5);
      grid.put(row, 33, person ? 'A' : '', 6, 3);
      grid.put(row, 37, person ? '協会けんぽ' : '', 2, 8);
      grid.put(row + 2, 37, person ? '厚生年金' : '', 2, 8);
      grid.put(row + 4, 37, person ? '1234' : '', 2, 8);
      grid.put(row, 46, person ? '玉掛け' : '', 6, 5);
    });
  }
  notes.forEach((text, index) => grid.put(grid.rows.length, 1, text + ' '.repeat(index), 1, 40));
  return grid;
}

/** Headings in stacks over three rows, eight on a page, each page with its heading; western dates. */
export function printedStacks(people: People): Grid {
  const grid = new Grid();
  const perPage = 8;
  for (let page = 0; page * perPage < people.length; page += 1) {
    const top = grid.rows.length === 0 ? 0 : grid.rows.length + 1;
    pageHead(grid, top, 6);
    const head = top + 7;
    const stacks = [
      ['番号'],
      ['ふりがな', '氏名', '技能者ID'],
      ['職種'],
      ['※'],
      ['生年月日', '年齢'],
      ['健康保険', '年金保険', '雇用保険'],
      ['建退共制度', '中退共制度'],
      ['雇入・職長特別教育'],
      ['技能講習'],
      ['免許'],
      ['入場年月日', '受入教育実施年月日'],
    ];
    stacks.forEach((stack, column) => stack.forEach((text, line) => grid.put(head + line, column, text)));
    people.slice(page * perPage, (page + 1) * perPage).forEach((person, index) => {
      const row = head + 3 + index * 3;
      grid.put(row, 0, String(page * perPage + index + 1));
      grid.put(row + 2, 11, '');
      if (!person) return;
      [person.kana, person.name, person.id].forEach((text, line) => grid.put(row + line, 1, text));
      grid.put(row, 2, 'とび工');
      grid.put(row, 3, '現');
      grid.put(row, 4, person.birth.replaceAll('-', '/'));
      grid.put(row + 1, 4, '41');
      ['協会けんぽ', '厚生年金', '1234'].forEach((text, line) => grid.put(row + line, 5, text));
      grid.put(row, 6, '有');
      grid.put(row + 1, 6, '無');
      grid.put(row, 7, '職長教育');
      grid.put(row, 10, '2026/4/1');
      grid.put(row + 1, 10, '2026/4/2');
    });
    notes.forEach((text) => grid.put(grid.rows.length, 0, text));
  }
  return grid;
}

/** Two heading rows, several headings in a cell, three rows a person, prefixes in the cells, no ID. */
export function linesInCells(people: People): Grid {
  const grid = new Grid();
  const perPage = 10;
  for (let page = 0; page * perPage < people.length; page += 1) {
    const head = grid.rows.length === 0 ? 3 : grid.rows.length + 1;
    if (page === 0) {
      grid.put(0, 3, '作業員名簿');
      grid.put(1, 0, '会社名');
      grid.put(1, 1, ownCompany.name);
    }
    const headings = [
      '番号',
      'ふりがな\n氏名',
      '職種',
      '＊1',
      '雇入年月日\n経験年数',
      '生年月日\n年齢',
      '現住所・電話番号\n家族連絡先・電話番号',
    ];
    headings.forEach((text, column) => grid.put(head, column, text, 2));
    grid.put(head, 7, '最近の健康診断日\n血圧', 2);
    grid.put(head, 8, '血液型', 2);
    grid.put(head, 9, '健康保険\n年金保険\n雇用保険', 2);
    people.slice(page * perPage, (page + 1) * perPage).forEach((person, index) => {
      const row = head + 2 + index * 3;
      grid.put(row, 0, String(page * perPage + index + 1), 3);
      ['健：', '年：', '雇：'].forEach((text, line) => grid.put(row + line, 9, text));
      if (!person) return;
      grid.put(row, 1, person.kana);
      grid.put(row + 1, 1, person.name, 2);
      grid.put(row, 2, '型枠大工', 3);
      grid.put(row, 4, inEra(person.hired));
      grid.put(row + 1, 4, '12年', 2);
      grid.put(row, 5, inEra(person.birth));
      grid.put(row + 1, 5, '41歳', 2);
      grid.put(row, 6, `${person.address}\nTEL：${person.phone}`);
      grid.put(row + 1, 6, `富山県例市7-7\nTEL：${person.familyPhone}`, 2);
      grid.put(row, 7, inEra('2026-04-01'));
      grid.put(row + 1, 7, '120/80', 2);
      grid.put(row, 8, 'A', 3);
    });
  }
  notes.forEach((text) => grid.put(grid.rows.length, 0, text));
  return grid;
}

export const officialForms = { sheetTemplate, printedStacks, linesInCells };
