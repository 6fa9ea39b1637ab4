const page = (title: string, body: string): string =>
  `<!doctype html><html lang="ja"><meta charset="utf-8"><title>${title}</title><body style="font-size:16px"><header><a href="/">トップ</a> <a href="/faq">よくあるご質問</a> <a href="/contact">お問い合わせ</a><form role="search"><input type="text" name="s" placeholder="キーワード"><button>検索</button></form></header><main>${body}</main><footer><h3>お問い合わせ</h3><p>電話 03-0000-0000</p></footer></body></html>`;

const name = '<p>お名前 <input name="a"></p>';
const mail = '<p>メールアドレス <input type="email" name="b"></p>';
const phone = '<p>電話番号 <input name="c"></p>';
const where = '<p>郵便番号 <input name="z"></p><p>住所 <input name="w"></p>';
const secret = '<p>パスワード <input type="password" name="p"></p>';

/** Forms that are none of ours: no page of these gets an offer, not even a question. */
export const others: readonly { name: string; html: string }[] = [
  { name: 'a search', html: page('お知らせ', '<h1>お知らせ</h1><p>本文</p>') },
  {
    name: 'a search of its own',
    html: page(
      '資料検索',
      '<h1>資料を探す</h1><form><p>キーワード <input name="k"></p><p>分類 <select><option>すべて</option><option>様式</option></select></p><button>検索</button></form>',
    ),
  },
  { name: 'a newsletter', html: page('お知らせ', `<h1>お知らせ</h1><form><h3>メールマガジン登録</h3>${mail}<button>登録</button></form>`) },
  {
    name: 'a newsletter with a name',
    html: page('ニュースレター', `<h1>ニュースレターを購読する</h1><form>${name}${mail}<button>購読する</button></form>`),
  },
  {
    name: 'was this of use',
    html: page(
      'ご利用の手引き',
      '<h1>登録のしかた</h1><p>本文</p><form><h3>このページは役に立ちましたか</h3><label><input type="radio" name="r">はい</label><label><input type="radio" name="r">いいえ</label><p>ご意見をお聞かせください <textarea></textarea></p><button>送信</button></form>',
    ),
  },
  {
    name: 'was this of use, in other words',
    html: page(
      'よくあるご質問',
      '<h1>よくあるご質問</h1><p>本文</p><form><p>この情報は参考になりましたか</p><select><option>参考になった</option><option>ならなかった</option></select><textarea placeholder="改善点があればご記入ください"></textarea><input type="submit" value="送信"></form>',
    ),
  },
  {
    name: 'a comment',
    html: page(
      'ブログ',
      `<h1>現場から</h1><p>本文</p><h3>コメントを残す</h3><form><textarea name="comment"></textarea><p>名前 <input name="author"></p><p>メール <input name="email"></p><p>サイト <input name="url"></p><input type="submit" value="コメントを送信"></form>`,
    ),
  },
  {
    name: 'a review',
    html: page(
      '講習の感想',
      `<h1>講習のレビューを書く</h1><form>${name}<p>タイトル <input></p><p>本文 <textarea></textarea></p><button>投稿する</button></form>`,
    ),
  },
  {
    name: 'a forum',
    html: page('掲示板', `<h2>スレッドを立てる</h2><form>${name}${mail}<p>本文 <textarea></textarea></p><button>書き込む</button></form>`),
  },
  {
    name: 'a sign-up',
    html: page(
      '会員登録',
      `<h1>新規会員登録</h1><form>${name}${mail}${phone}${where}${secret}<p>パスワード（確認） <input type="password"></p><button>登録する</button></form>`,
    ),
  },
  {
    name: 'a sign-up without a password',
    html: page(
      '利用者登録',
      `<h1>利用者登録</h1><form>${name}${mail}${phone}${where}<p>備考 <textarea></textarea></p><button>確認画面へ</button></form>`,
    ),
  },
  {
    name: 'an account made with a mail address',
    html: page('アカウント作成', `<h1>アカウントを作成</h1><form>${mail}${secret}<button>アカウント作成</button></form>`),
  },
  {
    name: 'an order',
    html: page(
      'ご注文手続き',
      `<h1>ご注文内容の入力</h1><form>${name}${mail}${phone}${where}<p>ご要望 <textarea></textarea></p><button>注文を確認する</button></form>`,
    ),
  },
  {
    name: 'a payment',
    html: page(
      'お支払い',
      '<h1>お支払い方法の入力</h1><form><p>カード番号 <input></p><p>名義 <input></p><p>セキュリティコード（カード裏面の3桁） <input maxlength="4"></p><button>支払う</button></form>',
    ),
  },
  {
    name: 'an application for a job',
    html: page(
      '採用情報',
      `<h1>エントリーフォーム</h1><form>${name}${mail}${phone}<p>志望動機 <textarea></textarea></p><button>応募する</button></form>`,
    ),
  },
  {
    name: 'a booking',
    html: page(
      '来場予約',
      `<h1>説明会の予約</h1><form>${name}${mail}${phone}<p>希望日 <input type="date"></p><p>備考 <textarea></textarea></p><button>予約する</button></form>`,
    ),
  },
  {
    name: 'a survey',
    html: page(
      'アンケート',
      `<h1>利用者アンケート</h1><form><p>満足度 <select><option>満足</option><option>不満</option></select></p><p>理由 <textarea></textarea></p><button>送信</button></form>`,
    ),
  },
  {
    name: 'a profile',
    html: page(
      '登録情報の編集',
      `<h1>登録情報の編集</h1><form>${name}${mail}${phone}${where}<p>自己紹介 <textarea></textarea></p><button>更新する</button></form>`,
    ),
  },
  {
    name: 'leaving',
    html: page('退会手続き', `<h1>退会手続き</h1><form>${secret}<p>理由 <textarea></textarea></p><button>退会する</button></form>`),
  },
  {
    name: 'a calculator',
    html: page(
      '料金シミュレーション',
      '<h1>料金シミュレーション</h1><form><p>資本金 <select><option>500万円未満</option></select></p><p>人数 <input type="number"></p><button>計算する</button></form>',
    ),
  },
  {
    name: 'a filter',
    html: page(
      '説明会一覧',
      '<h1>説明会一覧</h1><form><select><option>都道府県</option><option>東京都</option></select><select><option>月</option><option>4月</option></select><button>絞り込む</button></form>',
    ),
  },
  {
    name: 'a choice of language',
    html: page(
      '建設キャリアアップシステム',
      '<form><select aria-label="言語"><option>日本語</option><option>English</option></select></form><h1>建設キャリアアップシステム</h1>',
    ),
  },
  {
    name: 'an application',
    html: page(
      '登録申請',
      `<h1>技能者登録申請</h1><form>${name}${phone}${where}<p>備考 <textarea></textarea></p><button>申請内容を確認する</button></form>`,
    ),
  },
];
