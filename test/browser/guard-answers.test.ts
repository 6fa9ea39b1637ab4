import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browsersOf, inContentScripts, launch, seen, waitFor, type Session } from './harness/index.ts';
import { loginUrl } from '../replica/login/switches.ts';
import { triesOf } from '../replica/login/state.ts';
import {
  answerNow,
  brake,
  counted,
  guard,
  idField,
  loginButton,
  newId,
  openLogin,
  passwordField,
  pause,
  ready,
  tryWrong,
  type,
} from './login-pages.ts';

/** Where and how the answer comes; `and` with another number on the same page. */
const displays: { switches: string; and?: string }[] = [
  { switches: 'answer=alert,fetch' },
  { switches: 'answer=inline,fetch,401' },
  { switches: 'answer=toast', and: 'answer=toast,403' },
  { switches: 'answer=modal' },
  { switches: 'answer=hidden' },
  { switches: 'answer=clears' },
  { switches: 'answer=title' },
  { switches: 'answer=field' },
  { switches: 'answer=post' },
  { switches: 'answer=post,alert,401' },
  { switches: 'answer=redirect' },
  { switches: 'answer=redirect,alert' },
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

describe.each(browsersOf(import.meta.url))('%s: how a login screen answers', (browserName) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(browserName);
  });
  afterAll(() => session?.close());
  // What one test leaves behind must not fail the next.
  afterEach(() => {
    session.proxy.setOffline(false);
  });

  it('counts one try and then another with the same words, wherever they appear', async () => {
    const page = await session.newPage();
    for (const [at, { switches, and }] of displays.entries()) {
      await page.goto(loginUrl(switches));
      await ready(page);
      for (const answer of and === undefined ? [switches] : [switches, and]) {
        if (answer !== switches) await answerNow(page, answer);
        const id = newId();
        // That the same words count again is decided in the background, alike in both browsers.
        for (const tries of browserName === 'chromium' || at === 0 ? [1, 2] : [1]) {
          await tryWrong(page, id);
          await counted(session, page, id, tries);
          if (switches.includes('modal')) await seen(page).click('OK');
          await ready(page);
        }
      }
    }
    await page.close();
  });

  it('counts what the browser itself tells in a box, holds the fifth try, and asks when nothing else comes', async () => {
    const id = newId();
    const page = await openLogin(session, 'answer=browser');
    let boxes = 0;
    page.on('dialog', (box) => {
      boxes += 1;
      void box.accept();
    });
    for (const tries of [1, 2, 3, 4]) {
      await tryWrong(page, id);
      await waitFor(() => boxes === tries && triesOf(session.replica.state.login, id, new Date()) === tries, 'the box to be closed');
      // A box tells nothing to anybody but the person: the try before is counted when the next one is made.
      await guard(page).waitForText(`残り${6 - tries}回`);
    }
    await page.click(loginButton);
    await brake(page).waitForText('それでもログインする');
    expect(triesOf(session.replica.state.login, id, new Date())).toBe(4);
    await page.keyboard.press('Escape');
    await guard(page).waitForText('ログインできましたか？', { timeout: 20_000 });
    await guard(page).click('いいえ');
    await counted(session, page, id, 4);
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
    const page = await openLogin(session, 'delay=2000');
    await page.evaluate(() => {
      const note = document.createElement('p');
      note.textContent =
        'パスワードが正しくありません、と出たときは。5回まちがえるとアカウントがロックされます。ログインロック中です、と出たときは。';
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
    // A press before the ID was looked at is held, and asked for once more.
    await guard(page).waitForText(`ID …${id.slice(-4)}`);
    await page.keyboard.press('Enter');
    await guard(page).waitForText('残り4回');
    expect(errors).toEqual([]);
    if (browserName === 'chromium') await inContentScripts(page, session, 'if (globalThis.passwordReads) throw new Error("read")');
    await page.close();
  });
});
