import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browsersOf, panel, seen, type Session } from './harness/index.ts';
import { business, launchWithPeople } from './people.ts';
import {
  fill,
  forgetWalks,
  isOpen,
  logIn,
  notTicked,
  press,
  pressAll,
  pressOnPage,
  renew,
  startWalkFor,
  type Walked,
} from './walk-pages.ts';

/** The walks of somebody who is stored, but for those that lead to an inquiry. */
describe.each(browsersOf(import.meta.url))('%s: a walk for a stored business', (browserName) => {
  let session: Session;
  let walk: Walked;
  beforeAll(async () => {
    session = await launchWithPeople(browserName);
  });
  afterAll(() => session?.close());
  beforeEach(() => forgetWalks(session));
  afterEach(async () => {
    await walk.site.close();
    await walk.sidePage.close();
  });

  const begin = async (trouble: string): Promise<void> => {
    walk = await startWalkFor(session, trouble);
  };

  it('2. finds an ID in the search for businesses', async () => {
    await begin('IDがわからない');
    await pressAll(walk, ['この番号は、ちがう', /^法人/]);
    await isOpen(walk, '会社の名前でさがす。見つかりましたか');
    await seen(walk.site).click(/所在地・事業者名/);
    // The other way to search has other boxes, which the panel reads by itself and does not fill.
    await panel(walk.site).waitForText(/入力する内容\s*事業者名/);
    expect(await walk.site.$$eval('input:not([type=radio])', (boxes) => boxes.map((box) => (box as HTMLInputElement).value).join(''))).toBe(
      '',
    );
    await fill(walk, 1);
    await seen(walk.site).choose(/^$/, '東京都', { role: 'combobox' });
    await seen(walk.site).click('検索', { role: 'button' });
    await seen(walk.site).waitForText(business.id);
    await pressAll(walk, ['見つかった', '確かめた', '残した']);
    expect(await notTicked(walk)).toEqual([]);
  });

  it('3. gets a new password', async () => {
    await begin('パスワードがわからない');
    await pressAll(walk, ['思い出せない。新しくする']);
    await press(walk, /わかる。読める/);
    await isOpen(walk, 'IDと登録メールアドレスを入れる');
    await fill(walk, 2);
    await pressOnPage(walk, '再発行する');
    await isOpen(walk, '新しいパスワードのメールを待って、ログインの画面を開く');
    await renew(session, walk, business.id);
    expect(await notTicked(walk)).toEqual([]);
  });

  it('6. looks again at what was typed when the login says it is wrong', async () => {
    await begin('エラーが出る・ロックされた');
    await pressAll(walk, ['エラーの文が出る', '見なおした', 'ログイン画面を開く']);
    await logIn(walk, business.id, 'machigai');
    await walk.side.waitForText('残り4回');
    await logIn(walk, business.id, 'Mihon-2026');
    expect(await notTicked(walk)).toEqual([]);
  });

  it('7. reaches the form by the chatbot', async () => {
    await begin('フォームが見つからない');
    await press(walk, 'チャットボットから行く');
    await isOpen(walk, 'チャットボットで「いいえ」を選ぶ');
    for (const name of ['チャットボット', 'ログインについて', '事業者', '読みました', 'いいえ', 'こちら']) await pressOnPage(walk, name);
    expect(await notTicked(walk)).toEqual([]);
  });
});
