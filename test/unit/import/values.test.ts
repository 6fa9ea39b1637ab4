import { describe, expect, it } from 'vitest';
import { profileSchema, type Profile } from '../../../utils/profiles/profile.ts';
import { csvRows, id, openRoster, utf8 } from '../../rosters/open-roster.ts';

/*
 * Inputs after public reports of other programs, each with what is right for it. The numbers are those of the list in
 * which they were tried.
 */

describe('values', () => {
  it.each(['Nguy?n V?n ?n', '?田 太郎', '葛？城 花', '〓田 一'])('%s lost a sign (39)', async (name) => {
    expect((await csvRows(`技能者氏名\n${name}\n`))[0]!.name).toContain('!signLost');
  });

  it('lose a sign in an address only perhaps (39)', async () => {
    expect((await csvRows('技能者氏名,住所\n見本 一,石川県?本市\n'))[0]!.address).toBe('石川県?本市 (signLost)');
  });

  it('from a PDF are written with the usual signs (41)', async () => {
    expect(await csvRows('技能者氏名,住所\n⼭⽥ ⼀⾺,⽯川県⾦沢市⻄町⻑⼾\n')).toEqual([
      { name: '山田 一馬', address: '石川県金沢市西町長戸' },
    ]);
  });

  it.each([
    '+81 90-0000-0001',
    '+81(0)90-0000-0001',
    '＋８１−９０−００００−０００１',
    '+81-(0)90-0000-0001',
    '0081-90-0000-0001',
    '010-81-90-0000-0001',
    '(+81)90-0000-0001',
    '090−0000ー0001',
    'TEL：090-0000-0001',
  ])('%s is a telephone number (42)', async (phone) => {
    expect((await csvRows(`技能者氏名,電話番号\n見本 一,"${phone}"\n`))[0]!.phone!.replaceAll('-', '')).toBe('09000000001');
  });

  it.each(['090一0000一0001', '03-0000-0001 内線12', '03-0000-0001/090-0000-0001', '090・0000・0001'])(
    '%s is refused (42)',
    async (phone) => {
      expect((await csvRows(`技能者氏名,電話番号\n見本 一,"${phone}"\n`))[0]!.phone).toContain('!phone');
    },
  );

  it.each([
    ['mailto:taro@mihon.example', 'taro@mihon.example'],
    ['<taro@mihon.example>', 'taro@mihon.example'],
    ['Taro<taro@mihon.example>', 'taro@mihon.example'],
    ['見本 太郎 <taro@mihon.example>', 'taro@mihon.example'],
    ['"taro@mihon.example,"', 'taro@mihon.example'],
    ['taro@mihon.example.', 'taro@mihon.example'],
    ['taro+ccus@mihon.example', 'taro+ccus@mihon.example'],
    ['a..b.@docomo.ne.jp', 'a..b.@docomo.ne.jp'],
    ['ｔａｒｏ＠ｍｉｈｏｎ．ｅｘａｍｐｌｅ', 'taro@mihon.example'],
    ['taro@mihon..example', 'taro@mihon..example !mail'],
    ['taro@例え.jp', 'taro@例え.jp !mail'],
    ['a@mihon.example;b@mihon.example', 'a@mihon.example;b@mihon.example !mail'],
    ['taro@gmail.con', 'taro@gmail.con (mailSlip)'],
    ['taro@yahoo.co.jo', 'taro@yahoo.co.jo (mailSlip)'],
    ['taro@gmai.com', 'taro@gmai.com (mailSlip)'],
    ['taro@gmail.com', 'taro@gmail.com'],
  ])('%s as a mail address (43)', async (mail, read) => {
    expect((await csvRows(`技能者氏名,登録メールアドレス\n見本 一,${mail}\n`))[0]!.registeredEmail).toBe(read);
  });

  it('of kana with a hyphen mean the long sound (46)', async () => {
    expect((await csvRows('技能者氏名,フリガナ\n星 マリー,ﾎｼ ﾏﾘ-\n'))[0]!.kana).toBe('ホシ　マリー');
  });

  it('may have a telephone number behind the address', async () => {
    expect(await csvRows('技能者氏名,住所\n見本 一,石川県見本市1-2 TEL：076-000-0001\n')).toEqual([
      { name: '見本 一', address: '石川県見本市1-2', phone: '076-000-0001 (phoneFromAddress)' },
    ]);
  });
});

describe('rows that are nobody', () => {
  it.each([
    ['以上', ''],
    ['合計', '3名'],
    ['― 以上 ―', ''],
    ['以下余白', ''],
    ['（注）退職者は除く', ''],
    ['※ 毎月直すこと', ''],
  ])('%s %s (22, 48)', async (name, number) => {
    expect((await csvRows(`技能者氏名,技能者ID\n見本 一,${id(1)}\n${name},${number}\n`)).map((row) => row.name)).toEqual(['見本 一']);
  });

  it.each(['（例）建設 太郎', '記入例', '例：建設 太郎', '【例】建設 太郎'])('%s (48)', async (name) => {
    const { table, judged } = await openRoster(utf8(`技能者氏名,技能者ID\n${name},${id(9)}\n見本 一,${id(1)}\n`));
    expect(judged.map((one) => one.name)).toEqual(['見本 一']);
    expect(table.nobody.examples).toBe(1);
  });

  it.each(['計 太郎', '以上 花子', '例 次郎', '我妻 一', '見本 例'])('%s is somebody', async (name) => {
    expect((await csvRows(`技能者氏名,技能者ID\n${name},${id(1)}\n見本 一,${id(2)}\n`)).map((row) => row.name)).toEqual([name, '見本 一']);
  });
});

describe('a stored profile', () => {
  it('with an address that would be refused today stays readable', async () => {
    const [stored] = (await openRoster(utf8('技能者氏名\n見本 一\n'))).judged;
    const old: Profile = { ...stored!.profile!, registeredEmail: 'taro@mihon..example' };
    expect(profileSchema.safeParse(old).success).toBe(true);
  });
});
