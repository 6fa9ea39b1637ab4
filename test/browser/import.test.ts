import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { applicationMail, businessMail, workerMail } from '../rosters/mails.ts';
import { shiftJis } from '../rosters/shift-jis.ts';
import { xlsx } from '../rosters/xlsx.ts';
import { accessibilityFaults, browsersOf, launch, seen, waitFor, type Session } from './harness/index.ts';
import { save } from './people.ts';

const csv = [
  '種別,会社名,氏名,フリガナ,事業者ID,技能者ID,〒,住所,TEL,携帯,生年月日,血液型',
  '事業者,㈱青木組,,アオキグミ,22222222222222,,600001,北海道札幌市,0312345678,,,',
  '技能者,㈱青木組,渡邉 花子,ﾜﾀﾅﾍﾞ ﾊﾅｺ,22222222222222,98765432109821,1000001,東京都,,9012345678,S40.7.1,A',
  '技能者,,見本 太郎,ミホン,,1.23457E+13,,,,,,',
].join('\r\n');

describe.each(browsersOf(import.meta.url))('%s: bringing people in', (browserName) => {
  const folder = mkdtempSync(join(tmpdir(), 'rosters-'));
  let session: Session;
  let page: Page;

  /** Gives a file to the page, as the file dialogue does. */
  async function give(name: string, bytes: Uint8Array): Promise<void> {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    const input = await page.waitForSelector('input[type=file]', { timeout: 5_000 });
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
  }

  async function paste(mail: string): Promise<void> {
    await seen(page).click('メールの本文');
    await page.evaluate((text) => {
      const box = document.querySelector('textarea')!;
      box.focus();
      document.execCommand('insertText', false, text);
    }, mail);
  }

  const rows = () => page.$$eval('.roster tr.line', (all) => all.map((row) => (row as HTMLElement).innerText.replace(/\s+/g, ' ')));

  beforeAll(async () => {
    session = await launch(browserName);
  });
  beforeEach(async () => {
    page = await session.openOptions('#/import');
  });
  afterEach(() => page.close());
  afterAll(async () => {
    await session?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('reads a CSV that Excel saved, and stores nothing before the last button', async () => {
    await give('名簿.csv', shiftJis(csv));
    await seen(page).waitForText('取りこむ内容');
    expect(await rows()).toEqual([
      expect.stringMatching(/^2 新しい 事業者 ㈱青木組 .*060-0001 先頭の0をおぎないました/),
      expect.stringMatching(/^3 新しい 技能者 渡邉 花子 98765432109821 ワタナベ ハナコ 1965-07-01/),
      expect.stringMatching(/^4 まちがい 技能者 見本 太郎 1\.23457E\+13 .*Excelが番号をこわしました/),
    ]);
    expect(await accessibilityFaults(page)).toEqual([]);
    const list = await session.openOptions();
    await seen(list).waitForText('はじめに');
    await list.close();

    await seen(page).click('2件を取りこむ');
    await seen(page).waitForText('2件を新しく入れ、0件を新しい内容にしました');
  });

  it('shows what would change, and changes only what was picked', async () => {
    await give(
      '名簿.xlsx',
      xlsx([
        ['技能者ID', '氏名', '電話', '希望メール'],
        [98765432109821, '渡邉 花子', '03-9999-8888', null],
        [33333333333321, '新井 一', 312345678, 'arai@mihon.example'],
      ]),
    );
    await seen(page).waitForText('取りこむ内容');
    expect(await rows()).toEqual([
      expect.stringMatching(/^2 変わる .*（空） → 03-9999-8888/),
      expect.stringMatching(/^3 新しい .*0312345678 先頭の0をおぎないました/),
    ]);
    await seen(page).click('2行目、渡邉 花子を取りこむ');
    await seen(page).click('1件を取りこむ');
    await seen(page).waitForText('1件を新しく入れ、0件を新しい内容にしました');
    expect(await seen(page).text()).toContain('取りこまなかった行：1件');
    await seen(page).click('続けて取りこむ');
    await give('名簿.csv', shiftJis(csv));
    await seen(page).waitForText('取りこむ内容');
    expect((await rows()).map((row) => row.slice(0, 5).trim())).toEqual(['2 同じ', '3 同じ', '4 まちが']);
    await seen(page).click('やめる');
    await seen(page).waitForText('何も保存していません');
  });

  it('asks about a heading it does not know, and remembers the answer', async () => {
    const odd = new TextEncoder().encode('技能者ID,氏名,れんらく\n44444444444421,加藤 二,06-1111-2222\n');
    await give('odd.csv', odd);
    await seen(page).waitForText('わからない列が1列あります');
    await seen(page).click(/^列の読みかた/);
    await seen(page).choose(/^れんらく/, '電話番号');
    await waitFor(async () => (await rows())[0]?.includes('06-1111-2222'), 'the column to be read');
    await seen(page).click('1件を取りこむ');
    await seen(page).waitForText('取りこみました');
    await seen(page).click('続けて取りこむ');
    await give('odd.csv', odd);
    await seen(page).waitForText('3列を見わけました。');
    expect(await seen(page).text()).not.toContain('わからない列が');
  });

  it.each([
    ['business', businessMail, /新しい 事業者 みほん建設株式会社 12345678901222/],
    ['worker', workerMail, /同じ 技能者 渡邉 花子 98765432109821/],
  ])('reads the mail of a %s without its password', async (_name, mail, row) => {
    await paste(mail);
    await seen(page).waitForText('パスワードがありました。すぐに消しました');
    expect(await page.$eval('textarea', (box) => box.value)).not.toMatch(/Mihon#2026x|Hanako-9876|4821/);
    await seen(page).click('メールを読む');
    await waitFor(async () => row.test((await rows()).join()), 'the row of the mail');
  });

  it('keeps the ID of an application apart, and asks whose it is', async () => {
    await paste(applicationMail);
    await seen(page).click('メールを読む');
    await seen(page).waitForText('このメールには名前がありません');
    await seen(page).type(/^名前/, '申請 三郎');
    await page.keyboard.press('Tab');
    await seen(page).click('1件を取りこむ');
    await seen(page).waitForText('取りこみました');
    await seen(page).click('一覧を見る');
    await seen(page).click('申請 三郎の情報を直す');
    expect(await seen(page).value(/^技能者ID/)).toBe('');
    expect(await seen(page).value(/^申請用ログインID/)).toBe('11112222333321');
  });

  const small = new TextEncoder().encode('技能者ID,氏名\n55555555555521,工藤 五\n66666666666621,近藤 六\n');

  it('stores nothing when the disk is full, and keeps what was picked', async () => {
    await give('small.csv', small);
    await seen(page).waitForText('取りこむ内容');
    await page.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
        const value = args[0] as { id?: string; box?: unknown };
        // The second of the two people no longer fits.
        const full =
          this.name === 'profiles' &&
          (Object.assign(globalThis, { puts: ((globalThis as { puts?: number }).puts ?? 0) + 1 }) as unknown as { puts: number }).puts > 1;
        if (full && value.box) throw new DOMException('full', 'QuotaExceededError');
        return put.apply(this, args);
      };
    });
    await seen(page).click('2件を取りこむ');
    await seen(page).waitForText('保存する場所がいっぱいです');
    expect(await seen(page).has('2件を取りこむ')).toBe(true);
    const list = await session.openOptions();
    await seen(list).waitForText('渡邉 花子');
    expect(await seen(list).text()).not.toMatch(/工藤|近藤/);
    await list.close();
  });

  it('stores nothing when it is stopped half way', async () => {
    // Enough for the worker to get its third part while a fourth and a fifth have still to come.
    const many = Array.from({ length: 1_250 }, (_none, index) => `${String(770_000_000_000 + index)}21,途中 ${index}`);
    await give('many.csv', new TextEncoder().encode(['技能者ID,氏名', ...many].join('\n')));
    await seen(page).waitForText('取りこむ内容');
    await page.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      const { postMessage } = Worker.prototype;
      const count = { written: 0, given: 0 };
      IDBObjectStore.prototype.put = function (...args) {
        if (this.name === 'profiles') count.written += 1;
        return put.apply(this, args);
      };
      // Once some are written, the stop is pressed while others have still to be encrypted.
      Worker.prototype.postMessage = async function (...args: unknown[]) {
        count.given += 1;
        while (count.given > 2 && count.written === 0) await new Promise((done) => setTimeout(done, 5));
        const stop = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'やめる');
        if (count.written > 0 && document.title !== 'stopped') {
          document.title = 'stopped';
          stop?.click();
        }
        Reflect.apply(postMessage, this, args);
      };
    });
    await seen(page).click('1250件を取りこむ');
    await waitFor(() => page.evaluate(() => document.title === 'stopped'), 'the stop in the middle of the writing');
    await seen(page).control('1250件を取りこむ');
    const list = await session.openOptions();
    await seen(list).waitForText('渡邉 花子');
    expect(await seen(list).text()).not.toContain('途中');
    await list.close();
  });

  it('waits for another window, and looks again at what that one changed', async () => {
    await give('small.csv', small);
    await seen(page).waitForText('取りこむ内容');
    const other = await session.openOptions('#/import');
    await other.evaluate(
      () =>
        new Promise<void>(
          (held) =>
            void navigator.locks.request(
              'import',
              () =>
                new Promise((end) => {
                  Object.assign(globalThis, { end });
                  held();
                }),
            ),
        ),
    );
    await seen(page).click('2件を取りこむ');
    await seen(page).waitForText('ほかの画面で取りこんでいます');
    await other.evaluate(() => (globalThis as unknown as { end(): void }).end());
    const [mine] = [page];
    page = other;
    await give('small.csv', small);
    await seen(other).click('2件を取りこむ');
    await seen(other).waitForText('2件を新しく入れ');
    await other.close();
    page = mine;
    await page.bringToFront();
    await seen(page).click('2件を取りこむ');
    await seen(page).waitForText('もう一度くらべました');
    expect((await rows()).map((row) => row.slice(0, 4))).toEqual(['2 同じ', '3 同じ']);
  });

  it('hands a backup to those who restore', async () => {
    await give('backup.json', new TextEncoder().encode('{"what":"else"}'));
    await seen(page).waitForText('バックアップ');
  });

  it('finds 渡邉 by わたなべ and by 渡辺, in the popup', async () => {
    const many = [
      '技能者ID,氏名,フリガナ',
      ...Array.from({ length: 12 }, (_none, index) => `${String(10 + index)}000000000021,作業 ${index},サギョウ`),
    ];
    await give('many.csv', new TextEncoder().encode(many.join('\n')));
    await seen(page).click('12件を取りこむ');
    await seen(page).waitForText('取りこみました');
    const tab = await session.newPage('https://www.ccus.jp/');
    const popup = await session.openPopup(tab);
    for (const sought of ['わたなべ', '渡辺', 'ﾜﾀﾅﾍﾞ', '9821', '青木組 花子']) {
      await seen(popup).type('さがす', sought);
      await waitFor(
        async () => (await popup.$$('.person')).length === 1 && (await seen(popup).text()).includes('渡邉 花子'),
        `${sought} to find her`,
      );
    }
    await seen(popup).click('渡邉 花子');
    await seen(popup).waitForText('あと30分');
    await seen(popup).click('やめる');
    await seen(popup).waitForText('作業');
    expect((await popup.$$eval('.person', (all) => all.map((one) => one.textContent)))[0]).toContain('渡邉 花子');
  });

  it('answers while an input method composes', async () => {
    const list = await session.openOptions();
    await seen(list).click('さがす');
    const foundFor = (names: RegExp, what: string) =>
      waitFor(async () => (await list.$$eval('.card-name', (all) => all.map((one) => one.textContent).join())).match(names), what);
    if (browserName === 'chromium') {
      const cdp = await list.createCDPSession();
      await cdp.send('Input.imeSetComposition', { text: 'わたなｂ', selectionStart: 4, selectionEnd: 4 });
    } else {
      // No driver of Firefox can compose, so the page is told what Firefox tells it.
      await list.$eval('#search', (box) => {
        (box as HTMLInputElement).value = 'わたなｂ';
        box.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true, inputType: 'insertCompositionText' }));
      });
    }
    await foundFor(/^渡邉 花子技能者$/, 'her to be found before the last kana is whole');
    await list.close();
  });

  it('never shows in the popup what was changed a moment ago', async () => {
    const list = await session.openOptions();
    await seen(list).type('さがす', '新井');
    await seen(list).click('新井 一の情報を直す');
    await seen(list).type(/^技能者氏名/, '荒井 一');
    await save(seen(list));
    const tab = await session.newPage('https://www.ccus.jp/');
    const popup = await session.openPopup(tab);
    await seen(popup).waitForText('荒井 一');
    expect(await seen(popup).text()).not.toContain('新井 一');
  });
});
