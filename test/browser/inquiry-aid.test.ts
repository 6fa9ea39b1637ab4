import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsersOf, panel, seen, waitFor, type Session } from './harness/index.ts';
import { accessibilityFaults } from './harness/axe.ts';
import { business, give, launchWithPeople } from './people.ts';

const message = 'ログインエラー SYSA0001E 初期パスワード：Abcd1234!';

/** A page of the site that reports something, and in it the report selected with the mouse. */
async function openReport(session: Session): Promise<Page> {
  const page = await session.newPage(`https://www.ccus.jp/inquiry?build=plain&shown=${encodeURIComponent(message)}`);
  await page.evaluate(() => {
    const place = document.querySelector('.signed-in')!;
    getSelection()?.selectAllChildren(place);
  });
  return page;
}

/** The second step of the form for topic ⑥. */
async function openTopic(session: Session): Promise<Page> {
  const page = await session.newPage('https://www.ccus.jp/inquiry?build=plain');
  const value = await page.$eval('select option:nth-child(7)', (option) => (option as HTMLOptionElement).value);
  await page.select('select', value);
  await Promise.all([page.waitForNavigation(), page.click('main form button')]);
  await waitFor(() => page.$('textarea'), 'the second step');
  return page;
}

describe.each(browsersOf(import.meta.url))('%s: writing an inquiry before the form is opened', (browserName) => {
  let session: Session;
  beforeAll(async () => {
    session = await launchWithPeople(browserName);
  });
  afterAll(() => session?.close());

  it('takes the message over without its password, keeps what was typed, and fills it in', async () => {
    const report = await openReport(session);
    const write = await session.openOptions('#/inquiries/write');
    const aid = seen(write);
    await aid.click(new RegExp(`^${business.name}`));
    await aid.choose('何のお問い合わせですか', /^⑥/);
    await aid.waitForText('聞きたいことが、まだ書いてありません');
    await aid.click('CCUSの画面から取りこむ');
    await aid.waitForText('取りこみました。');
    await aid.waitForText('パスワードやコードのようなものを消しました');
    expect(await aid.value('画面に出たメッセージ')).toContain('SYSA0001E');
    expect(await aid.value('画面に出たメッセージ')).not.toContain('Abcd1234');
    await aid.type('聞きたいこと', 'どうすれば入れますか。');
    await aid.waitForText('保存しました');
    expect(await accessibilityFaults(write)).toEqual([]);
    await write.close();

    const again = await session.openOptions('#/inquiries');
    await seen(again).click(new RegExp(`^${business.name}の「⑥`), { role: 'link' });
    await seen(again).click('文を書きなおす');
    await waitFor(async () => (await seen(again).value('聞きたいこと')) === 'どうすれば入れますか。', 'the draft to come back');
    await again.close();

    await report.close();
    const form = await openTopic(session);
    await give(session, form);
    const assist = panel(form);
    await assist.click('この画面に入力');
    await assist.waitForText(/\d+つの欄に入力しました/);
    const body = await form.$eval('textarea', (area) => area.value);
    expect(body).toContain('どうすれば入れますか。');
    expect(body).toContain('・表示されたメッセージ：');
    expect(body).toContain('SYSA0001E');
    expect(body).not.toContain('Abcd1234');
    await form.close();
  });

  it('stays when the profile is deleted, unless the person says otherwise, and comes back with it', async () => {
    const page = await session.openOptions();
    const list = seen(page);
    await list.click(`${business.name}を消す`);
    await list.waitForText('お問い合わせの記録1件は、名前をつけて残してあります');
    await list.click('記録1件も消す');
    await list.waitForText('1件のお問い合わせの記録を消しました');
    await list.click('元に戻す');
    await list.waitForText('元に戻しました');
    await list.waitForText(business.name);
    await list.click('お問い合わせの記録', { role: 'link' });
    await list.waitForText('下書き');
    await page.close();
  });
});
