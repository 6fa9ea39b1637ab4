import type { Page } from 'puppeteer-core';
import { waitFor, panel, type Session } from './harness/index.ts';
import { business, choose, toFront } from './people.ts';

/** Where the plain form's second step stands, with the topic already chosen. */
export async function openSecondStep(session: Session, query = '', host = 'www.ccus.jp'): Promise<Page> {
  const page = await session.newPage(`https://${host}/inquiry?build=plain&${query}`);
  await page.select('select', (await page.$eval('select option:nth-child(2)', (option) => (option as HTMLOptionElement).value)));
  await Promise.all([page.waitForNavigation(), page.click('main form button, main form input[type=submit]')]);
  await waitFor(() => page.$('textarea'), 'the second step');
  return page;
}

/** The first step with somebody chosen and the preview shown. */
export async function openChosen(session: Session): Promise<Page> {
  const page = await session.newPage('https://www.ccus.jp/inquiry');
  await (await choose(session, page, business.name)).close();
  await toFront(page);
  await panel(page).waitForText('入力する内容');
  return page;
}

/** The second step with somebody chosen and branch c, ready to be filled. */
export async function readyToFill(session: Session, query = '', host?: string): Promise<Page> {
  const page = await openSecondStep(session, query, host);
  const popup = await choose(session, page, business.name);
  await popup.close();
  await toFront(page);
  await panel(page).waitForText('どの場合ですか');
  await panel(page).choose('どの場合ですか', /^c\./);
  await panel(page).waitForText('全文を見る');
  return page;
}

/** What stands in the fields of the plain form, by the words of their row. */
export const fieldsOf = (page: Page) =>
  page.evaluate(() => {
    const value = (selector: string, at = 0) =>
      document.querySelectorAll<HTMLInputElement>(selector)[at]?.value ?? null;
    const row = (words: string) =>
      [...document.querySelectorAll('tr')].find((one) => one.textContent.includes(words));
    const inRow = (words: string, at = 0) =>
      row(words)?.querySelectorAll<HTMLInputElement>('input:not([type=hidden])')[at]?.value ?? null;
    return {
      body: value('textarea'),
      company: inRow('会社名'),
      name: inRow('氏名'),
      email: inRow('メールアドレス', 0),
      emailConfirm: inRow('メールアドレス', 1),
      phone: inRow('電話番号'),
    };
  });
