import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults, launch, panel, seen, waitFor, type Session } from './harness/index.ts';
import { brake, counted, openLogin, tryWrong, type } from './login-pages.ts';
import { addBusiness, addContact, business, choose, toFront } from './people.ts';

/** Faults of a page of ours on a small telephone, and what is wider than it. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.setViewport({ width: 360, height: 640 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return [...(await accessibilityFaults(page)), ...(wide > 0 ? [`${wide} pixels too wide`] : [])];
}

/** The practice site's own faults are its business. */
const faultsInPage = async (page: Page, element: string) => (await accessibilityFaults(page)).filter((fault) => fault.includes(element));

/** What has the focus, also within a place of ours in a page. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active = document.activeElement;
    return ((active?.shadowRoot?.activeElement ?? active) as HTMLElement | null)?.innerText ?? '';
  });

// The rules are the same in both browsers; what differs between them is driven in the other files.
describe('whoever cannot see, or not well, or has no mouse', () => {
  let session: Session;
  beforeAll(async () => {
    session = await launch('chromium');
  });
  afterAll(() => session?.close());

  it('has every page of the settings while nothing is stored', async () => {
    const titles = {
      '#/': 'はじめに、だれの情報か',
      '#/business/new': '事業者の追加',
      '#/worker/new': '技能者の追加',
      '#/contact': 'お問い合わせ担当者',
      '#/inquiries': 'まだ記録はありません',
      '#/inquiries/write': '先に、事業者か技能者',
      '#/import': '名簿のファイル',
      '#/guard': 'いま数えている回数はありません',
      '#/items': '所属技能者にわたす一覧',
      '#/structure': '書き出す画面が、まだ',
      '#/about': '覚えているアドレスはありません',
      '#/profile/0b1c7a52-6f1e-4d9b-9a3e-000000000001': 'この情報は、もうありません',
    };
    const page = await session.openOptions();
    for (const [route, text] of Object.entries(titles)) {
      await page.evaluate((to) => (location.hash = to), route);
      await seen(page).waitForText(text);
      expect(await faultsOf(page), route).toEqual([]);
    }
    await page.close();
  });

  it('is led from what is wrong to its field', async () => {
    const page = await session.openOptions('#/business/new');
    await seen(page).type(/^事業者ID(必須|任意)/, '1234567890');
    await seen(page).click('保存する');
    await waitFor(async () => (await focused(page)).includes('直すところが2か所あります'), 'the list of faults to have the focus');
    expect(await faultsOf(page)).toEqual([]);
    for (const key of ['Tab', 'Tab', 'Enter'] as const) await page.keyboard.press(key);
    expect(await page.evaluate(() => [document.activeElement?.id, (document.activeElement as HTMLInputElement).value])).toEqual([
      'ccusId',
      '1234567890',
    ]);
    await page.close();
  });

  it('has the popup, whomever it is opened for and wherever', async () => {
    const stranger = await session.newPage('https://ccus-inquiry.example/inquiry');
    const over = async (tab: Page, text: string): Promise<Page> => {
      const popup = await session.openPopup(tab);
      await seen(popup).waitForText(text);
      expect(await faultsOf(popup), text).toEqual([]);
      return popup;
    };
    await (await over(stranger, 'ではありません')).close();
    await stranger.close();
    const site = await session.newPage('https://www.ccus.jp/');
    await (await over(site, 'まだ情報がありません')).close();
    await addBusiness(session);
    await (await choose(session, site, business.name)).close();
    const missing = await over(site, 'お問い合わせ担当者（あなた）の情報が、まだありません');
    await addContact(session);
    // It was told by what the popup asked first, so nothing comes or goes while it stands open.
    await missing.close();
    const now = await over(site, 'あと30分');
    expect(await seen(now).text()).not.toContain('お問い合わせ担当者（あなた）');
    await now.close();
    await site.close();
  });

  it('keeps the focus near what was pressed and is gone', async () => {
    const page = await session.openOptions();
    await seen(page).click(`${business.name}を消す`);
    await waitFor(async () => (await focused(page)) === '元に戻す', 'the undo to have the focus');
    await page.keyboard.press('Enter');
    await seen(page).waitForText('元に戻しました。');
    await waitFor(async () => (await focused(page)) === '閉じる', 'what was said to have the focus');
    await page.close();
  });

  it('has the panel beside a form, the guard beside a login, and the brake', async () => {
    const form = await session.newPage('https://www.ccus.jp/inquiry');
    await panel(form).waitForText('だれの情報を使うかを選んでください');
    expect(await faultsInPage(form, 'ccus-assist')).toEqual([]);
    await (await choose(session, form, business.name)).close();
    await toFront(form);
    await panel(form).waitForText('入力する内容');
    expect(await faultsInPage(form, 'ccus-assist')).toEqual([]);
    await form.close();

    const login = await openLogin(session);
    await type(login, business.id);
    expect(await faultsInPage(login, 'ccus-assist')).toEqual([]);
    for (let tries = 1; tries < 5; tries += 1) {
      await tryWrong(login, business.id);
      await counted(session, login, business.id, tries);
    }
    expect(await faultsInPage(login, 'ccus-assist')).toEqual([]);
    await tryWrong(login, business.id);
    await brake(login).waitForText('やめて再発行へ');
    expect(await faultsInPage(login, 'ccus-assist')).toEqual([]);
    await login.keyboard.press('Escape');
    await waitFor(async () => !(await brake(login).mounted()), 'the brake to go');
    expect(await focused(login)).toBe('ログイン');
    await login.close();
  });
});
