import { describe, expect, it } from 'vitest';
import { csvRows, id, openRoster, told, utf8 } from '../../rosters/open-roster.ts';

/*
 * Inputs after public reports of other programs, each with what is right for it. The numbers are those of the list in
 * which they were tried.
 */

describe('columns', () => {
  it.each([
    ['会社名,会社住所,会社電話番号,氏名,住所,電話番号', 'みほん,大阪府9-9,06-0000-0009,見本 一,石川県1-2,076-000-0001'],
    [
      '氏名,現住所,電話番号,緊急連絡先,緊急連絡先住所,緊急連絡先電話番号,家族住所',
      '見本 一,石川県1-2,076-000-0001,母,富山県,03-0000-0003,富山県',
    ],
    ['氏名,電話番号,住所,旧住所,送付先住所', '見本 一,076-000-0001,石川県1-2,東京都,大阪府'],
    ['氏名,所属会社名,所属会社所在地,所属会社電話,現住所,TEL', '見本 一,みほん,大阪府,06-0000-0009,石川県1-2,076-000-0001'],
    ['氏名,勤務先電話番号,電話番号,本社住所,住所', '見本 一,06-0000-0009,076-000-0001,大阪府,石川県1-2'],
    ['氏名,住所,TEL,家族連絡先,TEL', '見本 一,石川県1-2,076-000-0001,富山県,090-0000-0009'],
  ])('%s: only the own address and telephone (35)', async (headings, row) => {
    const [read] = await csvRows(`${headings}\n${row}\n`);
    expect(read).toMatchObject({ name: '見本 一', address: '石川県1-2', phone: '076-000-0001' });
    expect(JSON.stringify(read)).not.toMatch(/大阪|富山|東京|06-0000|03-0000|090-0000/);
  });

  it('of a list of companies are the company’s (35)', async () => {
    expect(await csvRows('会社名,会社住所,会社電話番号\nみほん工業,大阪府9-9,06-0000-0009\n')).toEqual([
      { name: 'みほん工業', address: '大阪府9-9', phone: '06-0000-0009' },
    ]);
  });

  it('of insurances and of somebody’s database are none of ours (36)', async () => {
    const { table, judged } = await openRoster(
      utf8(
        `ID,氏名,技能者ID,健康保険番号,年金番号,雇用保険番号,会社番号,会社コード,勤務先コード,事業所番号\n17,見本 一,${id(1)},11112222,1234-567890,5000-123456-7,4,99,7,1301-123456-7\n`,
      ),
    );
    expect(judged.map(told)).toEqual([{ name: '見本 一', ccusId: id(1) }]);
    expect(table.dropped).toEqual(['personalNumber']);
    expect(JSON.stringify(table)).not.toMatch(/11112222|1234-567890|5000-123456/);
  });

  it('headed 「ID」 are CCUS’s where they hold such numbers', async () => {
    expect(await csvRows(`ID,技能者氏名\n${id(1)},見本 一\n`)).toEqual([{ name: '見本 一', ccusId: id(1) }]);
  });

  it.each([
    ['姓,名,姓カナ,名カナ', '見本,一,ミホン,ハジメ'],
    ['氏,名,フリガナ（氏）,フリガナ（名）', '見本,一,ミホン,ハジメ'],
    ['苗字,名前,セイ,メイ', '見本,一,ミホン,ハジメ'],
    ['名,姓,メイ,セイ', '一,見本,ハジメ,ミホン'],
    ['氏名（漢字）,氏名（カナ）,氏名（ローマ字）', '見本 一,ミホン ハジメ,MIHON HAJIME'],
    ['氏名（ローマ字）,姓名,フリガナ', 'MIHON HAJIME,見本 一,ミホン ハジメ'],
  ])('%s make one name (37, 38)', async (headings, row) => {
    expect(await csvRows(`${headings},技能者ID\n${row},${id(1)}\n`)).toEqual([{ name: '見本 一', kana: 'ミホン　ハジメ', ccusId: id(1) }]);
  });

  it.each([
    ['姓,技能者ID', `見本,${id(1)}`],
    ['名,技能者ID', `一,${id(1)}`],
  ])('%s: half a name is asked about (37)', async (headings, row) => {
    expect((await csvRows(`${headings}\n${row}\n`))[0]!.name).toBe(' !nameMissing');
  });

  it.each([
    ['氏名（在留カード表記）,通称名', 'NGUYEN VAN A,グエン'],
    ['Family name,Given name,Middle name', 'NGUYEN,A,VAN'],
    ['技能者名アルファベット,国籍', 'NGUYEN VAN A,ベトナム'],
  ])('%s are a name in Latin letters (38)', async (headings, row) => {
    expect(await csvRows(`${headings},技能者ID\n${row},${id(1)}\n`)).toEqual([{ name: 'NGUYEN VAN A', ccusId: id(1) }]);
  });

  it('take a plain メールアドレス (38)', async () => {
    expect(await csvRows('技能者氏名,メールアドレス\n見本 一,a@mihon.example\n')).toEqual([
      { name: '見本 一', registeredEmail: 'a@mihon.example' },
    ]);
  });
});
