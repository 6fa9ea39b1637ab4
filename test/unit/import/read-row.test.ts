import { assert, dictionary, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readColumns, toTexts } from '../../../utils/import/columns.ts';
import { readDate } from '../../../utils/import/dates.ts';
import { readEntry, type RowTexts } from '../../../utils/import/read-row.ts';
import { findHeadings, items, readHeading } from '../../../utils/import/headings.ts';
import { compareRows } from '../../../utils/import/compare-rows.ts';
import type { Profile } from '../../../utils/profiles/profile.ts';

const none = new Map<string, string>();
const now = Date.UTC(2026, 10, 21);
const id = (number: number) => `0b1c7a52-6f1e-4d9b-9a3e-${String(number).padStart(12, '0')}`;

async function judgeAll(rows: RowTexts[], stored: Profile[] = [], addZeros = true) {
  let made = 0;
  const entries = rows.map((row, index) => readEntry(row, index + 2, { addZeros, otherwise: null }));
  return compareRows(entries, stored, { now, newId: () => id((made += 1)) });
}

/** What was judged of one row, in short. */
async function one(row: RowTexts, stored: Profile[] = []) {
  const [judged] = await judgeAll([row], stored);
  const problems = judged!.cells.flatMap(({ field, problem }) => (problem ? [`${field}: ${problem.key}`] : []));
  return { state: judged!.state, kind: judged!.kind, problems, profile: judged!.profile, cells: judged!.cells };
}

describe('a heading', () => {
  it.each([
    ['種別', 'kind'],
    ['区分', 'kind'],
    ['事業者名', 'businessName'],
    ['会社名', 'businessName'],
    ['商号', 'businessName'],
    ['商号又は名称', 'businessName'],
    ['氏名', 'workerName'],
    ['名前', 'name'],
    ['フリガナ', 'kana'],
    ['ふりがな', 'kana'],
    ['氏名（カナ）', 'kana'],
    ['カナ', 'kana'],
    ['ﾌﾘｶﾞﾅ', 'kana'],
    ['会社名フリガナ', 'businessKana'],
    ['事業者ID', 'businessId'],
    ['事業者ＩＤ', 'businessId'],
    ['技能者ID', 'workerId'],
    ['CCUS ID', 'ccusId'],
    ['CCUSID（14桁）', null],
    ['〒', 'postalCode'],
    ['郵便番号', 'postalCode'],
    ['住所', 'address'],
    ['所在地', 'address'],
    ['電話', 'phone'],
    ['電話番号', 'phone'],
    ['TEL', 'phone'],
    ['携帯', 'mobile'],
    ['携帯電話', 'mobile'],
    ['登録メール', 'registeredEmail'],
    ['登録済メールアドレス', 'registeredEmail'],
    ['希望メール', 'desiredEmail'],
    ['変更希望メールアドレス', 'desiredEmail'],
    ['生年月日', 'birthDate'],
    ['登録日', 'registeredOn'],
    ['カード発行日', 'registeredOn'],
    ['登録年月日', 'registeredOn'],
    ['所属事業者ID', 'employerId'],
    ['所属会社名', 'employerName'],
    ['所属', 'employerName'],
    ['申請番号', 'applicationId'],
    ['申請用ログインID', 'applicationId'],
    ['初期パスワード', 'secret'],
    ['セキュリティコード', 'secret'],
    ['FAX', null],
    ['メールアドレス', 'registeredEmail'],
    ['代表者名', 'ignore'],
    ['担当者電話', 'phone'],
    ['緊急連絡先電話', 'ignore'],
    ['血液型', null],
    ['メールアドレス住所', null],
    ['許可番号', null],
    ['件名', null],
  ])('%s means %s', (heading, item) => {
    expect(readHeading(heading, none)).toBe(item);
  });

  it('means what the person said it means', () => {
    expect(readHeading('Ｅメール（会社）', new Map([['eメール会社', 'registeredEmail']]))).toBe('registeredEmail');
    expect(readHeading('氏名', new Map([['氏名', 'no such item']]))).toBe('workerName');
  });

  it('stands below titles', () => {
    expect(findHeadings([['作業員名簿'], ['2026年 工事'], ['氏名', '住所'], ['見本', '東京']], none)).toBe(2);
    expect(
      findHeadings(
        [
          ['見本', '東京'],
          ['次郎', '大阪'],
        ],
        none,
      ),
    ).toBeNull();
    expect(findHeadings([['技能者ID'], ['98765432109821']], none)).toBe(0);
  });

  it('counts once, but an address may be in parts', () => {
    const columns = readColumns(['氏名', '氏名', '住所', '住所（番地）', 'メモ'], none);
    expect(columns).toEqual(['workerName', null, 'address', 'address', null]);
    expect(toTexts(['見本', 'x', '東京都', '1-2', 'y'], columns)).toEqual({ workerName: '見本', address: '東京都 1-2' });
  });
});

describe('a birth date', () => {
  it.each([
    ['1965-07-01', '1965-07-01'],
    ['1965/7/1', '1965-07-01'],
    ['1965.7.1', '1965-07-01'],
    ['1965年7月1日', '1965-07-01'],
    ['19650701', '1965-07-01'],
    ['昭和40年7月1日', '1965-07-01'],
    ['S40.7.1', '1965-07-01'],
    ['s40/7/1', '1965-07-01'],
    ['Ｓ４０．７．１', '1965-07-01'],
    ['昭40.7.1', '1965-07-01'],
    ['平成元年1月8日', '1989-01-08'],
    ['H5-12-31', '1993-12-31'],
    ['令和元年5月1日', '2019-05-01'],
    ['R2.1.1', '2020-01-01'],
    ['昭和 40 年 7 月 1 日', '1965-07-01'],
    ['1965/7/1 0:00:00', '1965-07-01'],
    ['1965年7月1日（61歳）', '1965-07-01'],
    ['昭和40年7月1日生', '1965-07-01'],
    ['23924', '1965-07-01'],
    ['', ''],
    ['65/7/1', null],
    ['7月1日', null],
    ['昭和70年1月1日', null],
    ['平成0年1月1日', null],
    ['不明', null],
    ['123', null],
  ])('%s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });
});

describe('a row', () => {
  const worker = { workerName: '渡邉 花子', workerId: '98765432109821' };

  it('gives back what Excel took', async () => {
    const { state, profile, cells } = await one({ ...worker, phone: '312345678', mobile: '9012345678', postalCode: '600001' });
    expect(state).toBe('new');
    expect(profile).toMatchObject({ phone: '0312345678', mobile: '09012345678', postalCode: '060-0001' });
    expect(cells.filter(({ note }) => note === 'zeroAdded')).toHaveLength(3);
    const [plain] = await judgeAll([{ ...worker, phone: '312345678' }], [], false);
    expect(plain!.state).toBe('wrong');
  });

  it.each<[RowTexts, string[]]>([
    [{ workerName: '見本', workerId: '1.23457E+13' }, ['ccusId: idExponent']],
    [{ name: '見本', ccusId: '９．８７Ｅ＋１３' }, ['ccusId: idExponent', 'name: kindUnknown']],
    [{ workerName: '見本', workerId: '12345678901222' }, ['ccusId: idOfBusiness']],
    [{ workerName: '見本', workerId: '123' }, ['ccusId: idTooShort']],
    [{ workerName: '見本', birthDate: '65/7/1' }, ['birthDate: dateUnclear']],
    [{ workerName: '見本', birthDate: '1965/2/30' }, ['birthDate: date']],
    [{ workerName: '見本', registeredOn: 'R3.2.30' }, ['registeredOn: date']],
    [{ businessName: '青木組', phone: '12-3' }, ['phone: phone']],
    [{ businessName: '青木組', registeredEmail: 'taro@' }, ['registeredEmail: mail']],
    [{ businessName: '青木組', address: 'あ'.repeat(501) }, ['address: tooLong']],
    [{ workerId: '98765432109821' }, ['name: nameMissing']],
    [{ name: '見本' }, ['name: kindUnknown']],
    [{ workerName: '見本', employerId: '98765432109821' }, ['employerId: idOfWorker']],
  ])('is wrong, with the reason in its cell: %j', async (row, problems) => {
    const judged = await one(row);
    expect(judged.problems.toSorted()).toEqual(problems.toSorted());
    expect(judged).toMatchObject({ state: 'wrong', profile: null });
    // A row that does not tell whose it is is not called a worker's.
    expect(judged.kind === null).toBe(problems.includes('name: kindUnknown'));
  });

  it('tells whose it is', async () => {
    const rows: RowTexts[] = [
      { kind: '事業者', businessName: '青木組', workerName: '青木 一' },
      { kind: '技能者', businessName: '青木組', workerName: '青木 二' },
      { businessName: '青木組', businessId: '11111111111122', ccusId: '98765432109821', workerName: '青木 三' },
      { name: '青木 四', ccusId: '11111111111122' },
    ];
    const judged = await judgeAll(rows);
    expect(judged.map(({ kind, name }) => [kind, name])).toEqual([
      ['business', '青木組'],
      ['worker', '青木 二'],
      ['worker', '青木 三'],
      ['business', '青木 四'],
    ]);
    expect(judged[2]!.profile).toMatchObject({ employerId: '11111111111122', employerName: '青木組' });
  });

  it('takes the left fourteen digits of a card', async () => {
    expect((await one({ workerName: '見本', workerId: '9876-5432-1098-21-34' })).profile).toMatchObject({ ccusId: '98765432109821' });
  });

  it('keeps an application apart', async () => {
    expect((await one({ kind: '技能者', name: '見本', applicationId: '11112222333321' })).profile).toMatchObject({
      ccusId: '',
      applicationId: '11112222333321',
    });
  });

  it('splits a postal code from its address', async () => {
    expect((await one({ businessName: '青木組', address: '〒100-0001 東京都千代田区' })).profile).toMatchObject({
      postalCode: '100-0001',
      address: '東京都千代田区',
    });
  });

  it('never breaks, whatever stands in it', async () => {
    const rows = dictionary(constantFrom(...items), string({ unit: 'grapheme', maxLength: 40 }));
    await assert(
      property(rows, (row) => {
        expect(() => readEntry(row, 2, { addZeros: true, otherwise: 'worker' })).not.toThrow();
      }),
    );
    const entry = readEntry({ workerName: 'a\nb', workerId: '' }, 2, { addZeros: true, otherwise: null });
    expect(entry.draft.name).toBe('a b');
  });
});

describe('compared with what is stored', () => {
  const rows: RowTexts[] = [{ workerName: '渡邉 花子', workerId: '98765432109821', phone: '03-1234-5678', address: '東京都' }];
  const storedFrom = async (texts: RowTexts[]) =>
    (await judgeAll(texts)).map(({ profile }, index) => ({ ...profile!, id: id(900 + index) }));

  it('is the same', async () => {
    expect((await judgeAll(rows, await storedFrom(rows)))[0]!.state).toBe('same');
  });

  it('is changed, old beside new; what the row is silent about stays', async () => {
    const stored = await storedFrom(rows);
    const [judged] = await judgeAll([{ workerName: '渡辺花子', workerId: '98765432109821', phone: '0399999999' }], stored);
    expect(judged).toMatchObject({
      state: 'changed',
      profile: { id: stored[0]!.id, name: '渡辺花子', phone: '0399999999', address: '東京都' },
    });
    expect(judged!.cells.find(({ field }) => field === 'phone')).toMatchObject({ text: '0399999999', before: '03-1234-5678' });
  });

  it('is found by its name in another writing, when only one has it', async () => {
    const stored = await storedFrom([{ kind: '技能者', name: '渡邉 花子' }]);
    const [judged] = await judgeAll([{ kind: '技能者', name: '渡辺花子', workerId: '98765432109821' }], stored);
    expect(judged!.profile!.id).toBe(stored[0]!.id);
  });

  it('cannot be told from another of that name', async () => {
    const stored = await storedFrom([
      { kind: '技能者', name: '見本 太郎', birthDate: '1965/7/1' },
      { kind: '技能者', name: '見本 太郎', birthDate: '1990/1/1' },
    ]);
    const [judged] = await judgeAll([{ kind: '技能者', name: '見本太郎', phone: '03-1234-5678' }], stored);
    expect(judged!.cells.find(({ field }) => field === 'name')!.problem).toEqual({ key: 'nameShared' });
    const [told] = await judgeAll([{ kind: '技能者', name: '見本太郎', birthDate: 'H2.1.1' }], stored);
    expect(told!.profile!.id).toBe(stored[1]!.id);
  });

  it('comes once only', async () => {
    const judged = await judgeAll([...rows, ...rows, { kind: '技能者', name: '見本' }, { kind: '技能者', name: '見本' }]);
    expect(judged.map(({ state, cells }) => [state, cells.find(({ problem }) => problem)?.problem?.key])).toEqual([
      ['new', undefined],
      ['wrong', 'idTwice'],
      ['new', undefined],
      ['wrong', 'personTwice'],
    ]);
  });

  it('is two people when the IDs differ', async () => {
    const judged = await judgeAll([
      { workerName: '見本', workerId: '98765432109821' },
      { workerName: '見本', workerId: '11111111111121' },
    ]);
    expect(judged.map(({ state }) => state)).toEqual(['new', 'new']);
  });

  it('can be stopped', async () => {
    const entries = Array.from({ length: 1_000 }, (_none, line) => readEntry(rows[0]!, line, { addZeros: true, otherwise: null }));
    await expect(compareRows(entries, [], { now, newId: () => id(1), signal: AbortSignal.abort(new Error('stopped')) })).rejects.toThrow(
      'stopped',
    );
  });
});
