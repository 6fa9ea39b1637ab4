import { describe, expect, it } from 'vitest';
import { toTexts } from '../../../utils/import/columns.ts';
import { readDate } from '../../../utils/import/dates.ts';
import { ImportFault } from '../../../utils/import/fault.ts';
import type { RosterTable } from '../../../utils/import/roster.ts';
import { readRoster, toTable } from '../../../utils/import/table.ts';
import { formPerson, Grid, officialForms, ownCompany, type FormPerson } from '../../rosters/official-form.ts';
import { randomForm } from '../../rosters/random-form.ts';
import { book, joinRefs } from '../../rosters/xlsx.ts';

const none = new Map<string, string>();
const textsOf = ({ rows, items }: RosterTable) => rows.map(({ cells }) => toTexts(cells, items));

/** Thirty-three people with gaps: four pages of one form, five of another. */
const somebody = (number: number) => (number % 9 === 5 ? null : formPerson(number));
const people = Array.from({ length: 33 }, (_none, number) => somebody(number));
const there = people.filter((one) => one !== null);

describe.each(Object.entries(officialForms))('the official form, %s', (name, draw) => {
  const table = toTable(draw(people).sheet(), none);

  it('gives everybody with their own items', () => {
    expect(
      textsOf(table).map(({ workerName, kana, workerId, birthDate, address, phone }) => ({
        workerName,
        kana,
        ...(workerId === undefined ? {} : { workerId }),
        birthDate: readDate(birthDate ?? ''),
        ...(address === undefined ? {} : { address }),
        ...(phone === undefined ? {} : { phone: phone.replace('TEL：', '') }),
      })),
    ).toEqual(
      there.map((one) => ({
        workerName: one.name,
        kana: one.kana,
        ...(name === 'linesInCells' ? {} : { workerId: one.id }),
        birthDate: one.birth,
        ...(name === 'printedStacks' ? {} : { address: one.address, phone: one.phone }),
      })),
    );
    expect(table.rows.some(({ shifted }) => shifted)).toBe(false);
  });

  it('names the company that hands it in, and never the one above it', () => {
    const companies = textsOf(table).map(({ employerName, employerId }) => [employerName, employerId]);
    expect(new Set(companies.map((one) => one.join(' ')))).toEqual(
      new Set([name === 'linesInCells' ? `${ownCompany.name} ` : `${ownCompany.name} ${ownCompany.id}`]),
    );
  });

  it('comes in whole from an Excel file', async () => {
    const grid = draw(people);
    const bytes = book([{ name: '5号', rows: grid.rows, joins: joinRefs(grid.joins) }]);
    const [sheet] = (await readRoster(bytes, none)).sheets;
    expect(sheet!.table!.rows).toEqual(table.rows);
    expect(sheet!.table!.block!.rows).toBe(name === 'sheetTemplate' ? 6 : 3);
  });
});

describe('a form', () => {
  it('without any company above it has none', () => {
    const grid = new Grid();
    [
      ['番号', '氏名', '生年月日'],
      ['', '技能者ID', '年齢'],
    ].forEach((row, at) => row.forEach((text, column) => grid.put(at, column, text)));
    [
      ['1', '見本 一', '1983/4/1'],
      ['', '98765000000021', '43'],
      ['2', '見本 二', '1984/4/1'],
      ['', '98765000003721', '42'],
    ].forEach((row, at) => row.forEach((text, column) => grid.put(at + 2, column, text)));
    const table = toTable(grid.sheet(), none);
    expect(textsOf(table)).toEqual([
      { workerName: '見本 一', workerId: '98765000000021', birthDate: '1983/4/1' },
      { workerName: '見本 二', workerId: '98765000003721', birthDate: '1984/4/1' },
    ]);
  });

  it('does not take the 一次会社 for its own when its own place is empty', () => {
    const grid = officialForms.printedStacks(people);
    const head = grid.rows.findIndex((row) => row.includes('（ 2 次）会社名'));
    grid.rows[head]![8] = '';
    grid.rows[head + 1]![8] = '';
    const [first] = textsOf(toTable(grid.sheet(), none));
    expect(first).not.toHaveProperty('employerName');
    expect(first).not.toHaveProperty('employerId');
  });

  it('drops what may not be kept below the insurances', () => {
    const grid = officialForms.sheetTemplate([formPerson(1), formPerson(2)]);
    const row = grid.rows.findIndex((cells) => cells.includes('厚生年金'));
    grid.rows[row]![37] = '1234-567890';
    const table = toTable(grid.sheet(), none);
    expect(JSON.stringify(table)).not.toContain('1234-567890');
    expect(table.dropped).toEqual(['personalNumber']);
  });

  it('says which person has rows unlike the others, and keeps the rest', () => {
    const grid = officialForms.printedStacks(people);
    const row = grid.rows.findIndex((cells) => cells[1] === formPerson(3).name);
    grid.rows.splice(row, 0, []);
    const table = toTable(grid.sheet(), none);
    const straight = table.rows.filter(({ shifted }) => !shifted);
    expect(straight.length).toBeGreaterThanOrEqual(there.length - 2);
    expect(table.rows.some(({ shifted }) => shifted)).toBe(true);
    for (const { cells } of straight) expect(isOne(toTexts(cells, table.items), there)).toBe(true);
  });

  it('keeps what the person says about a place of its block', () => {
    const grid = officialForms.sheetTemplate(people);
    const table = toTable(grid.sheet(), new Map([['tel2', 'mobile']]));
    expect(textsOf(table)[0]!.mobile).toBe(formPerson(0).familyPhone);
  });

  it('is refused where nobody can tell its people apart', () => {
    const grid = new Grid();
    ['氏名\nふりがな', '生年月日\n年齢'].forEach((text, column) => grid.put(0, column, text));
    const rows = [['見本 一'], ['', '1983/4/1'], ['見本 二', '41'], ['みほん に'], ['', ''], ['例 三', '1990/1/1'], ['れい さん', 'x']];
    rows.forEach((cells, at) => cells.forEach((text, column) => grid.put(at + 1, column, text)));
    const read = () => textsOf(toTable(grid.sheet(), none)).filter(({ birthDate }) => birthDate !== undefined);
    expect(read).toThrow(ImportFault);
  });
});

type Texts = ReturnType<typeof toTexts>;

/** Whether all that was read stands with one person. */
const isOne = (read: Texts, all: readonly FormPerson[]) =>
  all.some(
    (person) =>
      person.name === read.workerName &&
      [read.workerId, read.ccusId].every((id) => id === undefined || id === person.id) &&
      (read.kana === undefined || read.kana === person.kana) &&
      (read.birthDate === undefined || readDate(read.birthDate) === person.birth) &&
      (read.phone === undefined || read.phone === person.phone) &&
      (read.address === undefined || read.address === person.address),
  );

/** What came of a form: everybody right, or something for the person to look at. */
function outcomeOf(seed: number): 'right' | 'asked' | 'wrong' | 'lost' {
  const { grid, people: all } = randomForm(seed);
  let table: RosterTable;
  try {
    table = toTable(grid.sheet(), none);
  } catch (error) {
    if (error instanceof ImportFault && error.fault === 'formUnclear') return 'asked';
    throw error;
  }
  if (!table.items.includes('workerName')) return 'asked';
  const straight = table.rows.filter(({ shifted }) => !shifted).map(({ cells }) => toTexts(cells, table.items));
  const named = straight.filter(({ workerName }) => workerName !== undefined);
  if (!named.every((read) => isOne(read, all) && (read.employerName ?? ownCompany.name) === ownCompany.name)) return 'wrong';
  const asked = straight.length > named.length || straight.length < table.rows.length;
  const everybody = all.every(({ name }) => named.some(({ workerName }) => workerName === name));
  return asked ? 'asked' : everybody ? 'right' : 'lost';
}

describe('five hundred forms of random layout', () => {
  const outcomes = Map.groupBy(
    Array.from({ length: 500 }, (_none, index) => ({ seed: index + 1, outcome: outcomeOf(index + 1) })),
    ({ outcome }) => outcome,
  );
  const seedsOf = (outcome: ReturnType<typeof outcomeOf>) => (outcomes.get(outcome) ?? []).map(({ seed }) => seed);

  it('never make one person of two, and lose nobody without a word', () => {
    expect(seedsOf('wrong')).toEqual([]);
    expect(seedsOf('lost')).toEqual([]);
  });

  it('are read without a question nineteen times of twenty', () => {
    expect(seedsOf('right').length).toBeGreaterThanOrEqual(475);
  });
});
