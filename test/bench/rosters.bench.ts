import { parse } from 'csv-parse/browser/esm/sync';
import readWorkbook from 'read-excel-file/universal';
import { readRoster } from '../../utils/import/table.ts';
import { formPerson, officialForms } from '../rosters/official-form.ts';
import { book, joinRefs, xlsx } from '../rosters/xlsx.ts';
import { median, type Bench } from './bench.ts';

const rounds = 5;
const none = new Map<string, string>();

/** Milliseconds of each way, taken in turns, so that whatever else the computer does falls on both. */
async function inTurns(one: () => Promise<unknown>, other: () => Promise<unknown>): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round <= rounds; round += 1) {
    for (const [at, act] of [one, other].entries()) {
      const begin = performance.now();
      await act();
      // The first round wakes what the others find awake.
      if (round > 0) times[at as 0 | 1].push(performance.now() - begin);
    }
  }
  return [median(times[0]), median(times[1])];
}

/** How many times as long the one takes as the other. */
async function ratio(what: string, target: number, one: () => Promise<unknown>, other: () => Promise<unknown>) {
  const [mine, theirs] = await inTurns(one, other);
  return { what: `${what} (${Math.round(mine)} ms to ${Math.round(theirs)} ms)`, value: mine / theirs, unit: '×', target };
}

const headings = ['技能者氏名', 'フリガナ', '技能者ID', '会社名', '〒', '住所', 'TEL', '携帯', '登録メール', '生年月日', '職種', '血液型'];
const people = (count: number) => Array.from({ length: count }, (_none, number) => formPerson(number));
const flat = (count: number) => [
  headings,
  ...people(count).map((one, at) => [
    one.name,
    one.kana,
    one.id,
    `㈱見本工業${at % 33}`,
    '920-0001',
    one.address,
    one.phone,
    one.familyPhone,
    `w${at}@mihon.example`,
    one.birth,
    'とび工',
    'A',
  ]),
];

export const bench: Bench = {
  title: 'Reading rosters, as ratios',
  async run() {
    const ten = flat(10_000);
    const excel = xlsx(ten);
    const text = new TextEncoder().encode(ten.map((row) => row.join(',')).join('\r\n'));
    const small = xlsx(flat(4_000));
    const grid = officialForms.printedStacks(people(4_000));
    const form = book([{ name: '5号', rows: grid.rows, joins: joinRefs(grid.joins) }]);
    return [
      await ratio(
        '10,000 rows of .xlsx, to the library alone',
        3,
        () => readRoster(excel, none),
        () => readWorkbook(new Blob([excel])),
      ),
      await ratio(
        '10,000 rows of CSV, to the library alone',
        3,
        () => readRoster(text, none),
        async () => parse(text as Buffer, {}),
      ),
      await ratio(
        '4,000 people of the official form, to a flat file',
        5,
        () => readRoster(form, none),
        () => readRoster(small, none),
      ),
    ];
  },
};
