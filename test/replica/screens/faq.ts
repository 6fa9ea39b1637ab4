// The FAQ list and the page behind each こちら. The questions of b, c and d, the items of c and the
// five questions of d are known from manuals; the sentences around them are ours.

import { BRANCH_LETTERS, FAQ_PATH, LOGIN_URL, PUBLIC_HOSTS, faqUrl, type BranchLetter } from '../addresses.ts';
import { html, type Html } from '../html.ts';
import { contentPage } from '../layout.ts';
import { BRANCHES, invented } from '../words.ts';
import { sendHtml, type Route } from '../visit.ts';

const list = (items: readonly string[]): Html =>
  html`<ul class="items">
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;

const toForm = html`<p>下記情報をお問い合わせフォームへ入力ください。</p>`;

export const BUSINESS_ITEMS = [
  '①事業者名',
  '②事業者ID',
  '③事業者の所在地',
  '④事業者の電話番号',
  '⑤登録済メールアドレス',
  '⑥変更希望メールアドレス',
  '⑦使用できない理由',
  '⑧ログイン可能か',
] as const;

export const WORKER_ITEMS = [
  '技能者氏名',
  '技能者ID',
  '技能者の登録住所',
  '技能者の登録電話番号',
  '生年月日:(西暦)年 月 日',
  '登録済メールアドレス',
  '変更希望メールアドレス',
  '使用できない理由',
  'ログイン可能か',
] as const;

/** Asked one after another; the answers 確認できない, 利用できない and 分からない lead to the instructions. */
const QUESTIONS = [
  { ask: '建設キャリアアップシステムの新規申請登録はお済みですか。', answers: [invented('はい'), invented('いいえ')] },
  { ask: '確認したいIDの種類を選択してください。', answers: ['事業者ID', '技能者ID', invented('申請用ログインID')] },
  {
    ask: '送付している「事業者情報新規登録完了」のお知らせメールのご確認は可能でしょうか。',
    answers: [invented('確認できる'), '確認できない'],
  },
  {
    ask: '事業者情報に登録いただいた、登録責任者メールアドレスへ再送付が可能です。メールアドレスの変更はございませんでしょうか。',
    answers: [invented('変更はない'), '利用できない'],
  },
  { ask: '「セキュリティコード」は控えていただいておりますか。', answers: [invented('控えている'), '分からない'] },
];

const SHOW_WAY = `
const form = document.querySelector('#questions');
form.onchange = () => {
  document.querySelector('#way').hidden = new FormData(form).keys().toArray().length < ${QUESTIONS.length};
};
`;

const PAGES: Record<BranchLetter, { readonly title: string; readonly body: Html; readonly script?: string }> = {
  a: {
    title: invented('パスワードだけがわかりません'),
    body: html`<p>
        ${invented('ログイン画面の「パスワードを忘れた場合」から、ログインIDと登録したメールアドレスを入れて再発行できます。')}
      </p>
      <p><a href="${LOGIN_URL}">${invented('ログイン画面をひらく')}</a></p>
      <h2>${invented('再発行ができないとき')}</h2>
      ${toForm} ${list(['ログインID', '登録済メールアドレス', invented('画面に出たメッセージ')])}`,
  },
  b: {
    title: '登録されているメールアドレスを変更したい。',
    body: html`<p>${invented('ログインしたあと、登録情報の閲覧で確認し、変更申請で変更できます。')}</p>
      <h2>${invented('変更ができないとき')}</h2>
      ${toForm}
      ${list([invented('事業者名または技能者氏名'), invented('事業者IDまたは技能者ID'), '登録済メールアドレス', '変更希望メールアドレス'])}`,
  },
  c: {
    title: '登録したメールアドレスがわからない、使用できないためパスワード再発行ができない。どのようにすればよいでしょうか。',
    body: html`<p>${invented('登録したときの内容と合っているかどうかで、ご本人であることを確認します。')}</p>
      ${toForm}
      <h2>${invented('事業者の場合')}</h2>
      ${list(BUSINESS_ITEMS)}
      <h2>${invented('技能者の場合')}</h2>
      ${list(WORKER_ITEMS)}`,
  },
  d: {
    title: '建設キャリアアップシステムのログインIDやセキュリティコードが分からなくなった場合はどうすればよいでしょうか。',
    body: html`<p>
        ${invented('登録完了のお知らせ（はがき・メール）やカードを、まずお確かめください。見つからないときは、次の質問にお答えください。')}
      </p>
      <form id="questions">
        ${QUESTIONS.map(
          ({ ask, answers }, i) =>
            html`<fieldset class="items">
              <legend>${i + 1}. ${ask}</legend>
              ${answers.map((answer) => html` <label><input type="radio" name="q${i + 1}" value="${answer}" /> ${answer}</label> `)}
            </fieldset>`,
        )}
      </form>
      <section id="way" hidden>
        <h2>${invented('対応方法のご案内')}</h2>
        ${toForm}${list([invented('上の5つへの答え'), invented('事業者名または技能者氏名'), invented('登録したときの住所と電話番号')])}
      </section>`,
    script: SHOW_WAY,
  },
  e: {
    title: invented('ログインボタンを押すとエラーが出ます'),
    body: html`<p>${invented('全角の数字や空白が入っていないか、IDの種類が合っているかをお確かめください。')}</p>
      <h2>${invented('それでも直らないとき')}</h2>
      ${toForm} ${list(['ログインID', invented('エラーの文面'), invented('エラーが出た日時'), invented('お使いのブラウザー')])}`,
  },
};

const index: Route = {
  method: 'GET',
  hosts: PUBLIC_HOSTS,
  path: FAQ_PATH,
  respond: (visit) =>
    sendHtml(
      contentPage(
        visit,
        'FAQ (よくあるご質問)',
        html`<h2>${invented('ログインについて')}</h2>
          <ul class="branches">
            ${BRANCH_LETTERS.map((letter) => html`<li><a href="${faqUrl(letter)}">${PAGES[letter].title}</a></li>`)}
          </ul>`,
      ),
    ),
};

const page = (letter: BranchLetter): Route => ({
  method: 'GET',
  hosts: PUBLIC_HOSTS,
  path: new URL(faqUrl(letter)).pathname,
  respond: (visit) =>
    sendHtml(contentPage(visit, PAGES[letter].title, PAGES[letter].body, { site: 'FAQ', script: PAGES[letter].script ?? '' })),
});

export const faq: readonly Route[] = [index, ...BRANCHES.items.map(({ letter }) => page(letter))];
