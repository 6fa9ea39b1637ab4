import { describe, expect, it } from 'vitest';
import { csvRows, id, rowsOf, utf8 } from '../../rosters/open-roster.ts';
import { shiftJis } from '../../rosters/shift-jis.ts';

const bytesOf = (numbers: readonly number[]) => Uint8Array.from(numbers);

/*
 * Inputs after public reports of other programs, each with what is right for it. The numbers are those of the list in
 * which they were tried.
 */

describe('a text file', () => {
  it('may have =" " around any value (30)', async () => {
    expect(
      await csvRows('"=""技能者氏名""","=""電話番号""","=""住所"""\r\n"=""見本 一""","=""03-0000-0001""","=""石川県見本市1-2"""\r\n'),
    ).toEqual([{ name: '見本 一', phone: '03-0000-0001', address: '石川県見本市1-2' }]);
    expect(await csvRows('技能者氏名,技能者ID,郵便番号,生年月日\n見本 一,="98765432106021",="9200001",="1983/04/01"\n')).toEqual([
      { name: '見本 一', ccusId: '98765432106021', postalCode: '920-0001', birthDate: '1983-04-01' },
    ]);
  });

  it.each([
    ['CRLF, then LF', '技能者氏名,技能者ID,住所\r\n見本 一,A,石川県\n見本 二,B,富山県\n見本 三,C,福井県\n'],
    ['LF, then CRLF', '技能者氏名,技能者ID,住所\n見本 一,A,石川県\r\n見本 二,B,富山県\r\n見本 三,C,福井県\r\n'],
    ['CR only', '技能者氏名,技能者ID,住所\r見本 一,A,石川県\r見本 二,B,富山県\r見本 三,C,福井県\r'],
  ])('may change its line ends: %s (31)', async (_name, text) => {
    expect((await csvRows(text)).map(({ name, address }) => [name, address])).toEqual([
      ['見本 一', '石川県'],
      ['見本 二', '富山県'],
      ['見本 三', '福井県'],
    ]);
  });

  it('keeps a line end within a heading in quotation marks (31)', async () => {
    expect(await csvRows(`"技能者\n氏名",技能者ID\r\n見本 一,${id(1)}\r\n`)).toEqual([{ name: '見本 一', ccusId: id(1) }]);
  });

  const japanese = `技能者氏名,技能者ID,住所\r\n見本 一,${id(1)},石川県見本市一丁目\r\n高橋 次郎,${id(2)},富山県例市二丁目\r\n`;
  const names = ['見本 一', '高橋 次郎'];
  const jis = () => {
    // The bytes of ISO-2022-JP and EUC-JP are those of Shift_JIS, counted in another way.
    const euc: number[] = [];
    const iso: number[] = [];
    let wide = false;
    for (const character of japanese) {
      const [lead = 0, trail] = shiftJis(character);
      if (trail === undefined) {
        if (wide) iso.push(0x1b, 0x28, 0x42);
        wide = false;
        euc.push(lead);
        iso.push(lead);
        continue;
      }
      const row = (lead - (lead < 0xa0 ? 0x81 : 0xc1)) * 2 + (trail > 0x9e ? 1 : 0);
      const cell = trail > 0x9e ? trail - 0x9f : trail - (trail > 0x7f ? 0x41 : 0x40);
      if (!wide) iso.push(0x1b, 0x24, 0x42);
      wide = true;
      euc.push(row + 0xa1, cell + 0xa1);
      iso.push(row + 0x21, cell + 0x21);
    }
    return { euc: bytesOf(euc), iso: bytesOf(iso) };
  };
  it.each<[string, () => Uint8Array<ArrayBuffer>]>([
    ['EUC-JP', () => jis().euc],
    ['ISO-2022-JP', () => jis().iso],
    ['UTF-16 without a mark', () => bytesOf([...Buffer.from(japanese, 'utf16le')])],
    ['Shift_JIS', () => shiftJis(japanese)],
    ['UTF-8', () => utf8(japanese)],
  ])('may be in %s (32)', async (_name, bytes) => {
    expect((await rowsOf(bytes())).map(({ name }) => name)).toEqual(names);
  });

  it('in Shift_JIS is never taken for EUC-JP, whatever half-width katakana it is full of', async () => {
    const rows = Array.from({ length: 30 }, (_none, at) => `ﾐﾎﾝ ﾀﾛｳ${at},ﾐﾎﾝ`);
    const read = await rowsOf(shiftJis(['氏名,ﾌﾘｶﾞﾅ', ...rows].join('\r\n')));
    expect(read[0]).toEqual({ name: 'ﾐﾎﾝ ﾀﾛｳ0', kana: 'ミホン' });
  });

  it.each([
    ['0x1A at the end', '\u001a'],
    ['0x1F before a number', ''],
  ])('of an old system has %s (33)', async (_name, end) => {
    const text = `技能者氏名,技能者ID\r\n見本 一,\u001f${id(1)}\r\n高橋 次郎,${id(2)}\r\n${end}`;
    expect(await rowsOf(shiftJis(text))).toEqual([
      { name: '見本 一', ccusId: id(1) },
      { name: '高橋 次郎', ccusId: id(2) },
    ]);
  });

  it.each([
    [
      'tabs, with commas in the cells',
      `氏名\t技能者ID\t住所\n見本 一\t${id(1)}\t石川県, 見本ビル, 3F, 301\n見本 二\t${id(2)}\t富山県, 例ビル, 5F, 502\n`,
    ],
    [
      'semicolons, with commas in the cells',
      `氏名;技能者ID;住所\n見本 一;${id(1)};石川県, 見本ビル, 3F, 301\n見本 二;${id(2)};富山県, 例ビル, 5F, 502\n`,
    ],
    [
      'commas, and says so',
      `sep=,\n氏名,技能者ID,住所\n見本 一,${id(1)},"石川県, 見本ビル, 3F, 301"\n見本 二,${id(2)},"富山県, 例ビル, 5F, 502"\n`,
    ],
    [
      'commas, with semicolons in quotation marks',
      `氏名,技能者ID,住所\n見本 一,${id(1)},"石川県, 見本ビル, 3F, 301"\n見本 二,${id(2)},"富山県, 例ビル, 5F, 502"\n`,
    ],
  ])('is parted by %s (34)', async (_name, text) => {
    expect((await csvRows(text)).map(({ name, ccusId, address }) => [name, ccusId, address])).toEqual([
      ['見本 一', id(1), '石川県, 見本ビル, 3F, 301'],
      ['見本 二', id(2), '富山県, 例ビル, 5F, 502'],
    ]);
  });
});
