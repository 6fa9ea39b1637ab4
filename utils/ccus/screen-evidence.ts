import type { ScreenKey } from './screens.ts';

/** Where on a page words stand that speak for a screen, or against one. */
export type CluePlace = 'title' | 'heading' | 'crumb' | 'label' | 'button' | 'link' | 'text' | 'options' | 'code' | 'address';

/** What one form of a page asks for, in numbers. */
export interface FormTraits {
  /** Boxes for one line of text, without those of a search. */
  lines: number;
  textareas: number;
  passwords: number;
  /** Pulldowns, and groups of buttons to choose from. */
  selects: number;
  radios: number;
  /** How many of its boxes ask for this. */
  email: number;
  name: number;
  kana: number;
  phone: number;
  company: number;
  /** Address, postal code, date of birth. */
  personal: number;
  category: number;
  /** The text of an inquiry, by its label. */
  inquiry: number;
  loginId: number;
  newPassword: number;
  securityCode: number;
  /** Its words are those of a translator, so that they say little. */
  foreign: boolean;
  /** The screen that this tab showed before, or ''. */
  before: string;
}

/** Words in one place. Of several that fit in a place the strongest counts. */
export type Clue = readonly [
  screens: ScreenKey | readonly ScreenKey[],
  points: number,
  places: CluePlace | readonly CluePlace[],
  says: RegExp,
];
/** What a form asks for. All that hold count. */
export type Trait = readonly [screens: ScreenKey | readonly ScreenKey[], points: number, holds: (form: FormTraits) => boolean];

const inquiry = ['inquiryForm', 'inquiryTopic'] as const;
const access = ['login', 'reissue', 'passwordChange', 'securityCode'] as const;
const shown = ['title', 'heading', 'crumb'] as const;
/** お問い合わせ in its spellings, blanks taken out. */
const asking = /問い?合わ?せ|問合せ/;

/**
 * What speaks for a screen and against it. Sources of the official screens'
 * own words: screenshots and guides (see `sources.ts`); the others are how
 * Japanese companies, public bodies and portals call such screens. Texts are
 * NFKC-normalised, and no blank stands between Japanese letters.
 */
export const clues: readonly Clue[] = [
  // Inquiry: in its own words …
  [inquiry, 6, 'heading', asking],
  [inquiry, 5, ['title', 'crumb'], asking],
  [
    inquiry,
    4,
    shown,
    /相談|(?<!よくある.{0,2})質問|ご?意見|要望|照会|お便り|おたより|メールフォーム|連絡(フォーム|する)|への連絡|申し?出|窓口|ヘルプデスク|サポート|[をに]き(く|いてみる)|contact|inquir|enquir|feedback|コンタクト/i,
  ],
  [inquiry, 3, 'label', /(問い?合わ?せ|相談|質問|意見|要望|用件|照会)|メッセージ|情報記入欄|困り|尋ね|(聞|き)きたい|message/i],
  [inquiry, 2, 'text', /問い?合わ?せ|問合せ|ご?(相談|質問)[はをの]|担当者?より|回答|返信/],
  [inquiry, 3, 'button', /(問い?合わ?せ|相談|質問).{0,4}(送|する|内容)/],
  [inquiry, 2, 'button', /確認|送信|送る|おくる|次へ|進む|submit|send|confirm|next/i],
  [inquiry, 3, 'address', /contact|inquir|enquir|toiawase|otoi|mail_?form|feedback|support|soudan|goiken/i],
  ['inquiryTopic', 3, 'options', /(ログイン|パスワード|申請|登録|更新|支払|料金|エラー|操作|カード)|その他|教えて|について/],
  // … and what is called a form and is none of ours.
  [
    inquiry,
    -12,
    [...shown, 'button'],
    /((会員|新規|ユーザー?|アカウント|利用者|無料|メンバー)(の|情報)?(登録|作成)|^登録(する)?$|入会|サインアップ|sign ?up|regist)/i,
  ],
  [inquiry, -12, [...shown, 'button'], /注文|購入|カート|レジに?|お?支払い?(方法|手続)|決済|お届け先|checkout|\border\b/i],
  [inquiry, -11, [...shown, 'button', 'label'], /メールマガジン|メルマガ|ニュースレター|購読|newsletter|subscribe/i],
  [
    inquiry,
    -11,
    [...shown, 'button', 'code'],
    /コメントを?(する|投稿|送信|残す|書く)|投稿|書き込|返信する|スレッド|レビュー|口コミ|comment[ _-]?(form|author|content)|leave a (reply|comment)/i,
  ],
  [inquiry, -12, [...shown, 'button', 'label', 'text'], /役に立(ち|っ|て)|参考にな(り|っ)|アンケート|満足度|評価して/],
  [inquiry, -8, [...shown, 'text'], /スレッド|掲示板|\bBBS\b/i],
  [inquiry, -8, [...shown, 'button'], /応募|エントリー|採用|求人|履歴書|予約|お?申し?込み?|参加登録|資料請求/],
  [inquiry, -5, [...shown, 'button'], /申請|届出?$|検索|絞り込|search|編集|プロフィール|設定/i],
  // Login.
  ['login', 5, 'button', /^(ログイン|サインイン|log ?in|sign ?in|login)|ログイン(する|へ)?$|認証する|^入る$/i],
  ['login', 4, shown, /ログイン|サインイン|log ?in|sign ?in|ログオン/i],
  ['login', 3, shown, /認証|マイページ|(会員|利用者|メンバー|お客様)(専用|ページ|サイト)/],
  ['login', 3, ['link', 'button'], /(パスワード|暗証番号|ID).{0,8}(忘れ|わからない|お困り|不明)|forgot/i],
  ['login', 2, 'label', /ログインID|ユーザー?(ID|名)|会員(ID|番号)|アカウント/i],
  ['login', 2, 'code', /current-password|username|\blogin|\buser_?id/i],
  ['login', 3, 'address', /login|logon|signin|sign-in|\/gcm\/01\/017/i],
  ['login', 2, 'address', /^www\.mobile\.ccus\.jp/],
  [
    'login',
    -7,
    [...shown, 'button'],
    /((会員|新規|ユーザー?|アカウント)(の|情報)?(登録|作成)|サインアップ|sign ?up|退会|解約|アカウント削除|変更|解除)/i,
  ],
  // Reissue of a password.
  [
    'reissue',
    8,
    shown,
    /(パスワード|暗証番号|password).{0,10}(再|忘れ|初期化|リセット|お困り|わからない|不明|reset)|(forgot|reset).{0,10}password/i,
  ],
  ['reissue', 3, 'button', /再(発行|設定|通知|送)|リセット|reset|初期化|(メール|パスワード).{0,6}(送|受け)/i],
  ['reissue', 2, 'button', /送信|次へ|確認|進む|send|submit|next/i],
  ['reissue', 2, 'text', /パスワード.{0,20}(再発行|再設定|再通知|お?送り|送信|リセット|初期化)|登録(され|し)?(た|ている|済み?の?)?メール/],
  ['reissue', 3, 'address', /reissue|forgot|reset|remind|reminder/i],
  // A new password.
  [
    'passwordChange',
    6,
    [...shown, 'button'],
    /(パスワード|password|暗証番号).{0,10}(変更|設定|更新|登録|編集|決め|change|set)|change.{0,10}password|新しい(パスワード|暗証番号)/i,
  ],
  ['passwordChange', 4, 'label', /(新しい|新|新規|変更後の?|希望|現在の?|今の|旧|初期|仮)(ログイン)?(パスワード|暗証番号)|new password/i],
  ['passwordChange', 2, 'code', /new-password|new_?pass/i],
  ['passwordChange', -8, [...shown, 'button'], /((会員|新規|ユーザー?|アカウント)(の|情報)?(登録|作成)|サインアップ|sign ?up|入会)/i],
  // The four digits.
  ['securityCode', 7, [...shown, 'label'], /セキュリティ・?コード|本人確認番号/],
  ['securityCode', 2, 'button', /確認|次へ|送信|認証|OK/i],
  // The search for registered businesses.
  ['businessSearch', 9, shown, /(登録)?(事業者|企業|業者|会社)の?.{0,3}(検索|を?(探|さが)す|を?(調|しら)べる)/],
  ['businessSearch', 4, 'button', /検索|(探|さが)す|(調|しら)べる|search/i],
  ['businessSearch', 4, 'label', /事業者(名|ID)|商号|会社名|所在地/],
  ['businessSearch', 3, 'address', /open_jigyousya_search|search/i],
  // Around all doors: other businesses of a site.
  [access, -4, shown, /問い?合わ?せ|注文|購入|決済/],
];

export const traits: readonly Trait[] = [
  ['inquiryForm', 4, ({ textareas }) => textareas > 0],
  ['inquiryForm', 3, ({ textareas, inquiry: said }) => textareas === 0 && said > 0],
  ['inquiryForm', -7, ({ textareas, inquiry: said }) => textareas === 0 && said === 0],
  ['inquiryForm', 2, ({ email }) => email > 0],
  ['inquiryForm', 1, ({ email }) => email > 1],
  ['inquiryForm', 2, ({ name }) => name > 0],
  ['inquiryForm', 1, ({ phone }) => phone > 0],
  ['inquiryForm', 1, ({ company }) => company > 0],
  ['inquiryForm', 1, ({ category }) => category > 0],
  ['inquiryForm', 2, ({ inquiry: said, textareas }) => said > 0 && textareas > 0],
  ['inquiryForm', 2, ({ before }) => before === 'inquiryTopic'],
  ['inquiryForm', -3, ({ textareas, lines, selects }) => textareas === 1 && lines === 0 && selects === 0],
  // In whatever language: several lines and one long text.
  ['inquiryForm', 4, ({ foreign, textareas, lines }) => foreign && textareas === 1 && lines > 1],
  [inquiry, -12, ({ passwords }) => passwords > 0],
  ['inquiryTopic', 3, ({ selects, radios, textareas, lines }) => selects + radios > 0 && textareas === 0 && lines === 0],
  ['inquiryTopic', 3, ({ category, textareas }) => category > 0 && textareas === 0],
  ['inquiryTopic', -12, ({ textareas }) => textareas > 0],
  ['inquiryTopic', -8, ({ lines, email }) => lines > 1 || email > 0],
  ['inquiryTopic', -8, ({ selects, radios }) => selects + radios === 0],
  ['login', 7, ({ passwords, newPassword }) => passwords === 1 && newPassword === 0],
  ['login', 4, ({ passwords, lines }) => passwords === 1 && lines > 0 && lines < 3],
  ['login', 3, ({ foreign, passwords, lines }) => foreign && passwords === 1 && lines === 1],
  // By steps: the ID alone, the password alone.
  ['login', 5, ({ passwords, lines, loginId }) => passwords === 0 && lines === 1 && loginId === 1],
  ['login', 1, ({ passwords, lines }) => passwords === 1 && lines === 0],
  ['login', -12, ({ passwords, lines }) => passwords + lines === 0],
  ['login', -12, ({ passwords, lines, loginId }) => passwords === 0 && (lines > 1 || loginId === 0)],
  ['login', -9, ({ passwords, newPassword }) => passwords > 1 || newPassword > 0],
  ['login', -6, ({ name, kana, phone, personal }) => name + kana + phone + personal > 1],
  ['login', -6, ({ textareas, email }) => textareas > 0 || email > 1],
  ['reissue', -12, ({ passwords, lines }) => passwords > 0 || lines === 0],
  ['reissue', -8, ({ textareas }) => textareas > 0],
  ['reissue', 4, ({ foreign, lines, loginId, email }) => foreign && lines === 2 && loginId > 0 && email > 0],
  ['reissue', 2, ({ loginId, email }) => loginId + email > 0],
  ['reissue', 2, ({ loginId, email }) => loginId > 0 && email > 0],
  ['reissue', 2, ({ before }) => before === 'login'],
  ['passwordChange', 6, ({ passwords }) => passwords > 1],
  ['passwordChange', 4, ({ foreign, passwords, lines }) => foreign && passwords > 1 && lines === 0],
  ['passwordChange', -12, ({ passwords }) => passwords < 2],
  ['passwordChange', -7, ({ name, kana, phone, personal, email }) => name + kana + phone + personal > 0 || email > 1],
  ['securityCode', 6, ({ securityCode }) => securityCode === 1],
  ['securityCode', -12, ({ lines, passwords, securityCode }) => lines + passwords === 0 || securityCode === 0],
  ['securityCode', -8, ({ lines }) => lines > 2],
  ['businessSearch', -12, ({ lines, selects, radios }) => lines + selects + radios === 0],
  ['businessSearch', -9, ({ passwords, textareas, email }) => passwords + textareas + email > 0],
];

/** What a page without a form of ours shows. */
export interface Shown {
  /** Title and headings, a line each; the title and the first of them. */
  said: string;
  first: string;
  buttons: string;
  /** How many boxes stand on it. */
  boxes: number;
  textareas: number;
}

/** Screens that ask for nothing: what is shown tells them, the first that fits. */
export const readOnly: readonly (readonly [screen: ScreenKey, holds: (page: Shown) => boolean])[] = [
  ['inquiryDone', ({ said, textareas }) => textareas === 0 && /(送信|受付|受け付け)(が|を|は)?(完了|(いた)?しました|ました)/.test(said)],
  ['inquiryConfirm', ({ said, buttons, boxes }) => boxes === 0 && asking.test(said) && /送信|送る/.test(buttons)],
  ['portal', ({ buttons }) => /ログアウト/.test(buttons)],
  ['faq', ({ first, boxes }) => boxes === 0 && /よくある.{0,2}質問|FAQ/i.test(first)],
  ['top', ({ said, textareas }) => textareas === 0 && /建設キャリアアップシステム/.test(said)],
];

/** Where both stand on a page, the first is meant: asked for beside the passwords, or in a popup over them, the code is what is still missing. */
export const rather: readonly (readonly [ScreenKey, ScreenKey])[] = [['securityCode', 'passwordChange']];

/** From here a screen is taken for sure, from here it is worth a question, and so far ahead of the next it must be. */
export const weight = { sure: 13, perhaps: 8, lead: 3 } as const;
