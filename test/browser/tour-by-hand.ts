import type { Page } from 'puppeteer-core';
import { seen, type TourContext } from './harness/index.ts';
import { startTally, type Effort } from './harness/tally.ts';
import { idField, passwordField } from './login-pages.ts';
import { business, contact, reachable, toFront } from './people.ts';
import { confirmCode, mailed, paste } from './walk-pages.ts';

/**
 * The same errands without the extension, by somebody who knows every way by
 * heart and never errs; the form is also reached by the chatbot, as one does who
 * has not been told of the small link in the footer. Characters of a Japanese text count once each, though
 * an input method asks for more; what stands in a mail is pasted; a pulldown is
 * two presses.
 */
type Errand = (page: Page, t: TourContext, effort: Effort) => Promise<void>;

const fresh = 'Atarashii-1';

async function choose(page: Page, label: RegExp, effort: Effort): Promise<void> {
  const value = await page.$eval(
    'select',
    (select, wanted) => [...select.options].find(({ text }) => new RegExp(wanted).test(text))?.value ?? '',
    label.source,
  );
  await page.select('select', value);
  effort.clicks += 2;
}

/** One press into each box, and its text. */
async function write(page: Page, selector: string, texts: readonly string[]): Promise<void> {
  await page.waitForSelector(selector);
  for (const [at, text] of texts.entries()) {
    await (await page.$$(selector))[at]!.click();
    await page.keyboard.type(text);
  }
}

async function logIn(page: Page, password: string, isMailed: boolean): Promise<void> {
  await write(page, idField, [reachable.id]);
  if (isMailed) await paste(page, 0, password);
  else await write(page, passwordField, [password]);
  await seen(page).click('ログイン', { role: 'button' });
}

const findId: Errand = async (page, _t, effort) => {
  await seen(page).click('登録事業者検索', { nth: 0 });
  await seen(page).click(/所在地・事業者名/);
  await page.waitForSelector('select');
  await choose(page, /東京都/, effort);
  await write(page, 'fieldset input', [business.name]);
  await seen(page).click('検索', { role: 'button' });
  await seen(page).waitForText(business.id);
};

const password: Errand = async (page, t) => {
  await seen(page).click('ログイン', { nth: 0 });
  await seen(page).click('パスワードを忘れた場合');
  await seen(page).waitForText('再発行する');
  await write(page, 'form input', [reachable.id, reachable.registeredEmail]);
  await seen(page).click('再発行する');
  await seen(page).click('ログイン画面へ戻る');
  const first = mailed(t.session);
  await logIn(page, first, true);
  await page.waitForFunction((selector) => document.querySelectorAll(selector).length === 3, {}, passwordField);
  await paste(page, 0, first);
  for (const at of [1, 2]) {
    await (await page.$$(passwordField))[at]!.click();
    await page.keyboard.type(fresh);
  }
  await seen(page).click('パスワード変更', { role: 'button' });
  await confirmCode({ site: page }, reachable.code);
  await seen(page).click('はい');
  await logIn(page, fresh, false);
  await seen(page).waitForText('510_閲覧');
};

const text = `【お問い合わせ内容】
登録されているメールアドレスがわからなくなってしまったため、変更をお願いします

【変更希望事業者情報】
①事業者名：${business.name}
②事業者ID：${business.id}
③事業者の所在地：${business.address}
④事業者の電話番号：${business.phone}
⑤登録済メールアドレス：${business.registeredEmail}
⑥変更希望メールアドレス：${business.desiredEmail}
⑦使用できない理由：${business.reason}
⑧ログイン可能か：不可`;

const byFooter = (page: Page) => seen(page).click('お問い合わせフォーム', { role: 'link' });

async function byChatbot(page: Page): Promise<void> {
  for (const name of ['チャットボット', 'ログインについて', '事業者', '読みました', 'いいえ', 'こちら']) await seen(page).click(name);
}

const mail =
  (toForm: (page: Page) => Promise<void>): Errand =>
  async (page, t, effort) => {
    await toForm(page);
    await page.waitForSelector('select');
    await choose(page, /^①/, effort);
    await seen(page).click('次へ', { role: 'button' });
    await page.waitForSelector('textarea');
    // The items are on the page behind c. It opens in a tab of its own, and one comes back by a press on the first.
    await seen(page).click('こちら', { nth: 2 });
    await toFront(page);
    effort.clicks += 1;
    await write(page, 'textarea', [text]);
    await write(page, 'table input[type=text]', [contact.company, contact.name, contact.email, contact.email, contact.phone]);
    await seen(page).click('確認', { role: 'button' });
    await seen(page).click('送信', { role: 'button' });
    await seen(page).waitForText('受け付けました');
    if (t.session.replica.state.inquiries.length !== 1) throw new Error('問い合わせが届いていません');
  };

/** What each errand takes a hand, from the top page to its end. */
async function count(t: TourContext, errand: Errand): Promise<Effort> {
  t.session.replica.reset();
  const tally = startTally();
  const page = tally.watch(await t.session.newPage('https://www.ccus.jp/'));
  await errand(page, t, tally);
  const effort = tally.stop();
  await page.close();
  return effort;
}

export const byHand = {
  findId: (t: TourContext) => count(t, findId),
  password: (t: TourContext) => count(t, password),
  mail: (t: TourContext) => count(t, mail(byFooter)),
  mailByChatbot: (t: TourContext) => count(t, mail(byChatbot)),
};
