/** Pages as an official site may have them, in the words of other Japanese sites. `perhaps` may also be asked about. */
export interface ScreenPage {
  name: string;
  is: string;
  html: string;
}

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="ja"><meta charset="utf-8"><title>${title}</title><body style="font-size:16px"><header><a href="/">トップ</a> <a href="/faq">よくあるご質問</a> <form role="search"><input type="search" name="q" placeholder="サイト内検索"><button>検索</button></form></header><main>${body}</main><footer><a href="/contact">お問い合わせ</a><p>© 財団</p></footer></body></html>`;

const who = `<p>お名前 <input name="a"></p><p>メールアドレス <input name="b"></p><p>電話番号 <input name="c"></p>`;
const inquiry = (title: string, above: string, area: string, button: string, more = ''): string =>
  page(title, `${above}<form method="post">${more}${who}<p>${area}<br><textarea name="d"></textarea></p><button>${button}</button></form>`);
const login = (title: string, above: string, id: string, button: string, more = '<a href="/r">パスワードをお忘れの方</a>'): string =>
  page(title, `${above}<form><p>${id} <input name="x1"></p><p>パスワード <input type="password" name="x2"></p>${button}</form>${more}`);
const big = (text: string): string => `<div style="font-size:24px">${text}</div>`;

export const ours: readonly ScreenPage[] = [
  { name: 'a heading in a div', is: 'inquiryForm', html: inquiry('財団サイト', big('お問い合わせ'), '内容', '確認画面へ') },
  {
    name: 'a heading in an image',
    is: 'inquiryForm',
    html: inquiry('財団サイト', '<p><img alt="お問合せ" src="h.png" width="300" height="40"></p>', '内容', '確認'),
  },
  { name: 'a heading of level 4', is: 'inquiryForm', html: inquiry('財団サイト', '<h4>ご意見・ご要望</h4>', 'ご意見', '送信する') },
  { name: 'no heading but the title', is: 'inquiryForm', html: inquiry('お問合わせ | 財団', '', '本文', '次へ') },
  {
    name: 'no heading and no title',
    is: 'inquiryForm',
    html: inquiry('財団', '<p>下記にご入力ください。担当者より回答いたします。</p>', 'お問い合わせ内容', '送信'),
  },
  { name: 'the word of an office', is: 'inquiryForm', html: inquiry('照会フォーム', '<h2>ご照会</h2>', '照会内容', '照会を送る') },
  {
    name: 'the word of a help desk',
    is: 'inquiryForm',
    html: inquiry('サポートセンター', big('ヘルプデスクへの連絡'), 'お困りの内容', '送信'),
  },
  { name: 'English words', is: 'inquiryForm', html: inquiry('Contact', '<h1>CONTACT US</h1>', 'Message', 'Send') },
  { name: 'plain words', is: 'inquiryForm', html: inquiry('きく', big('わからないことを きく'), 'ききたいこと', 'おくる') },
  {
    name: 'topic and form on one page',
    is: 'inquiryForm',
    html: inquiry(
      'お問い合わせ',
      '<h1>お問い合わせ</h1>',
      '内容',
      '確認',
      '<p>種別 <select name="k"><option>選択してください</option><option>ログインについて</option><option>その他</option></select></p>',
    ),
  },
  {
    name: 'a breadcrumb alone',
    is: 'inquiryForm',
    html: inquiry(
      '建設キャリアアップシステム',
      '<ol class="breadcrumb"><li><a href="/">ホーム</a></li><li>お問い合わせ</li></ol>',
      '内容',
      '確認',
    ),
  },
  {
    name: 'topics as radio buttons',
    is: 'inquiryTopic',
    html: page(
      'お問い合わせ',
      `${big('お問い合わせの種類')}<form>${['ログインについて', '申請について', 'その他'].map((text, i) => `<label><input type="radio" name="t" value="${i}">${text}</label>`).join('')}<button>次へ</button></form>`,
    ),
  },
  {
    name: 'topics as a pulldown in other words',
    is: 'inquiryTopic',
    html: page(
      'サポート',
      `<h3>お問合せ項目の選択</h3><form><p>項目をお選びください <select name="t"><option>選択</option><option>パスワードがわからない</option><option>その他</option></select></p><button>進む</button></form>`,
    ),
  },
  { name: 'sign-in', is: 'login', html: login('サインイン', big('サインイン'), 'ユーザーID', '<button>サインイン</button>') },
  {
    name: 'a members’ page',
    is: 'login',
    html: login('会員専用ページ', '<h2>会員専用ページ</h2>', '会員番号', '<input type="submit" value="ログイン">'),
  },
  { name: 'a login in plain words', is: 'login', html: login('利用者認証', '<h3>利用者認証</h3>', '利用者番号', '<button>次へ</button>') },
  {
    name: 'a login with an image for a button',
    is: 'login',
    html: login('マイページ', big('マイページ'), 'ID', '<input type="image" alt="" src="b.png">'),
  },
  {
    name: 'a login by steps: the ID',
    is: 'login',
    html: page(
      'ログイン',
      `${big('ログイン')}<form><p>ログインID <input name="id" autocomplete="username"></p><button>次へ</button></form>`,
    ),
  },
  {
    name: 'a login by steps: the password',
    is: 'login',
    html: page(
      'ログイン',
      `${big('パスワードを入力')}<form><p>12345678901222</p><p>パスワード <input type="password" name="p"></p><button>ログイン</button></form>`,
    ),
  },
  {
    name: 'a forgotten password',
    is: 'reissue',
    html: page(
      '財団',
      `${big('パスワードをお忘れの方')}<form><p>ログインID <input name="a"></p><p>登録メールアドレス <input name="b"></p><button>送信</button></form>`,
    ),
  },
  {
    name: 'a password set anew',
    is: 'reissue',
    html: page(
      '財団',
      `<h4>パスワードの再設定</h4><p>登録されたメールアドレスに再設定のご案内を送ります。</p><form><p>メールアドレス <input name="b"></p><button>再設定メールを送る</button></form>`,
    ),
  },
  {
    name: 'a reissue in a dialog over the login',
    is: 'reissue',
    html: login(
      'ログイン',
      '<h1>ログイン</h1>',
      'ログインID',
      '<button>ログイン</button>',
      '<div role="dialog" style="position:fixed;inset:20%"><p style="font-size:22px">パスワード再発行</p><p>ログインID <input name="y1"></p><p>登録メールアドレス <input name="y2"></p><button>再発行</button></div>',
    ),
  },
  {
    name: 'a first password',
    is: 'passwordChange',
    html: page(
      '財団',
      `${big('初回パスワード設定')}<form><p>新しいパスワード <input type="password"></p><p>新しいパスワード（確認） <input type="password"></p><button>設定する</button></form>`,
    ),
  },
  {
    name: 'a password renewed',
    is: 'passwordChange',
    html: page(
      'パスワードの更新',
      `<form><p>今のパスワード <input type="password"></p><p>変更後のパスワード <input type="password"></p><p>もう一度 <input type="password"></p><button>更新</button></form>`,
    ),
  },
  {
    name: 'a code on a page of its own',
    is: 'securityCode',
    html: page('財団', `${big('本人確認番号の入力')}<form><p>4桁の数字 <input name="c" maxlength="4"></p><button>確認</button></form>`),
  },
  {
    name: 'the search for businesses',
    is: 'businessSearch',
    html: page(
      '財団',
      `${big('登録事業者をさがす')}<form><p>事業者名 <input name="n"></p><p>都道府県 <select><option>東京都</option><option>大阪府</option></select></p><button>検索する</button></form>`,
    ),
  },
];
