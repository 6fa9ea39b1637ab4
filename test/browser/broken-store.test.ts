import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { downloadFolder, downloaded, saveTo } from './downloads.ts';
import { accessibilityFaults, browsersOf, launch, seen, type Session } from './harness/index.ts';
import { business, contact, storePeople, worker } from './people.ts';
import { openFold } from './vault-pages.ts';

const words = 'ひまわり みかん つくえ 7';

/** Writes a row into a table as it is, and changes the first byte of every box of another. Runs in a page of ours. */
const spoil = (page: Page, { put, spoilt }: { put?: [table: string, row: object]; spoilt?: { table: string; nth: number } }) =>
  page.evaluate(
    (row, broken) =>
      new Promise<void>((done, failed) => {
        const open = indexedDB.open('ccus-assist');
        open.addEventListener('error', failed);
        open.addEventListener('success', () => {
          const all = open.result.transaction([row?.[0] ?? broken!.table], 'readwrite');
          if (row) all.objectStore(row[0]).put(row[1]);
          if (broken) {
            const table = all.objectStore(broken.table);
            const asked = table.getAll();
            asked.addEventListener('success', () => {
              const found = asked.result[broken.nth] as { box: { data: ArrayBuffer; iv: Uint8Array } };
              new Uint8Array(found.box.data)[0]! ^= 1;
              // Another seal of the same, so that no list of before speaks for it.
              found.box.iv[0]! ^= 1;
              table.put(found);
            });
          }
          all.addEventListener('abort', failed);
          all.addEventListener('complete', () => {
            open.result.close();
            done();
          });
        });
      }),
    put ?? null,
    spoilt ?? null,
  );

describe.each(browsersOf(import.meta.url))('%s: a store that is changed from two sides, or broken', (browserName) => {
  const folder = downloadFolder();
  let session: Session;
  beforeAll(async () => {
    session = await launch(browserName, { prefs: {} });
    await storePeople(session, 'business', 'worker', 'contact');
    await saveTo(session, folder);
  });
  afterAll(async () => {
    await session?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('asks the second of two windows which is right, and shows both', async () => {
    const [first, second] = [await session.openOptions('#/contact'), await session.openOptions('#/contact')];
    await first.bringToFront();
    await seen(first).type(/^会社名(必須|任意)/, '見本工務店');
    await second.bringToFront();
    await seen(second).type(/^電話番号(必須|任意)/, '03-0000-9999');
    await first.bringToFront();
    await seen(first).click('保存する');
    await seen(first).waitForText('担当者を保存しました');
    await second.bringToFront();
    await seen(second).click('保存する');
    await seen(second).waitForText('まだ保存していません');
    await seen(second).waitForText(`会社名：この画面「${contact.company}」／保存してある内容「見本工務店」`);
    expect(await accessibilityFaults(second)).toEqual([]);
    await seen(second).click('この画面の内容で保存する');
    await seen(second).waitForText('担当者を保存しました');
    await first.bringToFront();
    await first.evaluate(() => void (location.hash = '#/contact'));
    expect(await seen(first).value(/^電話番号(必須|任意)/)).toContain('03-0000-9999');
    expect(await seen(first).value(/^会社名(必須|任意)/)).toBe(contact.company);
    await first.close();
    await second.close();
  });

  it('works beside a row of nonsense, and lets it be deleted', async () => {
    const own = await session.extPage('manifest.json');
    await spoil(own, { put: ['lessons', { id: 'x', host: 'www.ccus.jp', screen: 'inquiryForm' }] });
    await own.close();
    const page = await session.openOptions('#/lessons');
    await seen(page).waitForText('読めない記録が1件あります');
    await seen(page).waitForText('教えた欄は、まだありません');
    expect(await accessibilityFaults(page)).toEqual([]);
    await seen(page).click('読めない記録を消す');
    await seen(page).waitForText('読めない記録を1件消しました');
    await page.close();
  });

  it('says whom a backup and a list leave out', async () => {
    const own = await session.extPage('manifest.json');
    await spoil(own, { spoilt: { table: 'profiles', nth: 0 } });
    await own.close();
    const page = await session.openOptions('#/safety');
    const place = seen(page);
    await openFold(page, '暗号のファイルに保存する');
    await place.paste('新しい合言葉', words);
    await place.paste('新しい合言葉（もう一度）', words);
    await place.click('バックアップを作る');
    await place.waitForText('1件のバックアップを作りました');
    await place.waitForText(/次のものは、こわれていて読めないので.*記録の番号/s);
    await downloaded(folder, '.json');
    await openFold(page, 'Excel用の一覧（CSV）');
    await place.click('CSVファイルを作る');
    await place.waitForText(/1件のCSVファイルを作りました.*記録の番号/s);
    const { text } = await downloaded(folder, '.csv');
    expect([text.includes(business.name), text.includes(worker.name)].filter(Boolean)).toHaveLength(1);
    await page.close();
  });

  it('shows the ways on when the key is gone', async () => {
    const own = await session.extPage('manifest.json');
    await own.evaluate(async () => {
      const files = (await navigator.storage.getDirectory()) as FileSystemDirectoryHandle & { keys(): AsyncIterable<string> };
      const names: string[] = [];
      for await (const name of files.keys()) names.push(name);
      for (const name of names) await files.removeEntry(name);
    });
    await own.close();
    const page = await session.openOptions('#/');
    const place = seen(page);
    await place.waitForText('保存した情報を開けません');
    await place.waitForText('「すべて消す」のあとで「バックアップから戻す」');
    expect(await accessibilityFaults(page)).toEqual([]);
    await place.click('「データを守る」のページへ', { role: 'link' });
    await place.type(/^消すときは/, 'すべて消す');
    await place.click('すべて消す', { role: 'button' });
    await place.waitForText('すべて消しました');
    await place.click('事業者と技能者', { role: 'link' });
    await place.waitForText('はじめに、だれの情報かを選んでください');
    await page.close();
  });
});
