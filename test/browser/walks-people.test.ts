import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerAll } from '../replica/answers.ts';
import { browserNames, panel, seen, type Session } from './harness/index.ts';
import { business, choose, launchWithPeople, toFront } from './people.ts';
import { changePassword, confirmCode, fill, forgetWalks, inquire, isOpen, logIn, notTicked, press, pressAll, pressOnPage, startWalk, type Walked } from './walk-pages.ts';

const fresh = 'Atarashii-1';
const code = '4821';

/** The walks of somebody who is stored. */
describe.each(browserNames)('%s: a walk for a stored business', (browserName) => {
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
    const site = await session.newPage('https://www.ccus.jp/');
    const popup = await choose(session, site, business.name);
    if (!popup.isClosed()) await popup.close();
    walk = await startWalk(session, site, trouble);
  };
  /** The password that the last mail brought. */
  const mailed = (): string => /パスワード：(\S+)/.exec(session.replica.state.login.mailbox.at(-1)?.body ?? '')?.[1] ?? '';

  /** With the password of a mail: log in, change it, the code, log in again. */
  const renew = async (): Promise<void> => {
    await press(walk, 'ログイン画面を開く');
    await isOpen(walk, 'IDと、届いたパスワードでログインする');
    await logIn(walk, business.id, mailed());
    await isOpen(walk, '自分のパスワードに変える');
    await changePassword(walk, mailed(), fresh);
    await isOpen(walk, 'セキュリティコードを入れて「確認」を押す');
    await confirmCode(walk, code);
    await isOpen(walk, '新しいパスワードで、もう一度ログインする');
    await pressOnPage(walk, 'はい');
    await logIn(walk, business.id, fresh);
    await isOpen(walk, 'ID・登録メールアドレス・セキュリティコードを、わかる場所に残す');
    await press(walk, '控えた');
  };

  it('2. finds an ID in the search for businesses', async () => {
    await begin('IDがわからない');
    await pressAll(walk, ['ちがう・ほかの人のID', '法人', '登録事業者検索を開く']);
    await toFront(walk.site);
    await seen(walk.site).click(/所在地・事業者名/);
    // The other way to search has other boxes, which the panel reads when it is asked to.
    await panel(walk.site).click('読みなおす');
    await panel(walk.site).waitForText(/入力する内容\s*事業者名/);
    await fill(walk, 1);
    await seen(walk.site).choose(/^$/, '東京都', { role: 'combobox' });
    await seen(walk.site).click('検索', { role: 'button' });
    await seen(walk.site).waitForText(business.id);
    await pressAll(walk, ['見つかった', '確かめた', '残した']);
    expect(await notTicked(walk)).toEqual([]);
  });

  it('3. gets a new password', async () => {
    await begin('パスワードがわからない');
    await pressAll(walk, ['思い出せない。新しくする', 'わかる。読める']);
    await press(walk, 'ログイン画面を開く');
    await pressOnPage(walk, 'パスワードを忘れた場合');
    await isOpen(walk, 'IDと登録メールアドレスを入れる');
    await fill(walk, 2);
    await pressOnPage(walk, '再発行する');
    await isOpen(walk, '新しいパスワードのメールを待つ');
    await press(walk, '新しいパスワードが届いた');
    await renew();
    expect(await notTicked(walk)).toEqual([]);
  });

  it('4. has the registered mail address changed', async () => {
    await begin('メールアドレスがわからない');
    await pressAll(walk, ['できない', 'そろえた', '文ができた']);
    await inquire(walk);
    expect(session.replica.state.inquiries[0]?.body).toContain(`⑥変更希望メールアドレス：${business.desiredEmail}`);
    expect(answerAll(session.replica.state)).toBe(1);
    await press(walk, 'メールが届いて、日にちがたった');
    await renew();
    await press(walk, 'わかった');
    expect(await notTicked(walk)).toEqual([]);
    expect(session.replica.state.login.accounts.get(business.id)?.email).toBe(business.desiredEmail);
  });

  it('5. asks for a security code, with the five answers in the text', async () => {
    await begin('セキュリティコードがわからない');
    await pressAll(walk, ['必要（パスワードを変える・聞かれた）', 'ない', '終わっている', '事業者ID', '見られない・わからない', '変わった・使えない', 'ない', '文ができた']);
    await inquire(walk);
    expect(session.replica.state.inquiries[0]?.body).toMatch(/変わった|使えない|利用できない/);
    await press(walk, '残した');
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

  it('8. asks about something else', async () => {
    await begin('ほかのことを問い合わせたい');
    await pressAll(walk, ['⑨ そのほか', '文ができた']);
    await inquire(walk);
    expect(session.replica.state.inquiries[0]?.topic).toBe('9');
    expect(await notTicked(walk)).toEqual([]);
  });
});
