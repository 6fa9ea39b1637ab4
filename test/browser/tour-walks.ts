import type { Page } from 'puppeteer-core';
import { answerAll } from '../replica/answers.ts';
import { panel, seen, waitFor, type TourContext, type TourStep } from './harness/index.ts';
import { startTally, type Effort } from './harness/tally.ts';
import { guard, passwordField } from './login-pages.ts';
import { business, reachable, save, toFront } from './people.ts';
import { byHand } from './tour-by-hand.ts';
import { isOpen, mailed, press, type Walked } from './walk-pages.ts';

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

/** Why a press is left to the person. */
const reasons = {
  own: '本人しか押せない',
  who: 'だれの何かを、本人が決める',
  fill: '入力してよいと、本人が決める',
  open: '道具や画面を開く',
  keep: '控える',
} as const;
type Presses = Partial<Record<keyof typeof reasons, string[]>>;

const share = (ours: number, theirs: number): string => `${Math.round((100 * ours) / theirs)}%`;
const reached = (is: boolean): string => (is ? '目標内' : '目標に届かない');
const clicked = (ours: Effort, hand: Effort): string =>
  `手では${hand.clicks}、${share(ours.clicks, hand.clicks)}：${reached(ours.clicks * 2 <= hand.clicks)}`;

/** Said as it is, also where the aim (a fifth of the key strokes, half of the clicks) is missed. */
function told(ours: Effort, hand: Effort, stranger: Effort | null, presses: Presses): string {
  const left = (Object.keys(reasons) as (keyof Presses)[]).flatMap((why) => {
    const names = presses[why] ?? [];
    return names.length > 0 ? [`${reasons[why]}${names.length}（${names.join('、')}）`] : [];
  });
  return (
    `キー ${ours.keys}（手では${hand.keys}、${share(ours.keys, hand.keys)}：${reached(ours.keys * 5 <= hand.keys)}）、` +
    `クリック ${ours.clicks}（道を知っている人の${clicked(ours, hand)}${stranger ? `。知らない人がチャットボットから行くと、${clicked(ours, stranger)}` : ''}）。` +
    `押すもの：${left.join('、')}`
  );
}

/** What a person does in a walk that was begun. Each press is told with the reason why it is left. */
interface Errand {
  t: TourContext;
  walk: Walked;
  tally: Tally;
  /** A press that no tool may make for the person: it sends, logs in or goes on. */
  decide: (name: string) => Promise<void>;
  /** Any other press. */
  by: <T>(why: keyof Presses, name: string, press: Promise<T>) => Promise<T>;
}

interface Beside {
  hand: (t: TourContext) => Promise<Effort>;
  /** By somebody who does not know the way. */
  stranger?: (t: TourContext) => Promise<Effort>;
  trouble: string;
  who?: { name: string };
}

/** A walk beside the same errand by hand, each counted on the same replica. */
const errand = (
  name: string,
  title: string,
  { hand, stranger, trouble, who }: Beside,
  go: (errand: Errand) => Promise<void>,
): TourStep => ({
  name,
  title,
  async run(t) {
    const theirs = await hand(t);
    const strangers = stranger ? await stranger(t) : null;
    const tally = startTally();
    const walk = await begin(t, tally, trouble, who);
    const presses: Presses = { who: ['人', '困りごと'], open: ['ツールバー'] };
    const by: Errand['by'] = async (why, what, done) => {
      (presses[why] ??= []).push(what);
      return done;
    };
    const decide = async (button: string): Promise<void> => {
      await toFront(walk.site);
      await by('own', button, seen(walk.site).click(button, { role: 'button' }));
    };
    await go({ t, walk, tally, decide, by });
    const ours = tally.stop();
    t.page = walk.sidePage;
    return told(ours, theirs, strangers, presses);
  },
});

export const walkSteps: TourStep[] = [
  errand('walk-find-id', '困りごと：IDがわからない（事業者）', { hand: byHand.findId, trouble: 'IDがわからない' }, async ({ walk }) => {
    await walk.side.waitForText(business.id.slice(0, -2));
  }),
  {
    name: 'reachable',
    title: '登録メールを読める人を登録する',
    async run(t) {
      await storeReachable(t);
      return `${reachable.name}（ID …${reachable.id.slice(-4)}）`;
    },
  },
  errand(
    'walk-password',
    '困りごと：パスワードがわからない',
    { hand: byHand.password, trouble: 'パスワードがわからない', who: reachable },
    async ({ t, walk, tally, decide, by }) => {
      const { site } = walk;
      t.page = walk.sidePage;
      await t.shot('walk-password-recall');
      await by('who', '思い出せない', press(walk, /^思い出せない。新しくする/));
      await isOpen(walk, 'IDと登録メールアドレスを入れる');
      await shots(t, walk, 'walk-password-reissue');
      await by('fill', 'この画面に入力', fill(site, 2));
      await decide('再発行する');
      await isOpen(walk, '新しいパスワードのメールを待って、ログインの画面を開く');
      await by('open', 'ログイン画面', press(walk, 'ログイン画面を開く'));
      await isOpen(walk, 'IDと、届いたパスワードでログインする');
      const first = mailed(t.session);
      await by('fill', 'IDを入れる', putIn(site, first));
      await decide('ログイン');
      await isOpen(walk, '自分のパスワードに変える');
      const beside = panel(site, 'ccus-assist-secret');
      await by('fill', '新しいパスワードを作る', beside.click('新しいパスワードを作って入れる'));
      await beside.waitForText('2つの欄に入れました');
      await pasteHere(site, first);
      await shots(t, walk, 'walk-password-change');
      const fresh = await site.$$eval(passwordField, (all) => (all[1] as HTMLInputElement).value);
      // One press selects the new password where it is shown, and two keys copy it.
      tally.clicks += 1;
      tally.keys += 2;
      await by('keep', '新しいパスワードを写す', Promise.resolve());
      await decide('パスワード変更');
      await isOpen(walk, 'セキュリティコードを入れて「確認」を押す');
      await codeHere(site);
      await decide('確認');
      await isOpen(walk, '新しいパスワードで、もう一度ログインする');
      await decide('はい');
      await by('fill', 'IDを入れる', putIn(site, fresh));
      await decide('ログイン');
      await isOpen(walk, 'ID・登録メールアドレス・セキュリティコードを、わかる場所に残す');
    },
  ),
  errand(
    'walk-mail',
    '困りごと：登録メールアドレスが使えない（ログインできない）',
    { hand: byHand.mail, stranger: byHand.mailByChatbot, trouble: 'メールアドレスがわからない' },
    async ({ t, walk, decide, by }) => {
      // Everything is stored that the inquiry needs, so the form has come with the walk.
      await isOpen(walk, '「お問い合わせの項目」を選んで「次へ」を押す');
      await shots(t, walk, 'walk-mail-topic');
      await by('fill', '項目を入力', fill(walk.site, 1));
      await decide('次へ');
      await isOpen(walk, '内容を入れて読み、「確認」を押す');
      await by('fill', '内容を入力', fill(walk.site, 6));
      await shots(t, walk, 'walk-mail-form');
      await decide('確認');
      await isOpen(walk, '確認の画面を読んで、「送信」を押す');
      await decide('送信');
      await isOpen(walk, '受付のメールを待つ');
      if (answerAll(t.session.replica.state) !== 1) throw new Error('問い合わせが届いていません');
    },
  ),
];

/** Somebody whose mail can be read, as one must be who is sent a new password. */
async function storeReachable(t: TourContext): Promise<void> {
  t.page = await t.session.openOptions('#/worker/new');
  const form = seen(t.page);
  await form.type(/^技能者氏名(必須|任意)/, reachable.name);
  await form.type(/^技能者ID(必須|任意)/, reachable.id);
  await form.type(/^登録済メールアドレス(必須|任意)/, reachable.registeredEmail);
  await save(form);
  await form.waitForText(`…${reachable.id.slice(-4)}`);
}

/** Pastes into the box that has the focus by now: no press is needed. */
async function pasteHere(site: Page, text: string): Promise<void> {
  await toFront(site);
  await waitFor(
    () => site.evaluate(() => (document.activeElement as HTMLInputElement).type === 'password'),
    'the password box to have the focus',
  );
  await site.keyboard.sendCharacter(text);
}

/** The ID by a press on the guard's button; the password pasted. */
async function putIn(site: Page, password: string): Promise<void> {
  await toFront(site);
  await waitFor(() => guard(site).mounted(), 'the guard');
  await guard(site).click(/保存したIDを入れる/);
  await pasteHere(site, password);
}

/** The security code, into the box that has the focus as the screen comes. */
async function codeHere(site: Page): Promise<void> {
  await toFront(site);
  await waitFor(
    () => site.evaluate(() => document.activeElement?.closest('app-code-box') !== null),
    'the box of the code to have the focus',
  );
  await site.keyboard.type(reachable.code);
}
