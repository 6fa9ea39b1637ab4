import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, launch, seen, type Session } from './harness/index.ts';
import { toFront } from './people.ts';
import { changePassword, isOpen, isOver, logIn, press, pressOnPage, startWalk } from './walk-pages.ts';

const ID = '55555000033321';

describe.each(browserNames)('%s: the walk of a worker’s application', (browserName) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(browserName);
  });
  afterAll(() => session?.close());

  it('leads from the mail to the entry, and consents to nothing by itself', async () => {
    const site = await session.newPage('https://www.ccus.jp/');
    const walk = await startWalk(session, site, '技能者の新規登録の申請をする');
    await press(walk, 'メールがあった');
    await press(walk, 'ログイン画面を開く');
    await isOpen(walk, '申請ログインIDと申請用パスワードを入れて、ログインを押す');
    await logIn(walk, ID, 'Shinsei-3333');
    await isOpen(walk, 'パスワードを、自分で決めたものに変える');
    await changePassword(walk, 'Shinsei-3333', 'Atarashii-1');
    await isOpen(walk, '新しいパスワードで、もう一度ログインする');
    await logIn(walk, ID, 'Atarashii-1');
    await isOpen(walk, 'メニューを開く');
    await pressOnPage(walk, 'メニュー');
    await isOpen(walk, '「100_新規登録」→「10_登録申請」を押す');
    await pressOnPage(walk, '100_新規登録');
    await pressOnPage(walk, '10_登録申請');
    await isOpen(walk, '登録方式の説明を読んで「はい」を押す');
    expect(await walk.side.text()).toMatch(/簡略型2,500円、詳細型4,900円.+2,400円[^]*2026/);
    await pressOnPage(walk, 'はい');
    for (const [title, next] of [['個人情報の取り扱いを読んで、自分で決める', '利用規約を読んで、自分で決める'], ['利用規約を読んで、自分で決める', null]] as const) {
      await isOpen(walk, title);
      await toFront(site);
      expect(await site.$eval('input[type=checkbox]', (box) => (box as HTMLInputElement).checked)).toBe(false);
      await seen(site).click(/確認しました/);
      await seen(site).click('同意する');
      if (next) await isOpen(walk, next);
    }
    const steps = await isOver(walk);
    expect(steps.filter((step) => !step.startsWith('+'))).toEqual([]);
  });
});
