import { closeSync, mkdtempSync, openSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workbookParts, xlsx, zipOf } from '../rosters/xlsx.ts';
import { accessibilityFaults, browsersOf, launch, seen, type Session } from './harness/index.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (one) => one.charCodeAt(0));

/** A workbook whose one sheet says of itself that it unfolds to so many bytes. */
function bomb(announced: number, letters: number): Uint8Array<ArrayBuffer> {
  const file = zipOf(workbookParts([['氏名'], ['あ'.repeat(letters)]]));
  const view = new DataView(file.buffer);
  const name = utf8('xl/worksheets/sheet1.xml');
  for (let at = 0; at < file.length - 46; at += 1) {
    const isSheet = view.getUint32(at, true) === 0x02014b50 && name.every((byte, index) => file[at + 46 + index] === byte);
    if (isSheet) view.setUint32(at + 24, announced, true);
  }
  return file;
}

describe.each(browsersOf(import.meta.url))('%s: files that are no good', (browserName) => {
  const folder = mkdtempSync(join(tmpdir(), 'bad-'));
  let session: Session;
  let page: Page;

  async function give(name: string, bytes: Uint8Array | { length: number }): Promise<void> {
    const path = join(folder, name);
    if (bytes instanceof Uint8Array) writeFileSync(path, bytes);
    else {
      // It takes no room on the disk, and is never read.
      closeSync(openSync(path, 'w'));
      truncateSync(path, bytes.length);
    }
    const input = await page.waitForSelector('input[type=file]', { timeout: 5_000 });
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
  }

  const rows = () => page.$$eval('.roster tr.line', (all) => all.map((row) => (row as HTMLElement).innerText.replace(/\s+/g, ' ')));

  beforeAll(async () => {
    session = await launch(browserName);
    page = await session.openOptions('#/import');
  });
  afterAll(async () => {
    await session?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are refused with what is wrong and what to do, and nothing is stored', async () => {
    const wrong: [file: string, bytes: Uint8Array | { length: number }, sentence: string][] = [
      ['a.xls.xlsx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), '古い形のExcel'],
      ['b.xlsx', xlsx([['氏名'], ['a']]).slice(0, 300), 'Excelのファイルがこわれています'],
      ['c.csv', new Uint8Array(1_000), '文字のファイルではありません'],
      ['d.csv', utf8('氏名,住所\n"a,b\n'), '2行目です。「"」の数が合いません'],
      ['e.csv', utf8(`氏名,住所\n${'見本,東京\n'.repeat(50_001)}`), '行が多すぎます（50,000行まで）。ファイルを分けて'],
      ['f.csv', latin('name,address\nM\xfcller,Stra\xdfe \xff\xfe\n'), '文字がこわれていて、読めません'],
      ['g.csv', utf8('氏名,住所\n見本,東京都').slice(0, -1), 'ファイルが途中で切れています'],
      ['h.xlsx', bomb(4_000_000_000, 1), '開くととても大きくなります'],
      // Firefox holds back what came out until its length is known to be wrong.
      ['i.xlsx', bomb(100, 400_000), browserName === 'firefox' ? 'Excelのファイルがこわれています' : '開くととても大きくなります'],
      ['j.xlsx', zipOf({ 'readme.xml': 'a' }), '中にシートがありません'],
      ['k.csv', new Uint8Array(0), '読みこむ行がありません'],
      ['l.csv', { length: 200_000_000 }, 'ファイルが大きすぎます（50MBまで）。名簿のシートだけを'],
    ];
    for (const [file, bytes, sentence] of wrong) {
      await give(file, bytes);
      await seen(page).waitForText(sentence);
      expect(await page.$$eval('[role=alert]', (all) => all.length), file).toBe(1);
    }
    expect(await accessibilityFaults(page)).toEqual([]);
    const backups: typeof wrong = [
      ['m.json', { length: 200_000_000 }, 'ファイルが大きすぎます。バックアップのファイルかどうか'],
      ['n.json', utf8(`{"format":"ccus-assist-backup","version":1,"kdf":${'['.repeat(100_000)}`), 'ファイルがこわれています'],
      ['o.json', utf8('{"format":"ccus-assist-backup","version":1,"__proto__":{"check":""}}'), 'ファイルがこわれています'],
    ];
    for (const [file, bytes, sentence] of backups) {
      await give(file, bytes);
      await seen(page).waitForText(sentence);
    }
    const lessons: typeof wrong = [
      ['p.json', { length: 200_000_000 }, '中身が多すぎます（500件まで）'],
      ['q.json', Uint8Array.of(0xff, 0xfe, 0, 1), '教えた欄のファイルではありません'],
      ['r.json', utf8(`{"format":"ccus-assist-lessons","version":1,"lessons":${'['.repeat(100_000)}`), 'ファイルがこわれているか'],
      [
        's.json',
        utf8('{"format":"ccus-assist-lessons","version":1,"lessons":[],"__proto__":{"host":"www.ccus.jp"}}'),
        'ファイルがこわれているか',
      ],
    ];
    await page.evaluate(() => void (location.hash = '#/lessons'));
    await seen(page).waitForText('教えた欄は、まだありません');
    for (const [file, bytes, sentence] of lessons) {
      await give(file, bytes);
      await seen(page).waitForText(sentence);
    }
    await page.evaluate(() => void (location.hash = ''));
    await seen(page).waitForText('はじめに、だれの情報かを選んでください');
  });

  it('are read where they are only odd, and each odd row says why it is', async () => {
    await page.evaluate(() => void (location.hash = '#/import'));
    await give(
      'odd.csv',
      utf8(
        [
          '\ufeff技能者ID,氏名,住所',
          '\ufeff11111111111121,\u202e見本 花子\u202c,東京都',
          `22222222222221,長い 一,${'あ'.repeat(1_000_000)}`,
          '33333333333321,同じ 番号,',
          '33333333333321,別の 名前,',
          ',二人 いる,大阪府',
          ',二人 いる,京都府',
          '44444444444421,<img src=x onerror="document.title=1">,"=1+1"',
          '',
        ].join('\r\n'),
      ),
    );
    await seen(page).waitForText('取りこむ内容');
    const told = await rows();
    expect(told).toEqual([
      expect.stringMatching(/^2 新しい 技能者 見本 花子 11111111111121 東京都/),
      expect.stringMatching(/^3 まちがい 技能者 長い 一 .*長すぎます/),
      expect.stringMatching(/^4 新しい 技能者 同じ 番号/),
      expect.stringMatching(/^5 まちがい 技能者 別の 名前 .*同じ/),
      expect.stringMatching(/^6 新しい 技能者 二人 いる/),
      expect.stringMatching(/^7 まちがい 技能者 二人 いる/),
      expect.stringMatching(/^8 新しい 技能者 <img src=x onerror="document.title=1"> 44444444444421 =1\+1/),
    ]);
    expect(await page.title()).not.toBe('1');
    expect(await accessibilityFaults(page)).toEqual([]);
    await seen(page).click('やめる');
    await seen(page).waitForText('何も保存していません');
  });
});
