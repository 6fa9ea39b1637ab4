import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults, browsersOf, launch, panel, seen, waitFor, type Session } from './harness/index.ts';
import { business, contact, give, storePeople, toFront, worker } from './people.ts';
import { idle, passphrase, setPassphrase } from './vault-pages.ts';
import { isOpen, press, pressOnPage, startWalk, stepsShown, type Walked } from './walk-pages.ts';

const topUrl = 'https://www.ccus.jp/';

/** Opens a tab and the popup over it, goes on with a walk from there, and opens the side panel beside it. */
async function resume(session: Session, walk: string): Promise<Walked> {
  const site = await session.newPage(topUrl);
  const tab = await session.tabIdOf(site);
  const popup = await session.openPopup(site);
  await seen(popup).waitForText('前の続き');
  await seen(popup).click(`「${walk}」を続ける`);
  const sidePage = await session.extPage(`sidepanel.html?tab=${tab}`);
  await sidePage.waitForSelector('.steps');
  if (!popup.isClosed()) await popup.close();
  return { site, sidePage, side: seen(sidePage) };
}

const closeAll = async ({ site, sidePage }: Walked) => {
  await sidePage.close();
  await site.close();
};

/** Nothing reaches out of a window of this width, in CSS pixels. */
async function fits(page: Page, width: number): Promise<void> {
  await page.setViewport({ width, height: 700 });
  await waitFor(
    () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
    `a page of ${width} pixels without sideways scrolling`,
  );
}

/** Whether the browser itself shows our panel, beside whatever stands in the window. */
async function reallyOpen(session: Session): Promise<boolean> {
  if (session.browserName === 'chromium') {
    return session.browser.targets().some((target) => target.url() === `${session.baseUrl}sidepanel.html`);
  }
  const own = await session.behind();
  const open = await own.evaluate(() =>
    (globalThis as unknown as { browser: { sidebarAction: { isOpen(where: object): Promise<boolean> } } }).browser.sidebarAction.isOpen({}),
  );
  return open;
}

describe.each(browsersOf(import.meta.url))('%s: the side panel', (browserName) => {
  // In Firefox all walks are gone to their end by `walks` and `walks-people`; what is kept of them is kept by the same code.
  let session: Session;
  beforeAll(async () => {
    session = await launch(browserName);
  });
  afterAll(() => session?.close());

  it('helps where nobody is stored', async () => {
    const site = await session.newPage(topUrl);
    const walk = await startWalk(session, site, 'ログインしたい');
    await press(walk, '技能者（働く人）');
    await isOpen(walk, '技能者IDを手もとに用意する');
    expect(await walk.side.text()).toMatch(/左から14けた[^]*目安です。出典：民間の解説コラム（旧版）、2024-04-17/);
    expect(await accessibilityFaults(walk.sidePage)).toEqual([]);
    await press(walk, 'IDがある');
    await press(walk, 'パスワードがある');
    await isOpen(walk, 'ログインの画面を開く');
    expect(await walk.side.has('できた')).toBe(false);
    await press(walk, 'ログイン画面を開く');
    await isOpen(walk, 'IDとパスワードを入れて、「ログイン」を押す');
    await press(walk, 'この手順をとばす');
    await walk.side.waitForText('終わりました');
    expect((await stepsShown(walk.sidePage)).map((step) => step[0])).toEqual(['+', '+', '+', '+', '-']);
    await press(walk, '終わる');
    await walk.side.waitForText('何に困っていますか');
    expect(await walk.side.text()).not.toContain('前の続き');
    await closeAll(walk);
  });

  it.runIf(browserName === 'chromium')('keeps the walks of two tabs apart, and goes back', async () => {
    const one = await startWalk(session, await session.newPage(topUrl), 'フォームが見つからない');
    const other = await startWalk(session, await session.newPage(topUrl), 'ログインしたい');
    await press(one, 'ページの一番下のリンクをさがす');
    // The tab shows the top page already.
    await isOpen(one, '一番下の、右の列を見る');
    await press(other, '事業者（会社）');
    await isOpen(other, '事業者IDを手もとに用意する');
    await press(other, '戻る');
    await isOpen(other, 'どちらのIDでログインしますか');
    await press(other, '技能者（働く人）');
    await isOpen(other, '技能者IDを手もとに用意する');
    await isOpen(one, '一番下の、右の列を見る');
    await press(one, 'リンクの場所を見せる');
    await toFront(one.site);
    await waitFor(() => one.site.$('ccus-assist-pointer'), 'the mark on the link');
    await pressOnPage(one, 'お問い合わせフォーム');
    await waitFor(() => one.site.url().includes('/inquiry'), 'the form to open');
    await one.side.waitForText('終わりました');
    expect(await other.side.text()).not.toContain('終わりました');
    await closeAll(one);
    await closeAll(other);
  });

  it.runIf(browserName === 'chromium')(
    'asks the five questions, loses nothing when everything is closed, and puts the answers into the inquiry',
    async () => {
      await storePeople(session, 'business', 'contact');
      const begun = await session.newPage(topUrl);
      await give(session, begun);
      const first = await startWalk(session, begun, 'セキュリティコードがわからない');
      await first.side.waitForText(`「${business.name}」（ID …1222）の手順です。`);
      await press(first, '必要（パスワードを変える・聞かれた）');
      await press(first, 'ない');
      await press(first, '終わっている');
      await press(first, '事業者ID');
      await isOpen(first, '「登録完了のお知らせ」のメールを見られますか');
      await closeAll(first);

      const walk = await resume(session, `セキュリティコードがわからない（${business.name}）`);
      await isOpen(walk, '「登録完了のお知らせ」のメールを見られますか');
      await press(walk, '見られない・わからない');
      await press(walk, '変わった・使えない');
      await press(walk, 'ない');
      await isOpen(walk, 'だれの問い合わせかを選ぶ');
      await press(walk, 'この人の情報を使う');
      await isOpen(walk, '問い合わせの文を確かめて、フォームを開く');
      await walk.side.waitForText('・セキュリティコードの控え：控えていない');
      await fits(walk.sidePage, 320);
      expect(await accessibilityFaults(walk.sidePage)).toEqual([]);
      await press(walk, 'お問い合わせフォームを開く');
      await isOpen(walk, '「お問い合わせの項目」を選んで「次へ」を押す');

      await toFront(walk.site);
      await panel(walk.site).click('この画面に入力');
      await panel(walk.site).waitForText('1つの欄に入力しました');
      await pressOnPage(walk, '次へ');
      await isOpen(walk, '内容を入れて読み、「確認」を押す');
      await toFront(walk.site);
      // The walk has said which case it is.
      await panel(walk.site).click('この画面に入力');
      await panel(walk.site).waitForText('6つの欄に入力しました');
      expect(await walk.site.$eval('textarea', (area) => area.value)).toMatch(
        /・新規申請登録は済んでいるか：済んでいる\n・確認したいIDの種類：事業者ID\n・「登録完了のお知らせ」メールの確認：確認できない\n・登録責任者メールアドレスの変更：変更がある\n・セキュリティコードの控え：控えていない/,
      );
      await pressOnPage(walk, '確認');
      await isOpen(walk, '確認の画面を読んで、「送信」を押す');
      expect(session.replica.state.inquiries).toEqual([]);
      await pressOnPage(walk, '送信');
      await isOpen(walk, '受付のメールを待つ');
      expect(session.replica.state.inquiries).toHaveLength(1);
      await press(walk, '受付のメールが届いた');
      await isOpen(walk, '回答を待つ');
      expect(await walk.side.text()).toMatch(/3〜5営業日[^]*2024-06-10[^]*4〜5営業日[^]*1週間/);
      await press(walk, 'あとで続ける');
      await walk.side.waitForText('前の続き');
      await press(walk, `「セキュリティコードがわからない（${business.name}）」の続きを消す`);
      await walk.side.waitForNoText(`（${business.name}）`);
      await closeAll(walk);
    },
  );

  it.runIf(browserName === 'chromium')('warns when the tab has somebody else chosen than the walk is about', async () => {
    await storePeople(session, 'worker');
    const site = await session.newPage(topUrl);
    await give(session, site);
    const walk = await startWalk(session, site, 'IDがわからない');
    await isOpen(walk, '保存してあるIDを見る');
    await walk.side.waitForText(business.id);
    const popup = await session.openPopup(site);
    await seen(popup).click('やめる');
    await seen(popup).click(new RegExp(`^${worker.name}`));
    await popup.close();
    await walk.side.waitForText('この手順の人がちがいます');
    await closeAll(walk);
  });

  it.runIf(browserName === 'chromium')('helps while the vault is locked, and keeps what was done when it is opened', async () => {
    await setPassphrase(session);
    await idle(session);
    const site = await session.newPage(topUrl);
    const walk = await startWalk(session, site, 'メールアドレスがわからない');
    await walk.side.waitForText('ここまでを保存できません');
    await press(walk, '技能者（働く人）');
    await press(walk, 'できない');
    // The step that opens takes the focus; whoever types before that types into nothing.
    await isOpen(walk, 'だれの問い合わせかを選ぶ');
    expect(await walk.side.text()).not.toContain(contact.email);
    await toFront(walk.sidePage);
    await walk.side.paste('合言葉', passphrase);
    await walk.side.click('カギを開ける');
    await walk.side.waitForNoText('ここまでを保存できません');
    await closeAll(walk);
    const again = await resume(session, 'メールアドレスがわからない');
    expect((await stepsShown(again.sidePage)).slice(0, 2)).toEqual(['+ どちらの登録ですか', '+ 今、ログインできますか']);
    await closeAll(again);
  });

  it('opens in the browser itself, in the press that begins a walk', async () => {
    await waitFor(() => reallyOpen(session), 'the browser to show the side panel');
  });
});
