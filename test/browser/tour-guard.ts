import type { Page } from 'puppeteer-core';
import { seen, type TourStep } from './harness/index.ts';
import { brake, counted, guard, idField, loginButton, openLogin, tryWrong } from './login-pages.ts';
import { business } from './people.ts';

let page: Page;
const slip = '12345678901322';

/** The login guard, from a mistyped ID to the countdown. Comes after the steps that store the 事業者. */
export const guardSteps: TourStep[] = [
  {
    name: 'login-advice',
    title: 'ログインの画面で、1けたちがうIDに気づく',
    async run(t) {
      page = t.page = await openLogin(t.session);
      await page.click(idField);
      await page.keyboard.type(slip);
      await guard(page).waitForText('1けたちがいます');
      return `${slip} は、保存した番号と1けたちがう`;
    },
  },
  {
    name: 'login-first',
    title: 'パスワードをまちがえる',
    async run(t) {
      await tryWrong(page, business.id);
      await counted(t.session, page, business.id, 1);
      return '「残り4回」';
    },
  },
  {
    name: 'login-brake',
    title: '4回まちがえたあと、次のログインを止める',
    async run(t) {
      for (const tries of [2, 3, 4]) {
        await tryWrong(page, business.id);
        await counted(t.session, page, business.id, tries);
      }
      await t.shot('login-fourth');
      await tryWrong(page, business.id);
      await brake(page).waitForText('あと1回まちがえるとロックされます');
      return '「やめて再発行へ」「それでもログインする」';
    },
  },
  {
    name: 'login-lock',
    title: 'それでもログインして、ロックされる',
    async run() {
      await brake(page).click('それでもログインする');
      await guard(page).waitForText('次は止めません');
      await page.click(loginButton);
      await guard(page).waitForText('早ければ');
      return '「早ければ」「遅いとき」の時間と、残り時間';
    },
  },
  {
    name: 'login-settings',
    title: '数えた回数を、設定画面で見る',
    async run(t) {
      t.page = await t.session.openOptions('#/guard');
      await seen(t.page).waitForText('数えた回数');
      await seen(t.page).waitForText(business.name);
      return '理由と、直すボタン';
    },
  },
];
