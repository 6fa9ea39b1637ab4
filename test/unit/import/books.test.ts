import { CFB, utils, write, type BookType } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { faultOf, id, openRoster, rowsOf, told, utf8 } from '../../rosters/open-roster.ts';
import { shiftJis } from '../../rosters/shift-jis.ts';
import { book, xlsx, zipOf, type Cell } from '../../rosters/xlsx.ts';

/*
 * Inputs after public reports of other programs, each with what is right for it. The numbers are those of the list in
 * which they were tried.
 */

/** The birth date of the first worker of a book with this cell. */
async function birthIn(cell: Cell, options?: Parameters<typeof book>[1]): Promise<string | undefined> {
  const rows: Cell[][] = [
    ['技能者氏名', '技能者ID', '生年月日'],
    ['見本 一', '98765432100321', cell],
  ];
  return (await rowsOf(book([{ name: '名簿', rows }], options)))[0]!.birthDate;
}

describe('dates in a book', () => {
  const day = 30_407;
  const styled = (style: number, value: number): Cell => ({ xml: `<c s="${style}"><v>${value}</v></c>` });

  it.each(['1', 'true'])('counted from 1904, date1904="%s" (02, 03)', async (date1904) => {
    expect(await birthIn(styled(1, day - 1_462), { date1904, formats: [14] })).toBe('1983-04-01');
  });

  it.each(['1983-04-01', '1983-04-01T00:00:00', '1983-04-01T00:00:00Z', '1983-04-01T23:30:00'])('written out as %s (04)', async (text) => {
    expect(await birthIn({ xml: `<c t="d"><v>${text}</v></c>` })).toBe('1983-04-01');
  });

  it.each(['[$-411]ggge"年"m"月"d"日"', '[$-411]gge.m.d', '[$-411]ge.m.d;@', 27, 57, 58, 'yyyy/m/d'])(
    'in the format %s (05)',
    async (format) => {
      expect(await birthIn(styled(1, day), { formats: [format] })).toBe('1983-04-01');
      expect(await birthIn(styled(1, day - 1_462), { formats: [format], date1904: '1' })).toBe('1983-04-01');
      // Before 1930 a bare number could be anything.
      expect(await birthIn(styled(1, 10_684), { formats: [format] })).toBe('1929-04-01');
    },
  );
});

describe('a book', () => {
  const people: Cell[][] = [
    ['技能者氏名', '技能者ID', '電話番号'],
    ['見本 一', id(1), '03-0000-0001'],
  ];

  it('gives a joined cell to all its rows (07)', async () => {
    const rows: Cell[][] = [
      ['所属会社名', '技能者氏名', '技能者ID'],
      ['みほん工業', '見本 一', id(1)],
      ['', '見本 二', id(2)],
      ['', '見本 三', id(3)],
      ['例組', '見本 四', id(4)],
    ];
    const read = await rowsOf(book([{ name: '名簿', rows, joins: ['A2:A4'] }]));
    expect(read.map(({ employerName }) => employerName)).toEqual(['みほん工業', 'みほん工業', 'みほん工業', '例組']);
  });

  it('has one person where the name is joined over rows', async () => {
    const rows: Cell[][] = [
      ['技能者氏名', '技能者ID', '資格'],
      ['見本 一', id(1), '玉掛け'],
      ['', '', '足場'],
      ['見本 二', id(2), '玉掛け'],
    ];
    expect((await rowsOf(book([{ name: '名簿', rows, joins: ['A2:A3', 'B2:B3'] }]))).map(({ name }) => name)).toEqual([
      '見本 一',
      '見本 二',
    ]);
  });

  it('leaves hidden rows and columns out, and says so (08)', async () => {
    const rows: Cell[][] = [
      ['技能者氏名', '電話番号', '携帯'],
      ['見本 一', '03-0000-0001', '090-0000-0001'],
      ['退職 太郎', '03-0000-0002', ''],
      ['見本 三', '', ''],
    ];
    const { sheets, judged } = await openRoster(book([{ name: '名簿', rows, hiddenRows: [3], hiddenColumns: [3] }]));
    expect(judged.map(told)).toEqual([{ name: '見本 一', phone: '03-0000-0001' }, { name: '見本 三' }]);
    expect(sheets[0]!.left).toEqual({ rows: 1, columns: 1, formulas: [] });
  });

  it('is read where it is shown, not in a sheet that is hidden (09)', async () => {
    const old: Cell[][] = [
      ['技能者氏名', '技能者ID', '電話番号'],
      ['見本 一', id(1), '03-9999-9999'],
      ['退職 太郎', id(9), ''],
    ];
    const { sheets, judged } = await openRoster(
      book([
        { name: '去年', rows: old, hidden: true },
        { name: '今年', rows: people },
      ]),
    );
    expect(judged.map(told)).toEqual([{ name: '見本 一', ccusId: id(1), phone: '03-0000-0001' }]);
    expect(sheets.map(({ name, hidden, table }) => [name, hidden, table?.rows.length])).toEqual([
      ['去年', true, 2],
      ['今年', false, 1],
    ]);
  });

  it('gives the people of all its sheets, each row with its sheet (10)', async () => {
    const sheet = (name: string, number: number): { name: string; rows: Cell[][] } => ({
      name,
      rows: [
        ['技能者氏名', '技能者ID'],
        [`${name} 太郎`, id(number)],
      ],
    });
    const { table } = await openRoster(
      book([
        sheet('1班', 1),
        { name: '注意', rows: [['この表は毎月直す']] },
        sheet('2班', 2),
        {
          name: '3班',
          rows: [
            ['技能者ID', '技能者氏名'],
            [id(3), '3班 太郎'],
          ],
        },
      ]),
    );
    expect(table.rows.map(({ sheet: name, cells }) => [name, ...cells])).toEqual([
      ['1班', '1班 太郎', id(1)],
      ['2班', '2班 太郎', id(2)],
      ['3班', '3班 太郎', id(3)],
    ]);
  });

  it('says which formulas have no result (11)', async () => {
    const rows: Cell[][] = [
      ['技能者氏名', '技能者ID', '所属会社名'],
      [{ xml: '<c t="str"><f>X1</f><v>見本 一</v></c>' }, id(1), { xml: '<c t="e"><f>X2</f><v>#N/A</v></c>' }],
      ['見本 二', { xml: '<c><f>X3</f></c>' }, { xml: '<c t="str"><f>X4</f><v></v></c>' }],
    ];
    const { sheets, judged } = await openRoster(book([{ name: '名簿', rows }]));
    expect(judged.map(told)).toEqual([{ name: '見本 一', ccusId: id(1) }, { name: '見本 二' }]);
    expect(sheets[0]!.left.formulas).toEqual(['C2', 'B3']);
  });

  it.each([
    ['furigana beside a text (01)', '<c t="inlineStr"><is><t>宮本 花</t><rPh sb="0" eb="2"><t>ミヤモト</t></rPh></is></c>', '宮本 花'],
    ['codes of control signs (06)', '<c t="inlineStr"><is><t>見本_x000D_ 花子</t></is></c>', '見本 花子'],
    ['a text in runs (12)', '<c t="inlineStr"><is><r><t>見本</t></r><r><t xml:space="preserve"> 花</t></r></is></c>', '見本 花'],
  ])('reads %s', async (_name, xml, name) => {
    const [read] = await rowsOf(
      book([
        {
          name: '名簿',
          rows: [
            ['技能者氏名', '技能者ID'],
            [{ xml }, id(1)],
          ],
        },
      ]),
    );
    expect(read).toEqual({ name, ccusId: id(1) });
  });

  it('gives numbers back what Excel took (15)', async () => {
    const [read] = await rowsOf(
      xlsx([
        ['技能者氏名', '技能者ID', '電話番号', '郵便番号'],
        ['見本 一', { xml: '<c><v>9.8765432104021E13</v></c>' }, 312345678, 600001],
      ]),
    );
    expect(read).toEqual({
      name: '見本 一',
      ccusId: '98765432104021',
      phone: '0312345678 (zeroAdded)',
      postalCode: '060-0001 (zeroAdded)',
    });
  });
});

describe('books of other kinds', () => {
  const rows = [
    ['技能者氏名', '技能者ID', '生年月日', '所属会社名'],
    ['見本 一', 98765432100121, 30_407, 'みほん工業'],
    ['見本 二', '98765432100221', 30_408, ''],
  ];
  function old(kind: BookType, date1904 = false): Uint8Array<ArrayBuffer> {
    const sheet = utils.aoa_to_sheet(rows);
    for (const cell of [sheet.C2, sheet.C3])
      Object.assign(cell as object, { z: 'yyyy/mm/dd', v: (cell as { v: number }).v - (date1904 ? 1_462 : 0) });
    sheet['!merges'] = [{ s: { r: 1, c: 3 }, e: { r: 2, c: 3 } }];
    const hidden = utils.aoa_to_sheet([['技能者氏名'], ['退職 太郎']]);
    const all = {
      Sheets: { 去年: hidden, 今年: sheet },
      SheetNames: ['去年', '今年'],
      Workbook: { Sheets: [{ Hidden: 1 as const }, {}], WBProps: { date1904 } },
    };
    // What writes .ods here cannot hide a sheet.
    if (kind === 'ods') all.SheetNames = ['今年'];
    return new Uint8Array(write(all, { type: 'array', bookType: kind }) as ArrayBuffer);
  }
  const right = [
    { name: '見本 一', ccusId: '98765432100121', birthDate: '1983-04-01', employerName: 'みほん工業' },
    { name: '見本 二', ccusId: '98765432100221', birthDate: '1983-04-02', employerName: 'みほん工業' },
  ];

  it.each([
    ['Excel 97 to 2003', 'biff8', false],
    ['the same, counted from 1904', 'biff8', true],
    ['LibreOffice', 'ods', false],
  ] as const)('of %s is read', async (_name, kind, date1904) => {
    const { sheets, judged } = await openRoster(old(kind, date1904));
    expect(judged.map(told)).toEqual(right);
    expect(sheets.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual(kind === 'ods' ? [] : ['去年']);
  });

  it.each<[string, Uint8Array<ArrayBuffer>, string]>([
    ['an .xls that was cut off', old('biff8').slice(0, 700), 'bookDamaged'],
    ['an .xlsb (17)', zipOf({ 'xl/workbook.bin': 'x', 'xl/worksheets/sheet1.bin': 'x' }), 'xlsb'],
    ['a .docx (17)', zipOf({ 'word/document.xml': '<w/>', '[Content_Types].xml': '<t/>' }), 'otherOffice'],
    [
      'a page named .xls (18)',
      utf8('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>氏名</td></tr></table></html>'),
      'htmlAsExcel',
    ],
    ['a table named .xls (18)', shiftJis('\r\n<TABLE><TR><TD>氏名</TD></TR></TABLE>'), 'htmlAsExcel'],
    ['XML of Excel 2003 named .xls (18)', utf8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'), 'xmlAsExcel'],
  ])('%s is refused with the way out', async (_name, bytes, fault) => {
    expect(await faultOf(bytes)).toBe(fault);
  });

  it('with a password say so (16)', async () => {
    // What Excel writes around a locked book: a file of streams, of which one says how it is locked.
    const file = (CFB as { utils: { cfb_new: () => unknown; cfb_add: (file: unknown, name: string, content: Uint8Array) => void } }).utils;
    const locked = file.cfb_new();
    file.cfb_add(locked, '/EncryptionInfo', Uint8Array.from([4, 0, 4, 0, 64, 0, 0, 0, ...Array.from({ length: 80 }, () => 0)]));
    file.cfb_add(locked, '/EncryptedPackage', new Uint8Array(4_096));
    const bytes = (CFB as { write: (file: unknown, options: { type: string }) => number[] }).write(locked, { type: 'array' });
    expect(await faultOf(Uint8Array.from(bytes))).toMatch(/^book(Locked|Damaged)$/);
  });
});
