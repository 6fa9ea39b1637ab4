import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsersOf, clickOn, inContentScripts, launch, panel, replaceIn, seen, waitFor, type Session } from './harness/index.ts';
import { idField, loginButton, openLogin, passwordField } from './login-pages.ts';
import { inside } from './own-storage.ts';
import { business, give, storePeople } from './people.ts';
import { setPassphrase } from './vault-pages.ts';

const beside = (page: Page) => panel(page, 'ccus-assist-secret');

/** In the content scripts' own world: whoever looks at the present password, or at a copy of it, is counted and fails. */
const throwing = `{
  const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  globalThis.passwordReads = 0;
  Object.defineProperty(HTMLInputElement.prototype, 'value', { ...own, get() {
    const present = this.type === 'password' && (!this.isConnected || this === document.querySelector('input[type=password]'));
    if (!present) return own.get.call(this);
    globalThis.passwordReads += 1;
    throw new Error('the present password was read');
  } });
}`;

const boxes = (page: Page) => page.$$eval('input[type=password]', (all) => all.map((box) => (box as HTMLInputElement).value));

const typeInto = (page: Page, at: number, text: string): Promise<void> => replaceIn(page, passwordField, text, at);

/** What the panel says of a rule. */
const says = (page: Page, rule: string, mark: string) =>
  waitFor(async () => (await beside(page).text()).replaceAll('\n', ' ').includes(`${mark} ${rule}`), `${mark}: ${rule}`);

/** Logs in with an initial password, as one who is new. */
async function openChange(session: Session, id: string, password: string, switches = ''): Promise<Page> {
  session.replica.state.login.accounts.get(id)!.initial = true;
  session.replica.state.login.accounts.get(id)!.password = password;
  const page = await openLogin(session, switches);
  await replaceIn(page, idField, id);
  await replaceIn(page, passwordField, password);
  await clickOn(page, loginButton);
  await beside(page).waitForText('新しいパスワードのきまり');
  return page;
}

const newcomer = '55555000011122';

describe.each(browsersOf(import.meta.url))('%s: a new password', (browserName) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(browserName);
    await storePeople(session, 'business');
  });
  afterAll(() => session?.close());

  it('is checked while it is typed, and the present one is never read', async () => {
    const page = await openChange(session, newcomer, 'Shoki-1111');
    if (browserName === 'chromium') await inContentScripts(page, session, throwing);
    await typeInto(page, 1, 'abc');
    await says(page, '大文字・小文字・数字・記号のうち', 'まだ');
    await typeInto(page, 1, 'abcdefgh');
    await says(page, '8文字から24文字まで', 'よい');
    await says(page, '大文字・小文字・数字・記号のうち', '直す');
    await typeInto(page, 1, 'Abcdefg1#');
    await says(page, '大文字・小文字・数字・記号のうち', 'よい');
    await says(page, '使える記号だけ', '使えないかもしれません');
    await typeInto(page, 1, 'Abcdefg1');
    await says(page, '使える記号だけ', 'よい');
    await says(page, '2つの欄が同じ', 'まだ');
    await typeInto(page, 2, 'Abcdefg2');
    await says(page, '2つの欄が同じ', '直す');
    await typeInto(page, 2, 'Abcdefg1');
    await says(page, '2つの欄が同じ', 'よい');
    await says(page, '今のパスワードとちがう', 'よい');
    // The browser compares; our script hears yes or no.
    await typeInto(page, 0, 'Abcdefg1');
    await says(page, '今のパスワードとちがう', '直す');
    await typeInto(page, 0, 'Shoki-1111');
    await says(page, '今のパスワードとちがう', 'よい');
    if (browserName === 'chromium') await inContentScripts(page, session, 'if (globalThis.passwordReads) throw new Error("read")');
    await page.close();
  });

  it('is made on a press, asks before it replaces what was typed, can be taken back, and is accepted', async () => {
    const page = await openChange(session, newcomer, 'Shoki-1111', 'code=popup');
    await typeInto(page, 0, 'Shoki-1111');
    await typeInto(page, 1, 'jibun');
    await beside(page).click('新しいパスワードを作って入れる');
    await beside(page).waitForText('入れかえますか');
    expect(await boxes(page)).toEqual(['Shoki-1111', 'jibun', '']);
    await beside(page).click('入れかえる');
    await beside(page).waitForText('作ったパスワード');
    const [, fresh, again] = await boxes(page);
    expect(fresh).toMatch(/^[A-HJ-NP-Za-km-z2-9]{16}$/);
    expect(again).toBe(fresh);
    expect(await beside(page).text()).toContain(fresh);
    // In a closed root, so that the page cannot read what is shown; and nowhere in what is kept.
    expect(await page.evaluate(() => document.body.innerText)).not.toContain(fresh);
    await beside(page).click('元に戻す');
    await waitFor(async () => (await boxes(page)).join() === 'Shoki-1111,jibun,', 'the old state');
    await beside(page).waitForNoText(fresh!);
    await typeInto(page, 1, '');
    await beside(page).click('新しいパスワードを作って入れる');
    await beside(page).waitForText('作ったパスワード');
    const [, made] = await boxes(page);
    expect(made).not.toBe(fresh);
    await seen(page).click('パスワード変更', { role: 'button' });
    await seen(page).waitForText('セキュリティコード（本人確認番号）入力');
    // Where it is asked for in a popup, the same help stands beside it.
    await beside(page).waitForText('圧着はがきと、2通目の登録完了メール');
    await beside(page).waitForText('人・会社を選ぶ');
    const own = await session.extPage('manifest.json');
    const kept = JSON.stringify(await inside(own, async (api) => [await api.storage.local.get(null), await api.storage.session.get(null)]));
    expect(kept).not.toContain(made);
    await own.close();
    await page.close();
  });

  it('lets the stored security code in on a press only, for the one who is chosen and who has logged in', async () => {
    await setPassphrase(session);
    const sheet = await session.openOptions('#/');
    await seen(sheet).click(`${business.name}の控え`);
    await seen(sheet).type('セキュリティコード（4けた）', '4821');
    await seen(sheet).click('セキュリティコードを保存する');
    await seen(sheet).waitForText('セキュリティコードを保存しました');
    await sheet.close();

    const page = await openChange(session, business.id, 'Mihon-2026');
    await typeInto(page, 0, 'Mihon-2026');
    await beside(page).click('新しいパスワードを作って入れる');
    await beside(page).waitForText('作ったパスワード');
    await seen(page).click('パスワード変更', { role: 'button' });
    await beside(page).waitForText('人・会社を選ぶ');
    await give(session, page);
    await beside(page).waitForText('のコードを入れます');
    expect(await beside(page).text()).not.toContain('4821');
    const code = () => page.$eval('input[type=text]', (field) => (field as HTMLInputElement).value);
    // Neither a press that the page made up lets it in, nor one that the page borrows by lying over the panel.
    await page.evaluate(() => {
      document.querySelector('ccus-assist-secret')!.shadowRoot!.querySelector<HTMLElement>('[data-do=code]')!.click();
      const cover = Object.assign(document.createElement('div'), { id: 'cover', popover: 'manual' });
      cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;opacity:0;pointer-events:none';
      document.body.append(cover);
      cover.showPopover();
    });
    await beside(page).click('保存したコードを入れる');
    await new Promise((done) => setTimeout(done, 500));
    expect(await code()).toBe('');
    await page.$eval('#cover', (cover) => cover.remove());
    await beside(page).click('保存したコードを入れる');
    await waitFor(async () => (await code()) === '4821', 'the code');
    await beside(page).click('元に戻す');
    await waitFor(async () => (await code()) === '', 'the field to be blank again');
    await beside(page).click('保存したコードを入れる');
    await waitFor(async () => (await code()) === '4821', 'the code again');
    await seen(page).click('確認');
    await seen(page).waitForText('パスワードの変更に成功しました');
    await page.close();

    // Somebody else has logged in than the one chosen: no code goes there.
    const other = await openChange(session, newcomer, 'Shoki-1111');
    await give(session, other);
    await typeInto(other, 0, 'Shoki-1111');
    await beside(other).click('新しいパスワードを作って入れる');
    await beside(other).waitForText('作ったパスワード');
    await seen(other).click('パスワード変更', { role: 'button' });
    await beside(other).waitForText('ログインしたIDと、選んだ人のIDがちがいます');
    expect(await beside(other).has('保存したコードを入れる')).toBe(false);
    await other.close();
  });
});
