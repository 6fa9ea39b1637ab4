import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { triesOf } from '../replica/login/state.ts';
import { loginUrl } from '../replica/login/switches.ts';
import { browserNames, launch, seen, waitFor, type Session } from './harness/index.ts';
import { builtExtension } from './harness/paths.ts';
import { brake, counted, guard, idField, loginButton, newId, openLogin, passwordField, tryWrong, type } from './login-pages.ts';
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
        for (const [field, value] of [[user, text], [password, 'mac']] as const) {
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

describe.each(browserNames)('%s: a press before the guard stands', (browserName) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(browserName);
  });
  afterAll(() => session?.close());

  it('is held while some ID has one try left, asked about, and never swallows what stands in the fields', async () => {
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
