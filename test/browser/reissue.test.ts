import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addresses } from '../../utils/ccus/hosts.ts';
import { browsersOf, launch, panel, seen, waitFor, type Session } from './harness/index.ts';
import { openLogin } from './login-pages.ts';
import { business, give, storePeople, worker } from './people.ts';

const texts = (page: Page) => page.$$eval('input[type=text]', (all) => all.map((box) => (box as HTMLInputElement).value));
/** What the application itself holds. */
const held = (page: Page) =>
  page.evaluate(() => (window as unknown as { __replica: { state(): Record<string, string> } }).__replica.state());

describe.each(browsersOf(import.meta.url))('%s: screens that ask for what is registered', (browserName) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(browserName);
    await storePeople(session, 'business', 'worker');
  });
  afterAll(() => session?.close());

  it('fills ID and registered mail address on the reissue, undoes it, and leads to the mail', async () => {
    const page = await openLogin(session);
    await seen(page).click('パスワードを忘れた場合');
    await panel(page).waitForText('だれの情報を使うかを選んでください');
    await give(session, page);
    await panel(page).waitForText('入力する内容');
    expect(await texts(page)).toEqual(['', '']);
    await panel(page).click('この画面に入力');
    await panel(page).waitForText('2つの欄に入力しました');
    expect(await held(page)).toMatchObject({ loginId: business.id, email: business.registeredEmail });
    await panel(page).click('元に戻す');
    await waitFor(async () => (await texts(page)).join('') === '', 'both boxes to be blank again');
    await panel(page).click('この画面に入力');
    await panel(page).waitForText('2つの欄に入力しました');
    expect(session.replica.state.login.reissues).toBe(0);
    await seen(page).click('再発行する');
    await seen(page).waitForText('新しいパスワードをお送りしました');
    expect(session.replica.state.login.reissues).toBe(1);
    await page.close();
  });

  it('asks when the ID of somebody else stands there', async () => {
    const page = await openLogin(session);
    await seen(page).click('パスワードを忘れた場合');
    await panel(page).waitForText('だれの情報を使うかを選んでください');
    await page.click('input[type=text]');
    await page.keyboard.type(worker.id);
    await give(session, page);
    await panel(page).waitForText('別の人の画面かもしれません');
    expect(await panel(page).has('この画面に入力')).toBe(false);
    expect(await texts(page)).toEqual([worker.id, '']);
    await page.close();
  });

  it('fills the name of the business on the search, and does not search', async () => {
    const page = await session.newPage(addresses.search.value);
    await seen(page).click('所在地・事業者名で検索する');
    await panel(page).waitForText('だれの情報を使うかを選んでください');
    await give(session, page);
    await panel(page).click('この画面に入力');
    await panel(page).waitForText('1つの欄に入力しました');
    expect(await held(page)).toMatchObject({ name: business.name, prefecture: '', searched: false });
    await page.close();
  });
});
