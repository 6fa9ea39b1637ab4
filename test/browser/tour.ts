import type { Page } from 'puppeteer-core';
import { panel, seen, waitFor, type TourContext, type TourStep } from './harness/index.ts';
import { fieldsOf } from './inquiry-pages.ts';
import { addBusiness, addContact, business, contact, toFront } from './people.ts';
import { guardSteps } from './tour-guard.ts';
import { walkSteps } from './tour-walks.ts';
import { importSteps } from './tour-import.ts';

/** Holds a step to what must stand on the page; the tour ends at the first thing that does not. */
function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(`見えませんでした：${what}`);
}

/** The tab of the official site, which several steps come back to. */
let site: Page;

const popupOver = async (t: TourContext): Promise<Page> => {
  t.page = await t.session.openPopup(site);
  return t.page;
};

const lastStep = 'table tr:last-of-type';

export const steps: TourStep[] = [
  {
    name: 'first-settings',
    title: '設定画面を開く',
    async run(t) {
      t.page = await t.session.openOptions();
      await seen(t.page).waitForText('はじめに、だれの情報かを選んでください');
      return 'まだだれも登録されていない、はじめの画面';
    },
  },
  {
    name: 'profile',
    title: '事業者と担当者を登録する',
    async run(t) {
      await addBusiness(t.session);
      await addContact(t.session);
      const text = await seen(t.page).waitForText(business.name);
      must(text.includes('1222') && !text.includes(business.id), 'IDは下4けただけ');
      return `${business.name}（ID …1222）が一覧に出た`;
    },
  },
  ...importSteps,
  {
    name: 'top-page',
    title: '公式サイト（複製）のトップページを開く',
    async run(t) {
      site = t.page = await t.session.newPage('https://www.ccus.jp/');
      must(!(await panel(site).mounted()), 'トップページには何も置かない');
      return `リンクは ${await site.$$eval('a', (all) => all.length)} 個。フォームへのリンクは一番下`;
    },
  },
  {
    name: 'popup',
    title: 'ツールバーのボタンを押し、だれの情報を使うかを選ぶ',
    async run(t) {
      const popup = await popupOver(t);
      await seen(popup).waitForText('公式サイトです');
      await seen(popup).click(new RegExp(`^${business.name}`));
      await seen(popup).waitForText(/あと(30|29)分/);
      return '「公式サイトです」「お問い合わせフォームを開く」、選んだ人と残り時間';
    },
  },
  {
    name: 'link-shown',
    title: 'フォームへのリンクの場所を見せる',
    async run(t) {
      await seen(t.page).click('場所を見せる');
      t.page = site;
      await toFront(site);
      await waitFor(() => site.$('ccus-assist-pointer'), '「ここです」の印');
      const focused = await site.evaluate(() => document.activeElement?.textContent.trim());
      must(focused === 'お問い合わせフォーム', 'フォームへのリンク');
      // The page glides to the link; the picture is taken when it stands.
      await waitFor(
        () =>
          site.evaluate(
            () =>
              new Promise((done) => {
                const before = scrollY;
                setTimeout(() => done(before > 0 && before === scrollY), 120);
              }),
          ),
        'ページが止まる',
      );
      return '「ここです」の印と、選ばれた「お問い合わせフォーム」';
    },
  },
  {
    name: 'form-opened',
    title: 'お問い合わせフォームを開く',
    async run(t) {
      const popup = await popupOver(t);
      await seen(popup).click('お問い合わせフォームを開く');
      t.page = site;
      await waitFor(() => site.url().includes('/inquiry'), 'フォームの画面');
      await toFront(site);
      await panel(site).waitForText('①ログイン情報');
      must((await site.$eval('select', (select) => select.value)) === '', '開いただけでは入力しない');
      return '入力する前の確認の窓（項目①）。画面はまだ空';
    },
  },
  {
    name: 'topic-filled',
    title: 'お問い合わせの項目を入力する',
    async run(t) {
      await panel(t.page).click('この画面に入力');
      await panel(t.page).waitForText('1つの欄に入力しました');
      const chosen = await site.$eval('select', (select) => select.selectedOptions[0]?.text ?? '');
      must(chosen.startsWith('①'), '項目①');
      return `選ばれた項目「${chosen.slice(0, 12)}…」。「次へ」は押していない`;
    },
  },
  {
    name: 'preview',
    title: '本人が「次へ」を押し、どの場合かを選ぶ',
    async run(t) {
      await seen(site).click('次へ', { role: 'button' });
      await panel(site).waitForText('どの場合ですか');
      await panel(site).choose('どの場合ですか', /^c\./);
      await panel(site).waitForText('全文を見る');
      t.page = site;
      return '欄ごとに、入力する内容の一覧';
    },
  },
  {
    name: 'filled',
    title: 'この画面に入力する',
    async run() {
      await panel(site).click('この画面に入力');
      await panel(site).waitForText('6つの欄に入力しました');
      const now = await fieldsOf(site);
      must(now.name === contact.name && now.emailConfirm === contact.email && now.phone === contact.phone, '担当者の欄');
      const lines = (now.body ?? '').split('\n').filter((line) => /^[①-⑧]/.test(line));
      must(lines.length === 8 && lines[1] === `②事業者ID：${business.id}`, '8行の文章');
      await site.$eval(lastStep, (row) => row.scrollIntoView({ block: 'center' }));
      return `情報記入欄に ${lines.length} 行、担当者の欄 5 つ。「元に戻す」が押せる`;
    },
  },
  {
    name: 'filled-again',
    title: '元に戻してから、もう一度入力する',
    async run(t) {
      await panel(site).click('元に戻す');
      await panel(site).waitForText('元に戻しました。');
      must(
        Object.values(await fieldsOf(site)).every((value) => value === ''),
        '全部の欄が空',
      );
      await t.shot('undone');
      await panel(site).click('この画面に入力');
      await panel(site).waitForText('6つの欄に入力しました');
      return '空に戻り、もう一度入った';
    },
  },
  {
    name: 'confirm',
    title: '本人が読んで「確認」を押す',
    async run(t) {
      await seen(site).click('確認', { role: 'button' });
      // Before the confirmation the ID stands in a field only, not in the text of the page.
      const text = await seen(site).waitForText(business.id);
      must(text.includes(contact.email) && (await seen(site).has('送信', { role: 'button' })), '確認画面の内容');
      must(t.session.replica.state.inquiries.length === 0, '何も送られていない');
      await site.evaluate(() => scrollTo(0, 0));
      return '確認画面に全部の内容。送信は本人が押すまで行われない';
    },
  },
  ...walkSteps,
  ...guardSteps,
];
