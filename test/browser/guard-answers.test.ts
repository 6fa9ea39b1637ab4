import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, inContentScripts, launch, seen, waitFor, type Session } from './harness/index.ts';
import { counted, guard, idField, loginButton, newId, openLogin, passwordField, pause, ready, tryWrong, type } from './login-pages.ts';

/** Every way in which the replica tells of a wrong password, with words that are understood. */
const told = [
  'answer=inline,xhr', 'answer=alert,fetch', 'answer=toast', 'answer=modal', 'answer=hidden', 'answer=clears',
  'answer=inline,fetch,401', 'answer=toast,403', 'answer=inline,422', 'wording=9&answer=401',
  'answer=post', 'answer=post,alert,401', 'answer=redirect', 'answer=redirect,alert',
  'wording=1', 'wording=2', 'wording=3', 'wording=4', 'wording=5', 'wording=7', 'wording=8', 'wording=10',
];

/** Counts every look at a password's value in the content scripts' own world, and lets it fail. */
const throwing = `{
  const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  globalThis.passwordReads = 0;
  Object.defineProperty(HTMLInputElement.prototype, 'value', { ...own, get() {
    if (this.type !== 'password') return own.get.call(this);
    globalThis.passwordReads += 1;
    throw new Error('the password was read');
  } });
}`;

/** Answers that say nothing about the password. */
const nothing = ['fault=500', 'fault=503', 'fault=504&answer=fetch', 'fault=expired', 'fault=expired&answer=401', 'maintenance=1'];

describe.each(browserNames)('%s: what a login screen answers', (browserName) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(browserName);
  });
  afterAll(() => session?.close());

  it.each(told)('counts one try: %s', async (switches) => {
    const id = newId();
    const page = await openLogin(session, switches);
    await tryWrong(page, id);
    await counted(session, page, id, 1);
    await page.close();
  });

  it.each(['answer=inline,xhr', 'answer=modal', 'answer=hidden', 'answer=redirect,alert'])('counts a second try with the same words: %s', async (switches) => {
    const id = newId();
    const page = await openLogin(session, switches);
    await tryWrong(page, id);
    await counted(session, page, id, 1);
    if (switches.includes('modal')) await seen(page).click('OK');
    await ready(page);
    await tryWrong(page, id);
    await counted(session, page, id, 2);
    expect(await guard(page).text()).not.toContain(id);
    await page.close();
  });

  it('follows to a screen of its own that tells of the failure', async () => {
    const id = newId();
    const page = await openLogin(session, 'answer=screen');
    await tryWrong(page, id);
    await seen(page).waitForText('ログインエラー');
    // A person reads first.
    await pause(500);
    await seen(page).click(/ログイン画面へ戻る/);
    await ready(page);
    await counted(session, page, id, 1);
    await page.close();
  });

  it.each([9, 11, 6])('asks about wording %s, and knows it the next time', async (wording) => {
    const id = newId();
    const page = await openLogin(session, `wording=${wording}`);
    await tryWrong(page, id);
    await guard(page).waitForText('ログインできましたか？');
    await guard(page).click('いいえ');
    await counted(session, page, id, 1);
    await tryWrong(page, id);
    await counted(session, page, id, 2);
    expect(await guard(page).text()).not.toContain('ログインできましたか？');
    await page.close();
  });

  it('asks about an unknown lock, and knows it the next time', async () => {
    const page = await openLogin(session, 'lockwording=5');
    for (const known of [false, true]) {
      const id = newId();
      session.replica.state.login.tries.set(id, 4);
      await tryWrong(page, id);
      if (!known) {
        await guard(page).waitForText('ログインできましたか？');
        await guard(page).click('ロックと出た');
      }
      await guard(page).waitForText('早ければ');
    }
    await page.close();
  });

  it.each(nothing)('counts nothing: %s', async (switches) => {
    const id = newId();
    const page = await openLogin(session, switches.startsWith('maintenance') ? '' : switches);
    if (switches.startsWith('maintenance')) session.replica.state.login.maintenance = 'always';
    await tryWrong(page, id);
    await waitFor(() => session.replica.state.login.log.some(({ loginId }) => loginId === id), 'the server to be asked');
    await pause(900);
    session.replica.state.login.maintenance = 'never';
    await guard(page).waitForText('残り5回');
    expect(await guard(page).text()).not.toContain('ログインできましたか？');
    await page.close();
  });

  it('counts nothing while offline, nor when a field is blank', async () => {
    const id = newId();
    const page = await openLogin(session);
    await type(page, id, '');
    await page.click(loginButton);
    await type(page, id);
    session.proxy.setOffline(true);
    await page.click(loginButton);
    await seen(page).waitForText('通信に失敗しました');
    session.proxy.setOffline(false);
    await pause(900);
    await guard(page).waitForText('残り5回');
    await tryWrong(page, id);
    await counted(session, page, id, 1);
    await page.close();
  });

  it('sees a success on the signed-in screen, and begins anew', async () => {
    for (const switches of ['', 'answer=post']) {
      const page = await openLogin(session, switches);
      await tryWrong(page, '12345678901222');
      await counted(session, page, '12345678901222', 1);
      await type(page, '12345678901222', 'Mihon-2026');
      await page.click(loginButton);
      await seen(page).waitForText('510_閲覧');
      await waitFor(async () => !(await guard(page).mounted()) || (await guard(page).text()) === '', 'the guard to leave');
      await seen(page).click(/ログアウト/);
      await ready(page);
      await type(page, '12345678901222', 'x');
      await guard(page).waitForText('残り5回');
      await page.close();
    }
  });

  it('is not misled by a text about errors and locks that was there all along', async () => {
    const id = newId();
    const page = await openLogin(session, 'delay=600');
    await page.evaluate(() => {
      const note = document.createElement('p');
      note.textContent = 'パスワードが正しくありません、と出たときは。5回まちがえるとアカウントがロックされます。ログインロック中です、と出たときは。';
      document.body.append(note);
    });
    await tryWrong(page, id);
    await guard(page).waitForText('結果を見ています');
    expect(await guard(page).text()).toContain('残り5回');
    await counted(session, page, id, 1);
    await page.close();
  });

  it('never reads the password, not even where reading it would throw', async () => {
    const id = newId();
    const page = await session.browser.newPage();
    // Angular itself must read it; whoever else does, throws and is caught here.
    await page.evaluateOnNewDocument(() => {
      const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
      Object.defineProperty(HTMLInputElement.prototype, 'value', {
        ...own,
        get(this: HTMLInputElement) {
          const byAngular = (new Error('who').stack ?? '').includes('/assets/');
          if (this.type === 'password' && !byAngular) throw new Error('the password was read');
          return own.get!.call(this) as string;
        },
      });
    });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto('https://www.mobile.ccus.jp/#/gcm/01/017');
    await ready(page);
    if (browserName === 'chromium') await inContentScripts(page, session, throwing);
    await page.click(idField);
    await page.keyboard.type(id);
    await page.click(passwordField);
    await page.keyboard.type('machigai');
    await page.keyboard.press('Enter');
    await guard(page).waitForText('残り4回');
    expect(errors).toEqual([]);
    if (browserName === 'chromium') await inContentScripts(page, session, 'if (globalThis.passwordReads) throw new Error("read")');
    await page.close();
  });
});
