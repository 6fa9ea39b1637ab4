import type { Page } from 'puppeteer-core';
import { clickOn, panel, stand, type Session } from './harness/index.ts';
import { give } from './people.ts';

/** Takes a tab to the plain form's second step, with the topic already chosen. */
export async function toSecondStep(page: Page, query = '', host = 'www.ccus.jp'): Promise<void> {
  await page.goto(`https://${host}/inquiry?build=plain&${query}`);
  await page.evaluate(() => {
    const topics = document.querySelector('select')!;
    topics.selectedIndex = 1;
    topics.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await Promise.all([page.waitForNavigation(), clickOn(page, 'main form button, main form input[type=submit]')]);
  await stand(page, 'textarea');
}

/** Where the plain form's second step stands, in a tab of its own. */
export async function openSecondStep(session: Session, query = ''): Promise<Page> {
  const page = await session.newPage();
  await toSecondStep(page, query);
  return page;
}

/** The first step with somebody chosen and the preview shown. */
export async function openChosen(session: Session): Promise<Page> {
  const page = await session.newPage('https://www.ccus.jp/inquiry');
  await give(session, page);
  await panel(page).waitForText('入力する内容');
  return page;
}

async function chooseBranch(page: Page): Promise<void> {
  await panel(page).waitForText('どの場合ですか');
  await panel(page).choose('どの場合ですか', /^c\./);
  await panel(page).waitForText('全文を見る');
}

/** The second step anew in a tab whose person was chosen before, which holds for the tab: ready to be filled. */
export async function readyAgain(page: Page, query = ''): Promise<void> {
  await toSecondStep(page, query);
  await chooseBranch(page);
}

/** The second step with somebody chosen and branch c, ready to be filled. */
export async function readyToFill(session: Session, query = ''): Promise<Page> {
  const page = await openSecondStep(session, query);
  await give(session, page);
  await chooseBranch(page);
  return page;
}

/** What stands in the fields of the plain form, by the words of their row. */
export const fieldsOf = (page: Page) =>
  page.evaluate(() => {
    const value = (selector: string, at = 0) => document.querySelectorAll<HTMLInputElement>(selector)[at]?.value ?? null;
    const row = (words: string) => [...document.querySelectorAll('tr')].find((one) => one.textContent.includes(words));
    const inRow = (words: string, at = 0) => row(words)?.querySelectorAll<HTMLInputElement>('input:not([type=hidden])')[at]?.value ?? null;
    return {
      body: value('textarea'),
      company: inRow('会社名'),
      name: inRow('氏名'),
      email: inRow('メールアドレス', 0),
      emailConfirm: inRow('メールアドレス', 1),
      phone: inRow('電話番号'),
    };
  });
