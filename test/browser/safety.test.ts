import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Lesson } from '../../utils/lessons/lesson.ts';
import { downloadFolder, downloaded, saveTo } from './downloads.ts';
import { accessibilityFaults, browsersOf, launch, seen, waitFor, type Session } from './harness/index.ts';
import { guard, newId, openLogin, tryWrong } from './login-pages.ts';
import { addAll, addBusiness, addContact, addWorker, business, contact, worker } from './people.ts';
import { filesWith } from './profile-bytes.ts';
import { forget, keyFiles, openFold, passphrase, setPassphrase, unlock } from './vault-pages.ts';

const backupPassphrase = 'ひまわり みかん つくえ 7';

/** Something that was taught, as it lies in the database. */
const lesson: Lesson = {
  id: '3f0c7a52-6f1e-4d9b-9a3e-6c3c0c6f1a23',
  host: 'www.ccus.jp',
  screen: 'inquiryForm',
  kind: 'companyName',
  is: true,
  taughtAt: Date.now(),
  fits: true,
  evidence: {
    control: 'line',
    type: 'text',
    own: 'ご所属の名',
    before: '',
    heading: '',
    after: '',
    placeholder: '',
    code: '',
    section: '',
    joint: '|',
    options: [],
    twin: [0, 1],
  },
};
const code = '7391';
/** A code of four digits stands in a browser's files by chance. */
const secrets = [
  business.name,
  business.id,
  business.desiredEmail,
  business.address,
  worker.name,
  worker.id,
  contact.email,
  passphrase,
  backupPassphrase,
];

/** Chooses a file to restore from, and opens it with a passphrase. */
async function chooseBackup(page: Page, path: string): Promise<void> {
  const input = await waitFor(() => page.$('input[type=file]'), 'the file input');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
}

describe.each(browsersOf(import.meta.url))('%s: keeping safe', (browserName) => {
  const folder = downloadFolder();
  let session: Session;
  let backup = { path: '', text: '' };
  beforeAll(async () => {
    // Its own browser: its whole disk is searched, and other tests leave what they typed into the site.
    session = await launch(browserName, { prefs: {} });
    await saveTo(session, folder);
    await addAll(session, addBusiness, addWorker, addContact);
  });
  afterAll(async () => {
    await session?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('writes nothing personal in clear to the disk, also while it is being typed', async () => {
    const page = await session.openOptions('#/business/new');
    await seen(page).type(/^事業者名(必須|任意)/, '書きかけ商店');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(filesWith(session.profileFolder, [...secrets, '書きかけ商店'])).toEqual([]);
    await seen(page).click('入力をやめて、一覧へ戻る');
    await page.close();
  });

  it('keeps the security code only under a passphrase', async () => {
    const page = await session.openOptions();
    await seen(page).click(`${business.name}の控え`);
    await seen(page).waitForText('合言葉で守っているときだけ保存できます');
    await page.close();
    const own = await session.extPage('manifest.json');
    const before = await keyFiles(own);
    expect(before).toHaveLength(1);
    await setPassphrase(session);
    // In a later start, when the passphrase has opened it, what the device key sealed before is dead with its file.
    await forget(session);
    await unlock(session);
    expect(
      filesWith(
        session.profileFolder,
        before.map((bytes) => Uint8Array.from(bytes)),
      ),
    ).toEqual([]);
    await own.close();
  });

  it('shows the security code for 20 seconds, and never prints it', async () => {
    const page = await session.openOptions();
    const sheet = seen(page);
    await sheet.click(`${business.name}の控え`);
    await sheet.type('セキュリティコード（4けた）', '73９1x');
    await sheet.click('セキュリティコードを保存する');
    await sheet.waitForText('4けたの数字を入れてください');
    await sheet.type('セキュリティコード（4けた）', '７３９１');
    await sheet.click('セキュリティコードを保存する');
    await sheet.waitForText('セキュリティコードを保存しました');
    expect(await sheet.text()).not.toContain(code);
    await sheet.click('20秒だけ見る');
    await sheet.waitForText(code);
    await sheet.waitForText(/あと1\d秒でかくします/);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.evaluate(() => {
      const real = Date.now;
      Date.now = () => real() + 20_000;
      Object.assign(window, { real });
    });
    await sheet.waitForText('かくしました');
    // What is done under a clock of tomorrow would count as done in the future, and lock.
    await page.evaluate(() => {
      Date.now = (window as unknown as { real: () => number }).real;
    });
    expect(await sheet.text()).not.toContain(code);
    await sheet.click('20秒だけ見る');
    await sheet.waitForText(code);
    // Only Chromium's driver can show a page as it would be printed; the style is the same in both.
    if (browserName === 'chromium') {
      await page.emulateMediaType('print');
      await sheet.waitForText(business.id);
      await sheet.waitForNoText(code);
      await sheet.waitForNoText('印刷する');
      await page.emulateMediaType();
    }
    await page.close();
  });

  it('makes a backup and a list for Excel', async () => {
    const page = await session.openOptions('#/safety');
    await page.evaluate(
      (row) =>
        new Promise<void>((done, failed) => {
          const open = indexedDB.open('ccus-assist');
          open.addEventListener('error', failed);
          open.addEventListener('success', () => {
            const writing = open.result.transaction('lessons', 'readwrite');
            writing.objectStore('lessons').put(row);
            writing.addEventListener('abort', failed);
            writing.addEventListener('complete', () => {
              open.result.close();
              done();
            });
          });
        }),
      lesson,
    );
    const place = seen(page);
    await openFold(page, '暗号のファイルに保存する');
    await place.paste('新しい合言葉', backupPassphrase);
    await place.paste('新しい合言葉（もう一度）', backupPassphrase);
    await place.click('バックアップを作る');
    await place.waitForText('2件のバックアップを作りました');
    backup = await downloaded(folder, '.json');
    expect(JSON.parse(backup.text)).toMatchObject({ format: 'ccus-assist-backup', version: 1 });
    for (const secret of secrets) expect(backup.text).not.toContain(secret);
    await openFold(page, 'Excel用の一覧（CSV）');
    await place.click('CSVファイルを作る');
    const { text } = await downloaded(folder, '.csv');
    expect(text.startsWith('\ufeff種別,')).toBe(true);
    expect(text).toContain('1234-5678-9012-22');
    for (const typed of [business.name, business.address, worker.name, '9876-5432-1098-21', worker.address]) expect(text).toContain(typed);
    expect(text).not.toContain(code);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.close();
  });

  it('writes nothing in clear with a passphrase either', () => {
    expect(filesWith(session.profileFolder, secrets)).toEqual([]);
  });

  it('deletes everything, its key first, once the words were typed', async () => {
    const login = await openLogin(session);
    await tryWrong(login, newId());
    await guard(login).waitForText('残り4回');
    await login.close();
    const own = await session.extPage('manifest.json');
    const before = (await keyFiles(own)).map((bytes) => Uint8Array.from(bytes));
    // One for the data, one for the ledger of login tries.
    expect(before).toHaveLength(2);
    expect(filesWith(session.profileFolder, before)).toHaveLength(2);
    const other = await session.openOptions();
    await seen(other).waitForText(business.name);
    const page = await session.openOptions('#/safety');
    await seen(page).type(/^消すときは/, '消す');
    await seen(page).click('すべて消す', { role: 'button' });
    await seen(page).waitForText('と入れると、消せます');
    await seen(page).type(/^消すときは/, 'すべて消す');
    await seen(page).click('すべて消す', { role: 'button' });
    await seen(page).waitForText('すべて消しました');
    // Firefox lets a tab that nobody sees draw only once a second.
    await other.bringToFront();
    await seen(other).waitForText('はじめに、だれの情報かを選んでください');
    expect(filesWith(session.profileFolder, [...before, ...secrets])).toEqual([]);
    await own.close();
    await other.close();
    await page.close();
  });

  it('restores a backup where there is nothing, also one given where rosters are, after showing what it does', async () => {
    const page = await session.openOptions('#/import');
    const place = seen(page);
    await chooseBackup(page, backup.path);
    await place.paste('このバックアップの合言葉', 'ちがう 合言葉 です');
    await place.click('中身を見る');
    await place.waitForText('合言葉がちがいます');
    await place.paste('このバックアップの合言葉', backupPassphrase);
    await place.click('中身を見る');
    await place.waitForText('新しい：2件　変わる：0件　同じ：0件');
    await place.waitForText('教えた欄1件を足します');
    await place.waitForText('セキュリティコード1件は戻せません');
    expect(await accessibilityFaults(page)).toEqual([]);
    await place.click('選んだ3件を戻す');
    await place.waitForText('3件を戻しました');
    await place.waitForText('セキュリティコード1件は戻していません');
    await chooseBackup(page, backup.path);
    await place.paste('このバックアップの合言葉', backupPassphrase);
    await place.click('中身を見る');
    await place.waitForText('すべて同じです。戻すものはありません');
    await place.click('やめる');
    await place.click('事業者と技能者', { role: 'link' });
    await place.waitForText(business.name);
    await place.waitForText(worker.name);
    await page.evaluate(() => void (location.hash = '#/lessons'));
    await place.waitForText(lesson.evidence.own);
    await page.close();
  });

  it('says clearly why another file is not taken, and changes nothing', async () => {
    const page = await session.openOptions('#/safety');
    const bad: [name: string, text: string, told: string][] = [
      ['flipped.json', backup.text.replace(/"data":"./, '"data":"~'), 'ファイルがこわれています'],
      ['cut.json', backup.text.slice(0, backup.text.length / 2), 'ファイルがこわれています'],
      ['newer.json', backup.text.replace('"version":1', '"version":2'), 'ツールの新しい版で作られました'],
      ['other.json', '{"a":1}', 'バックアップではありません'],
    ];
    for (const [name, text, told] of bad) {
      writeFileSync(join(folder, name), text);
      await chooseBackup(page, join(folder, name));
      await seen(page).waitForText(told);
    }
    await page.close();
  });
});
