/** Pages to measure the reader on, as HTML. Their number of nodes is what counts, so they are dull. */

const kinds = [
  ['会社名', 'text'],
  ['お名前', 'text'],
  ['フリガナ', 'text'],
  ['メールアドレス', 'email'],
  ['メールアドレス（確認）', 'email'],
  ['電話番号', 'tel'],
  ['FAX番号', 'tel'],
  ['郵便番号', 'text'],
  ['住所', 'text'],
  ['部署名', 'text'],
  ['件名', 'text'],
  ['希望日', 'text'],
] as const;

const row = (at: number): string => {
  const [label, type] = kinds[at % kinds.length]!;
  const number = at < kinds.length ? '' : String(at);
  return `<tr><th>${label}${number}<span>※必須</span></th><td><input type="${type}" name="item${at}"><p>例：入力してください</p></td></tr>`;
};

const page = (body: string): string =>
  `<!doctype html><html lang="ja"><meta charset="utf-8"><title>お問い合わせ</title><body><h1>お問い合わせ</h1>${body}</body></html>`;

export const formOf = (fields: number): string =>
  page(
    `<form><table>${Array.from({ length: fields }, (_, at) => row(at)).join('')}</table><textarea name="body"></textarea><button>確認</button></form>`,
  );

export const linksOf = (count: number): string => {
  const words = ['事業者登録', '技能者登録', 'お知らせ一覧', '資料請求', 'よくあるご質問', 'お問い合わせ先', '説明会のご案内', '利用規約'];
  const links = Array.from({ length: count - 1 }, (_, at) => `<li><a href="/p/${at}">${at} ${words[at % words.length]}</a></li>`);
  return page(`<footer><ul>${links.join('')}<li><a href="/inquiry">お問い合わせフォーム</a></li></ul></footer>`);
};
