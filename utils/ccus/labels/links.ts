/** お問い合わせ in all its spellings. The patterns below call it Q. */
export const inquirySpelling = /(お ?)?問 ?い? ?合 ?わ? ?せ/g;

/**
 * How the link to the inquiry form is named, best first, and what on it says
 * that it leads elsewhere. Sources: columns of 2024 and 2025 for the official
 * site's お問い合わせフォーム; the rest is how Japanese sites name it.
 */
export const linkWords: readonly (readonly [points: number, RegExp])[] = [
  [30, /^(Q|メール)(入力|専用)?フォーム$/],
  [22, /^Q$/],
  [20, /^(各種|総合|その他の?|一般の?)?Q(窓口|はこちら|する|・ご?(相談|要望|意見))?$/],
  [18, /Q(入力|専用)?フォーム/],
  [16, /^(contact( us)?|inquiry|feedback|Q.{0,3}contact.*|コンタクト)$/i],
  [12, /Q(はこちら|窓口|ページ)?$/],
  [11, /^(ご?(意見|要望|感想|質問|相談|Q)[・、,とや]?)+(はこちら|フォーム)?$/],
  [8, /^お(便|たよ)り$/],
];
/** Words on a link to an inquiry of another sort, or to no form at all. */
export const linkAgainst =
  /広告|媒体|採用|求人|取材|報道|広報|プレス|IR|投資|株主|資料|説明会|見学|加盟|出店|よくある|FAQ|Q&A|前に|先$|電話|TEL|一覧|登録|履歴|API|建レコ|レベル判定|個人情報|著作権|メールマガジン|紹介|物件|投稿|お知らせ|メンテナンス|不具合|障害|休業|忘れ物/i;
export const linkCode = /contact|inquir|enquir|toiawase|otoi|feedback|postmail|mailform|forms\/d\//i;
