import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { business, give, launchWithPeople, worker } from './people.ts';
import { panel, seen, type Session } from './harness/index.ts';
import { loginUrl } from '../replica/login/switches.ts';
import { openLogin } from './login-pages.ts';
import {
  fill,
  forgetWalks,
  inquire,
  isOpen,
  logIn,
  notTicked,
  press,
  pressAll,
  pressOnPage,
  startWalk,
  stepsShown,
  throughForm,
  type Walked,
} from './walk-pages.ts';

const top = 'https://www.ccus.jp/';

/**
 * The other ways through walks that are walked from end to end in both browsers
 * elsewhere. Which way a walk goes is data, the same in both: one browser is enough.
 */
describe('chromium: the other ways through a walk', () => {
  let session: Session;
  let walk: Walked;
  beforeAll(async () => {
    session = await launchWithPeople('chromium');
  });
  afterAll(() => session?.close());
  beforeEach(() => forgetWalks(session));
  afterEach(async () => {
    await walk.site.close();
    await walk.sidePage.close();
  });

  /** Begins for the stored business, or for nobody. */
  const begin = async (trouble: string, who: 'business' | null = 'business', over?: Page): Promise<void> => {
    const site = over ?? (await session.newPage(top));
    if (who !== null) await give(session, site, who);
    walk = await startWalk(session, site, trouble);
  };

  /** On a page without the link the form is two pages away, which one press opens, in another tab. */
  const toFormElsewhere = async (): Promise<void> => {
    await press(walk, 'お問い合わせフォームを開く');
    const form = await (await session.browser.waitForTarget((target) => target.url().includes('/inquiry'))).page();
    await walk.sidePage.close();
    await walk.site.close();
    walk = { site: form!, ...(await besideOf(session, form!)) };
  };

  it('1. logs in as a 技能者', async () => {
    await begin('ログインしたい', null);
    await pressAll(walk, ['技能者（働く人）', 'IDがある', 'パスワードがある', 'ログイン画面を開く']);
    await logIn(walk, worker.id, 'Taro-2026');
    expect(await notTicked(walk)).toEqual([]);
  });

  it('2. finds the ID of a 技能者 in the mail, where there is no card', async () => {
    await begin('IDがわからない', null);
    await pressAll(walk, ['技能者ID（働く人）', 'ない', 'あった。わかった', '確かめた', '残した']);
    expect(await notTicked(walk)).toEqual([]);
  });

  it('4. shows the registered mail to one who can log in, and asks how to change it', async () => {
    await begin('メールアドレスがわからない', null);
    await pressAll(walk, ['事業者（会社）', /^できる押すと/]);
    await logIn(walk, business.id, 'Mihon-2026');
    await isOpen(walk, '登録した内容を開いて、メールアドレスを見る');
    await pressOnPage(walk, '510_閲覧');
    await pressOnPage(walk, '10_自社情報');
    await isOpen(walk, '使えるメールアドレスに変える。できましたか');
    await pressAll(walk, ['できない。問い合わせたい', '問い合わせに進む']);
    await isOpen(walk, 'だれの問い合わせかを選ぶ');
    await press(walk, new RegExp(`^${business.name}`));
    await isOpen(walk, '問い合わせの文を確かめて、フォームを開く');
    // The registered data that are in sight stay there.
    await toFormElsewhere();
    await throughForm(walk);
    expect(session.replica.state.inquiries[0]?.body).toContain(`②事業者ID：${business.id}`);
    expect(session.replica.state.inquiries[0]?.body).toContain('ログイン可能');
    await press(walk, 'わかった');
    expect(await notTicked(walk)).toEqual([]);
  });

  it('6. knows of a lock by itself, and goes on when it has ended', async () => {
    session.replica.state.login.tries.set(business.id, 4);
    await begin('エラーが出る・ロックされた', null, await openLogin(session));
    await logIn(walk, business.id, 'machigai');
    await isOpen(walk, 'ロックがとけるまで待つ');
    expect(await stepsShown(walk.sidePage)).toContain('+ 何が出ましたか');
    await walk.side.waitForText('早ければ');
    session.replica.reset();
    await press(walk, '待った');
    await isOpen(walk, 'もう一度ログインする。できましたか');
    await logIn(walk, business.id, 'Mihon-2026');
    expect(await notTicked(walk)).toEqual([]);
  });

  it('6. asks about an error that stays, as case e', async () => {
    await begin('エラーが出る・ロックされた');
    await pressAll(walk, ['エラーの文が出る', '見なおした', 'ログイン画面を開く', 'できない', 'まちがいない。問い合わせる', 'わかった']);
    await walk.side.type('画面に出たメッセージ', 'ログインエラー SYSA0001E');
    await walk.side.waitForText('保存しました');
    await toFormElsewhere();
    await throughForm(walk);
    expect(session.replica.state.inquiries[0]?.body).toContain('SYSA0001E');
    expect(await notTicked(walk)).toEqual([]);
  });

  it('7. reaches the form by the footer, and by our button', async () => {
    await begin('フォームが見つからない', null);
    await press(walk, 'ページの一番下のリンクをさがす');
    await press(walk, 'リンクの場所を見せる');
    await walk.site.waitForSelector('ccus-assist-pointer');
    await seen(walk.site).click('お問い合わせフォーム', { role: 'link' });
    expect(await notTicked(walk)).toEqual([]);
    await walk.site.goto(top);
    await press(walk, '終わる');
    await press(walk, 'フォームが見つからない');
    await press(walk, /^ボタンで開く/);
    expect(await notTicked(walk)).toEqual([]);
  });

  it('8. chooses each topic on the form, and takes over the message of ⑥ by one press', async () => {
    await begin('ほかのことを問い合わせたい');
    const again = /^何についての問い合わせですか/;
    await press(walk, /^②/);
    await walk.side.waitForText('②（');
    await press(walk, 'お問い合わせフォームを開く');
    await isOpen(walk, '「お問い合わせの項目」を選んで「次へ」を押す');
    await fill(walk, 1);
    const inPage = panel(walk.site);
    for (const mark of ['②', '③', '④', '⑤', '⑦', '⑧']) {
      if (mark !== '②') {
        await press(walk, again);
        await press(walk, new RegExp(`^${mark}`));
        await isOpen(walk, '「お問い合わせの項目」を選んで「次へ」を押す');
        await walk.site.reload();
        await inPage.click('この画面に入力');
        await inPage.waitForText('1つの欄に入力しました');
      }
      expect(await walk.site.$eval('select', (select) => select.selectedOptions[0]!.text)).toMatch(new RegExp(`^${mark}`));
      await inPage.click('元に戻す');
    }
    await press(walk, again);
    await walk.site.goto(loginUrl('answer=alert&wording=6'));
    await logIn(walk, business.id, 'machigai');
    await seen(walk.site).waitForText('SYSA0001E');
    await press(walk, /^⑥/);
    await press(walk, 'CCUSの画面から取りこむ');
    await walk.side.waitForText('取りこみました');
    await walk.side.waitForText('保存しました');
    await toFormElsewhere();
    await throughForm(walk);
    expect(session.replica.state.inquiries[0]).toMatchObject({
      topic: '6',
      body: expect.stringMatching(/エラーメッセージが表示されました[^]*SYSA0001E[^]*ERRORCODE:SYS00011E/),
    });
    expect(await notTicked(walk)).toEqual([]);
  });

  it('2. leaves the ID of somebody else to a walk for that one', async () => {
    await begin('IDがわからない');
    await press(walk, 'ほかの人のIDを知りたい');
    await isOpen(walk, 'その人を選びなおす');
    await press(walk, 'わかった');
    expect(await notTicked(walk)).toEqual([]);
  });

  it('10. asks for what the lost notice of completion would say, and goes on with it', async () => {
    await begin('事業者として、はじめにすること');
    await pressAll(walk, ['見つからない', '終わっている', '事業者ID', '見られない・わからない', '変わった・使えない', 'ない']);
    // What was answered is not asked again where the text is written.
    expect(await walk.side.text()).not.toContain('どのIDを確かめたいですか');
    await inquire(walk);
    expect(session.replica.state.inquiries[0]?.body).toContain('・確認したいIDの種類：事業者ID');
    await isOpen(walk, 'ログインの画面を開く');
  });

  it('11. tells a business what it costs, when to renew and who sees what', async () => {
    await begin('料金・更新・退会を知りたい');
    const told: Record<string, RegExp> = {
      料金: /6,000円[^]*11,400円/,
      更新の時期: /5年後[^]*資料によって書いてあることがちがいます|資料によって書いてあることがちがいます[^]*5年後/,
      '技能者の情報を、だれが見られるか': /全部の項目が、ほかの会社には見えない/,
    };
    for (const [answer, text] of Object.entries(told)) {
      await press(walk, answer);
      expect(await walk.side.waitForText('わかった')).toMatch(text);
      await press(walk, 'わかった');
      expect(await notTicked(walk)).toEqual([]);
      await press(walk, /^何を知りたいですか/);
    }
  });
});

/** The side panel beside another tab. */
async function besideOf(session: Session, site: Page): Promise<Omit<Walked, 'site'>> {
  const sidePage = await session.extPage(`sidepanel.html?tab=${await session.tabIdOf(site)}`);
  await sidePage.waitForSelector('.steps');
  return { sidePage, side: seen(sidePage) };
}
