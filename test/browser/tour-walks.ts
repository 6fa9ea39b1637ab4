import type { Page } from 'puppeteer-core';
import { answerAll } from '../replica/answers.ts';
import { panel, seen, waitFor, type TourContext, type TourStep } from './harness/index.ts';
import { startTally, type Effort } from './harness/tally.ts';
import { guard, passwordField } from './login-pages.ts';
import { business, reachable, save, toFront } from './people.ts';
import { byHand } from './tour-by-hand.ts';
import { confirmCode, isOpen, press, pressOnPage, stepsShown, type Walked } from './walk-pages.ts';

type Tally = ReturnType<typeof startTally>;

/** Opens the popup (one press on the toolbar), chooses whom it is about, and begins a walk. */
async function begin({ session }: TourContext, tally: Tally, trouble: string, { name }: { name: string } = business): Promise<Walked> {
  session.replica.reset();
  const site = tally.watch(await session.newPage('https://www.ccus.jp/'));
  const tab = await session.tabIdOf(site);
  const popup = tally.watch(await session.openPopup(site));
  tally.clicks += 1;
  await seen(popup).click(new RegExp(`^${name}`));
  await seen(popup).waitForText(/あと(30|29)分/);
  await seen(popup).click(trouble);
  const sidePage = tally.watch(await session.extPage(`sidepanel.html?tab=${tab}`));
  await sidePage.setViewport({ width: 420, height: 900 });
  await sidePage.waitForSelector('.steps');
  if (!popup.isClosed()) await popup.close();
  return { site, side: seen(sidePage), sidePage };
}

/** Both pages of a walk, one picture each. */
async function shots(t: TourContext, walk: Walked, name: string): Promise<void> {
  t.page = walk.site;
  await t.shot(name);
  t.page = walk.sidePage;
  await t.shot(`${name}-panel`);
}

/** A fill on the page: a press in the panel there, and what it says of it. */
async function fill(site: Page, fields: number): Promise<void> {
  await toFront(site);
  await panel(site).click('この画面に入力');
  await panel(site).waitForText(`${fields}つの欄に入力しました`);
}

const share = (ours: number, theirs: number): string => `${Math.round((100 * ours) / theirs)}%`;

/** Said as it is, also where the aim (a fifth of the key strokes, half of the clicks) is missed. */
function told(ours: Effort, hand: Effort): string {
  const reached = (is: boolean): string => (is ? '目標内' : '目標に届かない');
  return `キー ${ours.keys}（手では${hand.keys}、${share(ours.keys, hand.keys)}：${reached(ours.keys * 5 <= hand.keys)}）、` +
    `クリック ${ours.clicks}（手では${hand.clicks}、${share(ours.clicks, hand.clicks)}：${reached(ours.clicks * 2 <= hand.clicks)}）`;
}

const mailed = ({ session }: TourContext): string => /パスワード：(\S+)/.exec(session.replica.state.login.mailbox.at(-1)?.body ?? '')?.[1] ?? '';

export const walkSteps: TourStep[] = [
  {
    name: 'walk-find-id',
    title: '困りごと：IDがわからない（事業者）',
    async run(t) {
      const hand = await byHand.findId(t);
      const tally = startTally();
      const walk = await begin(t, tally, 'IDがわからない');
      await walk.side.waitForText(business.id.slice(0, -2));
      const ours = tally.stop();
      t.page = walk.sidePage;
      return told(ours, hand);
    },
  },
  {
    name: 'walk-password',
    title: '困りごと：パスワードがわからない',
    async run(t) {
      await storeReachable(t);
      const hand = await byHand.password(t);
      const tally = startTally();
      const walk = await begin(t, tally, 'パスワードがわからない', reachable);
      const { site } = walk;
      await press(walk, /^思い出せない。新しくする/);
      await isOpen(walk, 'IDと登録メールアドレスを入れる');
      await shots(t, walk, 'walk-password-reissue');
      await fill(site, 2);
      await pressOnPage(walk, '再発行する');
      await isOpen(walk, '新しいパスワードのメールを待って、ログインの画面を開く');
      await press(walk, 'ログイン画面を開く');
      await isOpen(walk, 'IDと、届いたパスワードでログインする');
      const first = mailed(t);
      await guardedLogin(walk, first);
      await isOpen(walk, '自分のパスワードに変える');
      const beside = panel(site, 'ccus-assist-secret');
      await beside.click('新しいパスワードを作って入れる');
      await beside.waitForText('2つの欄に入れました');
      await pasteHere(site, first);
      await shots(t, walk, 'walk-password-change');
      const fresh = await site.$$eval(passwordField, (all) => (all[1] as HTMLInputElement).value);
      // One press selects the new password where it is shown, and two keys copy it.
      tally.clicks += 1;
      tally.keys += 2;
      await seen(site).click('パスワード変更', { role: 'button' });
      await isOpen(walk, 'セキュリティコードを入れて「確認」を押す');
      await confirmCode(walk, reachable.code);
      await isOpen(walk, '新しいパスワードで、もう一度ログインする');
      await pressOnPage(walk, 'はい');
      await guardedLogin(walk, fresh);
      await isOpen(walk, 'ID・登録メールアドレス・セキュリティコードを、わかる場所に残す');
      const ours = tally.stop();
      t.page = walk.sidePage;
      return told(ours, hand);
    },
  },
  {
    name: 'walk-mail',
    title: '困りごと：登録メールアドレスが使えない（ログインできない）',
    async run(t) {
      const hand = await byHand.mail(t);
      const tally = startTally();
      const walk = await begin(t, tally, 'メールアドレスがわからない');
      await isOpen(walk, '書くものをそろえて、フォームを開く');
      t.page = walk.sidePage;
      await t.shot('walk-mail-items');
      await press(walk, 'お問い合わせフォームを開く');
      await isOpen(walk, '「お問い合わせの項目」を選んで「次へ」を押す');
      await fill(walk.site, 1);
      await seen(walk.site).click('次へ', { role: 'button' });
      await isOpen(walk, '内容を入れて読み、「確認」を押す');
      await fill(walk.site, 6);
      await shots(t, walk, 'walk-mail-form');
      await seen(walk.site).click('確認', { role: 'button' });
      await isOpen(walk, '確認の画面を読んで、「送信」を押す');
      await pressOnPage(walk, '送信');
      await isOpen(walk, '受付のメールを待つ');
      const ours = tally.stop();
      if (answerAll(t.session.replica.state) !== 1) throw new Error('問い合わせが届いていません');
      t.page = walk.sidePage;
      return `${told(ours, hand)}。チェックのついた手順 ${(await stepsShown(walk.sidePage)).filter((one) => one.startsWith('+')).length}`;
    },
  },
];

/** Somebody whose mail can be read, as one must be who is sent a new password. */
async function storeReachable({ session }: TourContext): Promise<void> {
  const form = seen(await session.openOptions('#/worker/new'));
  await form.type(/^技能者氏名(必須|任意)/, reachable.name);
  await form.type(/^技能者ID(必須|任意)/, reachable.id);
  await form.type(/^登録済メールアドレス(必須|任意)/, reachable.registeredEmail);
  await save(form);
}

/** Pastes into the box that has the focus by now: no press is needed. */
async function pasteHere(site: Page, text: string): Promise<void> {
  await toFront(site);
  await waitFor(() => site.evaluate(() => (document.activeElement as HTMLInputElement).type === 'password'), 'the password box to have the focus');
  await site.keyboard.sendCharacter(text);
}

/** The ID by a press on the guard's button; the password pasted from the mail. */
async function guardedLogin({ site }: Walked, password: string): Promise<void> {
  await toFront(site);
  await waitFor(() => guard(site).mounted(), 'the guard');
  await guard(site).click(/保存したIDを入れる/);
  await pasteHere(site, password);
  await seen(site).click('ログイン', { role: 'button' });
}
