import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { triesOf } from '../replica/login/state.ts';
import { loginUrl } from '../replica/login/switches.ts';
import { browsersOf, launch, seen, waitFor, type Session } from './harness/index.ts';
import { builtExtension } from './harness/paths.ts';
import { brake, counted, guard, idField, loginButton, markAll, newId, openLogin, passwordField, tryWrong, type } from './login-pages.ts';
import { inside } from './own-storage.ts';

const serverCounts = (session: Session, id: string) => triesOf(session.replica.state.login, id, new Date());

/** An ID with one try left, by our count and the server's. */
async function fourUsed(session: Session): Promise<string> {
  const id = newId();
  session.replica.state.login.tries.set(id, 3);
  const page = await openLogin(session, 'wording=7');
  await tryWrong(page, id);
  await counted(session, page, id, 4);
  await page.close();
  return id;
}

/** A login screen on which a password manager fills and sends at the moment in which the form appears. */
async function openAndSend(session: Session, id: string): Promise<Page> {
  const page = await session.browser.newPage();
  await page.evaluateOnNewDocument((text) => {
    const watch = new MutationObserver(() => {
      const [user, password] = ['text', 'password'].map((kind) => document.querySelector<HTMLInputElement>(`input[type=${kind}]`));
      if (!user || !password) return;
      watch.disconnect();
      // In the next turn of the page, because its framework still writes into the fields in this one.
      setTimeout(() => {
        for (const [field, value] of [
          [user, text],
          [password, 'mac'],
        ] as const) {
          field.value = value;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }
        document.documentElement.dataset.early = String(document.querySelector('ccus-assist-guard') === null);
        document.querySelector('form')!.requestSubmit();
      });
    });
    watch.observe(document, { childList: true, subtree: true });
  }, id);
  await page.goto(loginUrl());
  return page;
}

const valueOf = (page: Page, field: string) => page.$eval(field, (input) => (input as HTMLInputElement).value);

/** How many scripts wait for the next page. */
async function waiting(session: Session): Promise<number> {
  const own = await session.extPage('manifest.json');
  const count = await inside(own, async (api) => (await api.scripting.getRegisteredContentScripts()).length);
  await own.close();
  return count;
}

describe.each(browsersOf(import.meta.url))('%s: the press that could lock', (browserName) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(browserName);
  });
  afterAll(() => session?.close());

  it('is held before the guard stands, asked about, and takes nothing out of the fields', async () => {
    expect(await waiting(session)).toBe(0);
    const id = await fourUsed(session);
    expect(await waiting(session)).toBe(1);
    const page = await openAndSend(session, id);
    await brake(page).waitForText('それでもログインする');
    expect(await page.evaluate(() => document.documentElement.dataset.early)).toBe('true');
    expect(serverCounts(session, id)).toBe(4);
    await page.keyboard.press('Escape');
    expect([await valueOf(page, idField), await valueOf(page, passwordField)]).toEqual([id, 'mac']);
    await page.click(loginButton);
    await brake(page).waitForText('それでもログインする');
    await page.close();

    const other = newId();
    const free = await openAndSend(session, other);
    await guard(free).waitForText('もう一度「ログイン」を押してください');
    expect(serverCounts(session, other)).toBe(0);
    await free.click(loginButton);
    await counted(session, free, other, 1);

    await type(free, id);
    await guard(free).click(/くわしく見る・回数を直す$/);
    await guard(free).click('−1');
    await guard(free).waitForText('残り2回');
    await waitFor(async () => (await waiting(session)) === 0, 'nothing to wait for the next page');
    await free.close();
  });

  it('is let through for the ID that the person said it of, and for no other', async () => {
    const [id, other] = [await fourUsed(session), await fourUsed(session)];
    const page = await openLogin(session);
    await type(page, id);
    await page.click(loginButton);
    await brake(page).click('それでもログインする');
    await guard(page).waitForText('次は止めません');
    await type(page, other);
    await page.click(loginButton);
    await brake(page).waitForText('それでもログインする');
    expect([serverCounts(session, id), serverCounts(session, other)]).toEqual([4, 4]);
    await page.close();
  });

  it('is held though key after key follows as fast as the server answers, from the first try on', async () => {
    const id = newId();
    const page = await openLogin(session);
    await type(page, id);
    // As a key that is held down does it: each press comes as soon as the answer to the one before is there.
    await page.evaluate(() => {
      const form = document.querySelector('form')!;
      new PerformanceObserver(() => setTimeout(() => form.requestSubmit())).observe({ type: 'resource' });
      form.requestSubmit();
    });
    // Whoever presses before the last try is written down is held and has to press again.
    await waitFor(async () => {
      if (await brake(page).mounted()) return true;
      await page.evaluate(() => document.querySelector('form')!.requestSubmit());
      return false;
    }, 'the brake');
    expect(serverCounts(session, id)).toBe(4);
    await guard(page).waitForText('残り1回');
    await page.close();
  });

  it('is held on a page that was put aside and has not heard yet what was counted meanwhile', async () => {
    await fourUsed(session);
    const other = newId();
    const page = await openLogin(session);
    await type(page, other);
    // The replica forbids the browser to put a page aside, as an official login would: only its return is told of.
    await page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      document.querySelector('form')!.requestSubmit();
    });
    await guard(page).waitForText('もう一度「ログイン」を押してください');
    expect(serverCounts(session, other)).toBe(0);
    await page.click(loginButton);
    await counted(session, page, other, 1);
    await page.close();
  });
});

describe('chromium: a guard that never comes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ccus-mute-'));
  let session: Session;
  beforeAll(async () => {
    cpSync(builtExtension('chromium', 'e2e'), folder, { recursive: true });
    const watcher = join(folder, 'watcher.js');
    writeFileSync(watcher, readFileSync(watcher, 'utf8').replace('DOMContentLoaded', 'never'));
    session = await launch('chromium', { extension: folder });
  });
  afterAll(async () => {
    await session?.close();
    rmSync(folder, { recursive: true });
  });

  it('lets the next press go after a while', async () => {
    const id = await fourUsed(session);
    const page = await session.newPage(loginUrl());
    expect(await guard(page).mounted()).toBe(false);
    await page.waitForSelector(passwordField);
    await page.type(idField, id);
    await page.type(passwordField, 'mac');
    await page.click(loginButton);
    await page.click(loginButton);
    expect(serverCounts(session, id)).toBe(4);
    await waitFor(async () => {
      await page.click(loginButton);
      return (await seen(page).text()).includes('ロックしました');
    }, 'a press to go through');
    await page.close();
  });
});

describe('chromium: a page that stood there when the extension was renewed', () => {
  let session: Session;
  beforeAll(async () => {
    session = await launch('chromium');
  });
  afterAll(() => session?.close());

  it('shows no number that nobody keeps, and holds nobody twice', async () => {
    const [tried, id] = [newId(), newId()];
    session.replica.state.login.tries.set(tried, 3);
    const page = await openLogin(session, 'wording=7');
    await tryWrong(page, tried);
    await counted(session, page, tried, 4);
    const own = await session.extPage('manifest.json');
    await inside(own, (api) => api.runtime.reload()).catch(() => undefined);
    await markAll(page, idField);
    await page.keyboard.type(id);
    await guard(page).waitForNoText('残り');
    await page.click(loginButton);
    await guard(page).waitForText('もう一度「ログイン」を押してください');
    expect(serverCounts(session, id)).toBe(0);
    await page.click(loginButton);
    await waitFor(() => serverCounts(session, id) === 1, 'the second press to go through');
    await page.close();
  });
});
