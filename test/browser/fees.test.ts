import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsersOf, accessibilityFaults, launch, seen, waitFor, type Session } from './harness/index.ts';
import { downloaded, downloadFolder, saveTo } from './downloads.ts';
import { business, storePeople } from './people.ts';

describe.each(browsersOf(import.meta.url))('%s: fees and renewal', (browserName) => {
  let session: Session;
  const folder = downloadFolder();
  beforeAll(async () => {
    session = await launch(browserName);
    await saveTo(session, folder);
    await storePeople(session, 'business');
  });
  afterAll(() => session?.close());

  it('works out the bill, says of each price where it is from, and calls the old ones old', async () => {
    const page = await session.openOptions('#/fees');
    const place = seen(page);
    await place.choose('資本金任意', '1,000万円以上 2,000万円未満');
    await place.type(/^管理者IDの数/, '２');
    await place.type(/^詳細型で登録する技能者の人数/, '3');
    await place.waitForText('61,500円');
    const text = await place.text();
    // 24,000 for five years, two IDs of 11,400 a year, three workers of 4,900.
    for (const part of [
      '24,000円',
      '22,800円',
      '14,700円',
      '152,700円',
      '目安です',
      '2020-10-01',
      '2022-12-14',
      '2026-01-05',
      // What a prime contractor pays for each touch of a card, with the day of what it is told by.
      '1回10円',
      '2024-07-26',
    ]) {
      expect(text).toContain(part);
    }
    await place.type(/^管理者IDの数/, 'たくさん');
    await place.waitForText('0から9999までの数字');
    await place.click('一人親方');
    await place.type(/^管理者IDの数/, '1');
    await place.type(/^詳細型で登録する技能者の人数/, '0');
    await place.waitForText('2,400円');
    expect(await place.has('資本金任意')).toBe(false);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.close();
  });

  it('counts the dates from the day of registration and puts them into a calendar', async () => {
    const page = await session.openOptions('#/fees');
    await seen(page).waitForText('まだ、日付の入っている人がいません');
    await seen(page).waitForText('日付が入っていない人：1人');
    await page.goto(`${session.baseUrl}options.html#/`).catch(() => undefined);
    await seen(page).waitForText(business.name);
    const href = await page.$eval('a[href^="#/profile/"]', (link) => (link as HTMLAnchorElement).hash);
    await page.close();
    const form = await session.openOptions(href);
    await form.waitForSelector('#registeredOn');
    for (const [box, text] of [
      ['', '令和4'],
      ['-month', '１月'],
      ['-day', '20'],
    ] as const) {
      await form.click(`#registeredOn${box}`);
      await form.keyboard.type(text);
    }
    await waitFor(
      async () => {
        if (await seen(form).has('保存する')) await seen(form).click('保存する');
        return seen(form).waitForText('保存しました', { timeout: 4000 });
      },
      'the form to be saved',
      { timeout: 20_000 },
    );
    await form.close();

    const again = await session.openOptions('#/fees');
    await seen(again).waitForText('2027年1月31日');
    const text = await seen(again).text();
    expect(text).toContain('2026年7月31日');
    expect(text).toContain('2026年12月31日');
    await seen(again).click('カレンダーのファイルを作る（.ics）');
    await seen(again).waitForText('3件の予定のファイルを作りました');
    const { text: file } = await downloaded(folder, '.ics');
    expect(file.replaceAll('\r\n ', '')).toContain('DTSTART;VALUE=DATE:20270131');
    expect(file.replaceAll('\r\n ', '')).toContain(`SUMMARY:CCUS期限：${business.name}`);
    await again.close();
  });

  it('fills the list for the workers from the stored business', async () => {
    const page = await session.openOptions('#/items');
    await seen(page).waitForText(business.id);
    const text = await seen(page).text();
    for (const part of [business.address, business.registeredEmail, '建設業許可番号', '被共済者番号']) expect(text).toContain(part);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.close();
  });
});
