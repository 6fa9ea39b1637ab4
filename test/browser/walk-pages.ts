import type { Page } from 'puppeteer-core';
import { clickOn, documentScope, panel, replaceIn, seen, stand, waitFor, type Session, type Surface } from './harness/index.ts';
import { idField, passwordField } from './login-pages.ts';
import { emptyTables } from './own-storage.ts';
import { give, toFront } from './people.ts';

/** A walk that goes on in a tab, and the side panel beside it, which in a test is a tab of its own. */
export interface Walked {
  site: Page;
  side: Surface;
  sidePage: Page;
}

/** As if nobody had begun a walk, asked or tried to log in before: what is kept would be offered again. */
export async function forgetWalks(session: Session): Promise<void> {
  session.replica.reset();
  const own = await session.behind();
  await emptyTables(own, ['walks', 'inquiries', 'ledger']);
}

/** Begins a walk in the popup over a tab, by the words on its button. */
export async function startWalk(session: Session, site: Page, trouble: string): Promise<Walked> {
  const tab = await session.tabIdOf(site);
  const popup = await session.openPopup(site);
  await seen(popup).waitForText('何に困っていますか');
  if (!(await seen(popup).has(trouble))) await popup.click('details.more summary');
  await seen(popup).click(trouble);
  const sidePage = await session.extPage(`sidepanel.html?tab=${tab}`);
  // What the popup began is known by what the panel shows; its own closing is not waited for.
  await stand(sidePage, '.steps');
  if (!popup.isClosed()) await popup.close().catch(() => undefined);
  return { site, side: seen(sidePage), sidePage };
}

/** Begins a walk on the site's top page, for the stored business, which is chosen there before. */
export async function startWalkFor(session: Session, trouble: string): Promise<Walked> {
  const site = await session.newPage('https://www.ccus.jp/');
  await give(session, site);
  return startWalk(session, site, trouble);
}

/** Every step as the panel shows it: `+` ticked, `-` passed over, `>` open. Runs inside the page. */
const steps = (): string[] =>
  [...document.querySelectorAll('.steps li.step')].map((step) => {
    const sign = step.getAttribute('aria-current')
      ? '>'
      : step.querySelector('.step-mark.done')
        ? '+'
        : step.querySelector('.step-mark.over')
          ? '-'
          : ' ';
    const title = step.querySelector('h2, .look-again, .later');
    return `${sign} ${title?.firstChild?.textContent ?? ''}`;
  });

export const stepsShown = (sidePage: Page): Promise<string[]> => sidePage.evaluate(steps);

/** The open step: at once, or as soon as it is another one than before. */
async function openNow({ sidePage }: Walked, before?: string, patience = 0): Promise<string | undefined> {
  const isOther = (all: string[], one: string | null) => all.find((step) => step.startsWith('>')) !== (one ?? undefined);
  const shown = await documentScope(sidePage).askUntil(steps, isOther, before ?? null, patience);
  return shown.find((step) => step.startsWith('>'));
}

/** Waits until the step of this title is the open one. A tab that is not in front draws nothing, so nothing is seen there. */
export async function isOpen({ site, sidePage }: Walked, title: string): Promise<void> {
  await toFront(site);
  const wanted = `> ${title}`;
  await waitFor(
    async (patience) => {
      const shown = await documentScope(sidePage).askUntil(steps, (now, step) => now.includes(step), wanted, patience);
      if (!shown.includes(wanted)) throw new Error(shown.join('\n'));
      return true;
    },
    `the step 「${title}」 to be open`,
    { timeout: 15_000 },
  );
}

/** Presses a button in the side panel. Beside it the page is in sight, so its tab comes to the front again: a hidden page draws nothing. */
export async function press({ site, side, sidePage }: Walked, name: string | RegExp): Promise<void> {
  await toFront(sidePage);
  await side.click(name);
  await toFront(site);
}

/** Presses what is written so on the page, as the person does. */
export async function pressOnPage({ site }: Walked, name: string | RegExp): Promise<void> {
  await toFront(site);
  await seen(site).click(name);
}

/** Types into the boxes of a kind, in the order of the page, in the place of what stands there. */
async function typeInto(site: Page, selector: string, texts: readonly string[]): Promise<void> {
  await waitFor(
    async () => (await site.evaluate((wanted) => document.querySelectorAll(wanted).length, selector)) === texts.length,
    `${texts.length} × ${selector}`,
  );
  for (const [at, text] of texts.entries()) await replaceIn(site, selector, text, at);
}

export async function logIn({ site }: Walked, id: string, password: string): Promise<void> {
  await toFront(site);
  await typeInto(site, passwordField, [password]);
  await typeInto(site, idField, [id]);
  await seen(site).click('ログイン', { role: 'button' });
}

export async function changePassword({ site }: Walked, old: string, fresh: string): Promise<void> {
  await toFront(site);
  await typeInto(site, passwordField, [old, fresh, fresh]);
  await seen(site).click('パスワード変更', { role: 'button' });
}

/** The password that the last mail brought. */
export const mailed = ({ replica }: Session): string => /パスワード：(\S+)/.exec(replica.state.login.mailbox.at(-1)?.body ?? '')?.[1] ?? '';

/** What stands in a mail is pasted: a press into the box, and no key. */
export async function paste(site: Page, at: number, text: string): Promise<void> {
  await clickOn(site, passwordField, at);
  await site.keyboard.sendCharacter(text);
}

export async function typeCode({ site }: Pick<Walked, 'site'>, code: string): Promise<void> {
  await toFront(site);
  await typeInto(site, 'app-code-box input', [code]);
}

/** The security code, up to the popup that tells of the success. */
export async function confirmCode({ site }: Pick<Walked, 'site'>, code: string): Promise<void> {
  await typeCode({ site }, code);
  await seen(site).click('確認', { role: 'button' });
  await seen(site).waitForText('パスワードの変更に成功しました');
}

/** Waits for the end of the walk and returns the steps that nothing has ticked. */
export async function notTicked({ sidePage, side }: Walked): Promise<string[]> {
  await side.waitForText('終わりました');
  return (await stepsShown(sidePage)).filter((step) => !step.startsWith('+'));
}

/**
 * Presses that each end a step, one after the other. A press that comes too soon after another does not count.
 * The page comes to the front when a step waits for what it shows, and at the end: every change of tabs is drawn.
 */
export async function pressAll(walk: Walked, names: readonly (string | RegExp)[]): Promise<void> {
  const { site, side, sidePage } = walk;
  for (const name of names) {
    const before = await openNow(walk);
    await toFront(sidePage);
    await side.click(name);
    const ended = (timeout: number) =>
      waitFor(async (patience) => (await openNow(walk, before, patience)) !== before, `${name} to end its step`, { timeout });
    await ended(name === names.at(-1) ? 0 : 400).catch(async () => {
      await toFront(site);
      return ended(15_000);
    });
  }
  await toFront(site);
}

/** Has the panel on the page fill it in, by the button in the side panel. */
export async function fill(walk: Walked, fields: number): Promise<void> {
  await press(walk, 'この画面に入力');
  await toFront(walk.site);
  await panel(walk.site).waitForText(`${fields}つの欄に入力しました`);
}

/** From the text of an inquiry to its answer. */
export async function inquire(walk: Walked): Promise<void> {
  await press(walk, 'お問い合わせフォームを開く');
  await throughForm(walk);
}

/** From the open form to the answer: it is filled by us, and advanced and sent by the person. */
export async function throughForm(walk: Walked): Promise<void> {
  await isOpen(walk, '「お問い合わせの項目」を選んで「次へ」を押す');
  await fill(walk, 1);
  await seen(walk.site).click('次へ', { role: 'button' });
  await isOpen(walk, '内容を入れて読み、「確認」を押す');
  await fill(walk, 6);
  await seen(walk.site).click('確認', { role: 'button' });
  await isOpen(walk, '確認の画面を読んで、「送信」を押す');
  await pressOnPage(walk, '送信');
  await isOpen(walk, '受付のメールを待つ');
  await pressAll(walk, ['受付のメールが届いた', '回答が届いた']);
}

/** With the password of the last mail: log in, change it, the code, log in again. */
export async function renew(session: Session, walk: Walked, id: string): Promise<void> {
  const fresh = 'Atarashii-1';
  await press(walk, 'ログイン画面を開く');
  await isOpen(walk, 'IDと、届いたパスワードでログインする');
  await logIn(walk, id, mailed(session));
  await isOpen(walk, '自分のパスワードに変える');
  await changePassword(walk, mailed(session), fresh);
  await isOpen(walk, 'セキュリティコードを入れて「確認」を押す');
  await confirmCode(walk, '4821');
  await isOpen(walk, '新しいパスワードで、もう一度ログインする');
  await pressOnPage(walk, 'はい');
  await logIn(walk, id, fresh);
  await isOpen(walk, 'ID・登録メールアドレス・セキュリティコードを、わかる場所に残す');
  await press(walk, '控えた');
}
