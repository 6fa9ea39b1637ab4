import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browsersOf, launch, seen, type Session } from './harness/index.ts';
import { ready } from './login-pages.ts';
import { toFront } from './people.ts';
import {
  changePassword,
  confirmCode,
  forgetWalks,
  isOpen,
  logIn,
  notTicked,
  press,
  pressAll,
  pressOnPage,
  startWalk,
} from './walk-pages.ts';

const top = 'https://www.ccus.jp/';
const fresh = 'Atarashii-1';

/** The walks of those who have stored nothing yet. */
describe.each(browsersOf(import.meta.url))('%s: a walk from the popup to its end', (browserName) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(browserName);
  });
  afterAll(() => session?.close());
  beforeEach(() => forgetWalks(session));

  const begin = async (trouble: string) => startWalk(session, await session.newPage(top), trouble);

  it('1. logs in', async () => {
    const walk = await begin('ログインしたい');
    await pressAll(walk, ['事業者（会社）', 'IDがある', 'パスワードがある', 'ログイン画面を開く']);
    await isOpen(walk, 'IDとパスワードを入れて、「ログイン」を押す');
    await logIn(walk, '12345678901222', 'machigai');
    await walk.side.waitForText('残り4回');
    await logIn(walk, '12345678901222', 'Mihon-2026');
    expect(await notTicked(walk)).toEqual([]);
  });

  it('9. applies for a registration, and consents to nothing by itself', async () => {
    const walk = await begin('技能者の新規登録の申請をする');
    await pressAll(walk, ['メールがあった', 'ログイン画面を開く']);
    await isOpen(walk, '申請ログインIDと申請用パスワードを入れて、ログインを押す');
    await logIn(walk, '55555000033321', 'Shinsei-3333');
    await isOpen(walk, 'パスワードを、自分で決めたものに変える');
    await changePassword(walk, 'Shinsei-3333', fresh);
    await isOpen(walk, '新しいパスワードで、もう一度ログインする');
    await logIn(walk, '55555000033321', fresh);
    await isOpen(walk, 'メニューを開く');
    await pressOnPage(walk, 'メニュー');
    await isOpen(walk, '「100_新規登録」→「10_登録申請」を押す');
    await pressOnPage(walk, '100_新規登録');
    await pressOnPage(walk, '10_登録申請');
    await isOpen(walk, '登録方式の説明を読んで「はい」を押す');
    expect(await walk.side.text()).toMatch(/簡略型2,500円、詳細型4,900円.+2,400円[^]*2026/);
    await pressOnPage(walk, 'はい');
    for (const title of ['個人情報の取り扱いを読んで、自分で決める', '利用規約を読んで、自分で決める']) {
      await isOpen(walk, title);
      await toFront(walk.site);
      expect(await walk.site.$eval('input[type=checkbox]', (box) => (box as HTMLInputElement).checked)).toBe(false);
      await seen(walk.site).click(/確認しました/);
      await seen(walk.site).click('同意する');
    }
    expect(await notTicked(walk)).toEqual([]);
  });

  it('10. takes a business through what it does first', async () => {
    const walk = await begin('事業者として、はじめにすること');
    await press(walk, /^ある/);
    await isOpen(walk, '事業者IDと初期パスワードを入れて、ログインを押す');
    await logIn(walk, '55555000011122', 'Shoki-1111');
    await isOpen(walk, '初期パスワードを、自分で決めたものに変える');
    await changePassword(walk, 'Shoki-1111', fresh);
    await isOpen(walk, 'セキュリティコードを入れて「確認」を押す');
    await confirmCode(walk, '9031');
    await isOpen(walk, '新しいパスワードで、もう一度ログインする');
    await pressOnPage(walk, 'はい');
    await logIn(walk, '55555000011122', fresh);
    await isOpen(walk, '登録した内容を確かめる');
    await pressOnPage(walk, '510_閲覧');
    await pressOnPage(walk, '10_自社情報');
    await isOpen(walk, '所属技能者にわたす一覧を印刷する');
    await pressAll(walk, ['わたした、またはあとでわたす', 'わかった', 'わかった', 'わかった']);
    expect(await notTicked(walk)).toEqual([]);
  });

  it('11. tells what it costs, and how to leave', async () => {
    const costs = await begin('料金・更新・退会を知りたい');
    await pressAll(costs, ['技能者（働く人）', '料金']);
    await costs.side.waitForText('簡略型は2,500円');
    await press(costs, 'わかった');
    expect(await notTicked(costs)).toEqual([]);

    const walk = await begin('料金・更新・退会を知りたい');
    await pressAll(walk, ['事業者（会社・一人親方）', '退会のしかた']);
    await press(walk, 'ログイン画面を開く');
    await ready(walk.site);
    await logIn(walk, '12345678901222', 'Mihon-2026');
    await pressOnPage(walk, '910_退会');
    await pressOnPage(walk, '10_事業者退会');
    await isOpen(walk, '「削除申請」を押す');
    await pressOnPage(walk, '削除申請');
    expect(await notTicked(walk)).toEqual([]);
  });
});
