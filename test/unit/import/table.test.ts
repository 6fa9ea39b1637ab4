import { array, assert, asyncProperty, property, string, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../utils/import/decode.ts';
import { ImportFault } from '../../../utils/import/fault.ts';
import { limits } from '../../../utils/import/limits.ts';
import type { RosterTable } from '../../../utils/import/roster.ts';
import { readRoster } from '../../../utils/import/table.ts';
import { shiftJis } from '../../rosters/shift-jis.ts';
import { workbookParts, xlsx, zipOf } from '../../rosters/xlsx.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const none = new Map<string, string>();
const read = async (bytes: Uint8Array<ArrayBuffer>) => (await readRoster(bytes, none)).sheets.find(({ table }) => table)!.table!;
const cellsOf = ({ headings, rows }: RosterTable) => [headings, ...rows.map(({ cells }) => cells)];
const roster = '種別,氏名,技能者ID\n技能者,渡邉 花子,98765432109821\n';
const rows = [
  ['種別', '氏名', '技能者ID'],
  ['技能者', '渡邉 花子', '98765432109821'],
];

const faultOf = async (bytes: Uint8Array<ArrayBuffer>) => {
  try {
    await read(bytes);
    return 'read';
  } catch (error) {
    return error instanceof ImportFault ? (error.row === null ? error.fault : `${error.fault} ${error.row}`) : error;
  }
};

describe('the encoding of a file', () => {
  it.each([
    ['UTF-8', utf8(roster)],
    ['UTF-8 with its mark', utf8(`\ufeff${roster}`)],
    ['Shift_JIS', shiftJis(roster)],
    ['UTF-16 with its mark', Uint8Array.from(Buffer.from(`\ufeff${roster.replaceAll(',', '\t')}`, 'utf16le'))],
    ['lines of Windows', shiftJis(roster.replaceAll('\n', '\r\n'))],
  ])('%s is found', async (_name, bytes) => {
    expect(cellsOf(await read(bytes))).toEqual(rows);
  });

  it("knows Excel's own characters", () => {
    expect(decodeText(shiftJis('㈱髙﨑①〜'.replace('〜', '～')))).toBe('㈱髙﨑①～');
  });

  it('drops marks in the middle, and headings that are repeated', async () => {
    expect(cellsOf(await read(utf8(`\ufeff${roster}\ufeff${roster}`)))).toEqual([...rows, rows[1]]);
  });

  it('never guesses a character', async () => {
    const cut = utf8(roster.repeat(20)).slice(0, -30);
    expect(['truncated', 'encoding']).toContain(await faultOf(cut.slice(0, cut.lastIndexOf(0xe5) + 1)));
    const bytes = utf8(roster.repeat(30));
    bytes[bytes.length - 25] = 0xff;
    expect(await faultOf(bytes)).toMatch(/^encoding \d+$/);
  });

  it('reads every text that it can as it was written', () => {
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        const plain = text.replace(/[\p{Cc}\ufeff\ufffd]/gu, '');
        expect(decodeText(utf8(plain))).toBe(plain);
      }),
    );
  });
});

describe('a file that is no roster', () => {
  it.each<[string, Uint8Array<ArrayBuffer>, string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['headings only', utf8('氏名,住所\n'), 'empty'],
    ['blanks', utf8('\n , ,\n'), 'empty'],
    ['half an old Excel file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'bookDamaged'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13), 'binary'],
    ['zeros', new Uint8Array(100), 'binary'],
    ['an open quotation mark', utf8('氏名,住所\n"見本,東京\n次郎,大阪\n'), 'quote 2'],
    ['a zip without a sheet', zipOf({ 'a.txt': 'x', 'b.xml': '<a/>' }), 'noSheet'],
    ['half an Excel file', xlsx(rows).slice(0, 600), 'zipDamaged'],
    ['too many columns', utf8(`氏名,住所\n${','.repeat(200)}x\n`), 'tooManyColumns'],
  ])('%s', async (_name, bytes, fault) => {
    expect(await faultOf(bytes)).toBe(fault);
  });

  it('has too many rows', async () => {
    // With the headings.
    const people = (count: number) => utf8(`氏名,住所\n${'見本,東京\n'.repeat(count)}`);
    expect(await faultOf(people(50_000))).toBe('tooManyRows');
    expect((await read(people(49_999))).rows).toHaveLength(49_999);
    // The bytes of a file are looked at before it is read.
    expect(limits.fileBytes).toBe(50_000_000);
  });

  it('has a cell of a million letters: that row is wrong, not the file', async () => {
    const { rows: found } = await read(utf8(`氏名,住所\n見本,${'あ'.repeat(1_000_000)}\n次郎,東京\n`));
    expect(found.map(({ cells }) => cells[1]!.length)).toEqual([501, 2]);
  });
});

describe('an Excel file', () => {
  it('gives numbers in full', async () => {
    const table = await read(
      xlsx([
        ['技能者ID', '氏名', '携帯'],
        [98765432109821, '見本', 9012345678],
      ]),
    );
    expect(cellsOf(table)[1]).toEqual(['98765432109821', '見本', '9012345678']);
  });

  it('may have a title above its headings', async () => {
    const table = await read(xlsx([['作業員名簿'], [], ['氏名', '技能者ID'], ['見本', '98765432109821']]));
    expect(table.headings).toEqual(['氏名', '技能者ID']);
    expect(table.rows).toEqual([{ line: 4, cells: ['見本', '98765432109821'] }]);
  });

  it('that unfolds to more than it says, or says too much, is a bomb', async () => {
    const bytes = xlsx([
      ['氏名', '住所'],
      ['あ'.repeat(100_000), 'い'],
    ]);
    const view = new DataView(bytes.buffer);
    const parts: number[] = [];
    for (let at = 0; at < bytes.length - 4; at += 1) if (view.getUint32(at, true) === 0x02014b50) parts.push(at);
    const last = parts.at(-1)!;
    const lying = bytes.slice();
    new DataView(lying.buffer).setUint32(last + 24, 10, true);
    expect(await faultOf(lying)).toBe('zipBomb');
    const boasting = bytes.slice();
    new DataView(boasting.buffer).setUint32(last + 24, 250_000_001, true);
    expect(await faultOf(boasting)).toBe('zipBomb');
  });

  it('with a changed bit is damaged, wherever it is', async () => {
    const bytes = xlsx(rows);
    for (let at = 0; at < bytes.length; at += 13) {
      const changed = bytes.slice();
      changed[at]! ^= 4;
      // Dates, attributes and names of parts that nobody asks for may change without harm.
      const outcome = await read(changed).then(cellsOf, (error: unknown) => error);
      expect(outcome instanceof ImportFault ? rows : outcome, `byte ${at}`).toEqual(rows);
    }
  });

  it('with a broken sheet is damaged', async () => {
    const parts = workbookParts(rows);
    expect(await faultOf(zipOf({ ...parts, 'xl/workbook.xml': '<nonsense' }))).toBe('zipDamaged');
  });
});

describe('whatever bytes come', () => {
  it('are read or refused with a reason', async () => {
    await assert(
      asyncProperty(uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(await faultOf(new Uint8Array(bytes))).toBeTypeOf('string');
      }),
    );
    await assert(
      asyncProperty(uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(await faultOf(Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes]))).toBeTypeOf('string');
      }),
    );
  });

  it('keep every cell of a table that was written well', async () => {
    const cell = string({ unit: 'grapheme', maxLength: 12 })
      .map((text) => text.replace(/[\p{Cc}\ufeff\ufffd]/gu, '').trim())
      // What our own list puts around a cell is taken off again, which is tried in csv-again.test.ts.
      .filter((text) => !/^'+[=+\-@＝＋－＠]|^="\d+"$/.test(text));
    await assert(
      asyncProperty(array(cell, { minLength: 2, maxLength: 2 }), async (written) => {
        const line = written.map((text) => `"${text.replaceAll('"', '""')}"`).join(',');
        if (written.every((text) => text === '')) return;
        expect((await read(utf8(`氏名,住所\n${line}\n`))).rows[0]?.cells).toEqual(written);
      }),
    );
  });
});

describe('a sign below the headings', () => {
  it('is data, and makes no form of a list', async () => {
    expect((await read(utf8('氏名,住所\n*,\n'))).rows).toEqual([{ line: 2, cells: ['*', ''] }]);
  });
});

describe('a column of passwords', () => {
  it('does not come in', async () => {
    const table = await read(utf8('氏名,技能者ID,パスワード,セキュリティコード\n見本,98765432109821,Abc#1234,4821\n'));
    expect(table.dropped).toEqual(['secret']);
    expect(JSON.stringify(table)).not.toMatch(/Abc#1234|4821"/);
  });
});
