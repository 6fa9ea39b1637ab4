import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, seen, waitFor, type Session } from '../browser/harness/index.ts';
import { appScreenOf } from '../../utils/ccus/app-screens.ts';
import { bundleScript } from '../bundle.ts';

let session: Session;
let page: Page;
let reader: string;
const click = (name: string | RegExp): Promise<void> => seen(page).click(name);
/** What the reader takes the page for, as soon as that is the screen it should be. */
const is = (screen: string): Promise<boolean> =>
  waitFor(
    async () => {
      const [known, words] = (await page.evaluate(`${reader};[bundled.readScreen(document), bundled.wordsOnScreen(document)]`)) as [
        string,
        string,
      ];
      const [says = '', text = ''] = words.split('\f');
      const read = appScreenOf({ says, text }) ?? known;
      if (read !== screen) throw new Error(`it reads as ${read}`);
      return true;
    },
    `the screen to read as ${screen}`,
    { timeout: 5000 },
  );

const open = async (url: string): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(url);
};
async function logIn(id: string, password: string): Promise<void> {
  await is('login');
  await page.click('input[type=text]');
  await page.keyboard.type(id);
  await page.type('input[type=password]', password);
  await seen(page).click('ログイン', { role: 'button' });
}
async function changePassword(old: string, fresh: string): Promise<void> {
  await is('passwordChange');
  const boxes = await page.$$('input[type=password]');
  for (const [i, text] of [old, fresh, fresh].entries()) await boxes[i]!.type(text);
  await seen(page).click('パスワード変更', { role: 'button' });
}

beforeAll(async () => {
  [session, reader] = await Promise.all([launch('chromium', { extension: null }), bundleScript('utils/content/page/screen.ts')]);
  page = await session.newPage();
});
afterAll(() => session?.close());

it('knows every screen of a worker’s application', async () => {
  await open('https://www.mobile.ccus.jp/#/gcm/01/017');
  await logIn('55555000033321', 'Shinsei-3333');
  await changePassword('Shinsei-3333', 'Atarashii-1');
  await logIn('55555000033321', 'Atarashii-1');
  await is('applicationPortal');
  expect(await seen(page).has('100_新規登録')).toBe(false);
  await click('メニュー');
  await click('100_新規登録');
  await click('10_登録申請');
  await is('registrationMethod');
  await click('はい');
  await is('consentPersonal');
  await click('同意する');
  await seen(page).waitForText('チェックを入れてください');
  await click(/確認しました/);
  await click('同意する');
  await is('consentTerms');
  await click(/確認しました/);
  await click('同意する');
  await is('applicationEntry');
  await click('ログアウト');
  await is('login');
});

it.each(['', 'code=popup'])('knows the way to a new password, also with the code in a popup %s', async (query) => {
  session.replica.reset();
  await open(`https://www.mobile.ccus.jp/?${query}#/gcm/01/017`);
  await click('パスワードを忘れた場合');
  await is('reissue');
  const boxes = await page.$$('input');
  await boxes[0]!.type('12345678901222');
  await boxes[1]!.type('old@mihon.example');
  await click('再発行する');
  await is('reissueSent');
  await click('ログイン画面へ戻る');
  await logIn('12345678901222', 'Saihakko-1001');
  await changePassword('Saihakko-1001', 'Atarashii-1');
  await is('securityCode');
  await page.type('app-code-box input', '4821');
  await click('確認');
  await is('passwordChanged');
  await click('はい');
  await logIn('12345678901222', 'Atarashii-1');
  expect(await is('portal')).toBe(true);
});

it('knows the portal, what is registered, and the search for businesses', async () => {
  await click('510_閲覧');
  await click('10_自社情報');
  await is('registered');
  await seen(page).waitForText('old@mihon.example');
  await click('200_変更申請');
  await click('10_登録情報の変更');
  await is('portal');
  await open('https://www.ccus.jp/faq/login-c');
  await is('faq');
  await open('https://www.mobile.ccus.jp/#/open_jigyousya_search');
  await is('businessSearch');
  // Where two public programs found the second radio, the prefectures and the button.
  const at = (path: string): Promise<string> =>
    page.evaluate((xpath) => document.evaluate(xpath, document, null, 9).singleNodeValue?.nodeName ?? '', path);
  const screen = '/html/body/ng-component/div[2]/div';
  expect(await at(`${screen}/div[1]/div[1]/div/div[2]/div[1]/div[2]/div/span[2]/label/input`)).toBe('INPUT');
  await click(/所在地・事業者名/);
  await page.waitForSelector('select');
  expect([
    await at(`${screen}/div/div[1]/div/div[2]/fieldset/div[1]/div[2]/div/select`),
    await at(`${screen}/div/div[2]/div/div/app-button[1]/button`),
  ]).toEqual(['SELECT', 'BUTTON']);
  await page.select('select', '東京都');
  await click('検索');
  await seen(page).waitForText('60000000101222');
  await click('次へ');
  await waitFor(() => page.$('.pagination-next.disabled'), 'the last page');
  await is('businessSearch');
});
