import type { OneValue, PlainTrouble } from '../../fill/one-value.ts';
import type { Never } from '../../lessons/forbidden.ts';
import { i18n, say } from '../i18n.ts';

const values = {
  value_contactCompany: '担当者の会社名',
  value_contactName: '担当者の氏名',
  value_contactEmail: '担当者のメールアドレス',
  value_contactPhone: '担当者の電話番号',
  value_name: '選んだ人の名前',
  value_kana: 'フリガナ',
  value_ccusId: '事業者ID・技能者ID',
  value_postalCode: '郵便番号',
  value_address: '住所・所在地',
  value_phone: '電話番号',
  value_mobile: '携帯電話',
  value_birthDate: '生年月日',
  value_registeredEmail: '登録済みのメールアドレス',
  value_desiredEmail: '変更したいメールアドレス',
} satisfies Record<`value_${OneValue}`, string>;

const nevers = {
  never_password: 'パスワード、セキュリティコード、ログインIDの欄には入れません。',
  never_choice: 'チェックや丸い印は、あなたが選びます。',
  never_search: 'サイトの中をさがす欄のようです。入れませんでした。',
  never_captcha: '人が操作しているかを確かめる欄のようです。入れませんでした。',
  never_trap: '空のままにしておく欄のようです。入れませんでした。',
  never_nameless: 'この欄には入れられません。',
  never_sort: 'この種類の欄には入れられません。',
} satisfies Record<`never_${Never}`, string>;

const troubles = {
  trouble_choose: 'この欄に入れるものを選んでください。',
  trouble_noField: '文字を入れる欄が選ばれていません。欄を押してから、もう一度ためしてください。',
  trouble_same: 'この欄には、もう同じものが入っています。',
  trouble_noValue: 'この項目は、まだ保存していないか、この欄の形に合わせられません。',
  trouble_tooLong: 'この欄に入る文字の数より長いので、入れませんでした。',
  trouble_refused: 'サイトが受けつけませんでした。手で入れてください。',
  trouble_moved: '画面が変わったので、入れませんでした。もう一度ためしてください。',
} satisfies Record<`trouble_${PlainTrouble}`, string>;

/** One value into one field: the menu of the right mouse button, and what is asked about it. */
export const fieldWords = i18n('field', {
  menu: 'CCUSアシストで入れる',
  whole: 'この画面全体に入力',
  undo: '入力したものを元に戻す',
  ...values,
  ...nevers,
  ...troubles,
  title: '1つの欄に入れる',
  forWhat: say('入れるもの：{what}'),
  conflictId: say('この画面には、ほかの人のID（{shown}）があります。選んだ人は「{name}」です。'),
  conflictName: say('この画面には、ほかの人の名前（{shown}）があります。選んだ人は「{name}」です。'),
  conflictGo: '同じ人なので入れる',
  holdsOther: say('この欄には、もう「{current}」が入っています。'),
  replaceWith: say('「{value}」に入れかえる'),
  close: '入れない',
  copyTitle: '1つずつ写す',
  copyTitleOf: say('「{name}」の情報を、1つずつ写す'),
  copyLead: '写したものは、30秒たつとクリップボードから消します。そのあいだに、ほかのものを写していたときは、それも消えます。',
  copy: '写す',
  copyOf: say('{what}を写す'),
  copied: say('{what}を写しました。30秒たつと消します。'),
  copiedOnly: say('{what}を写しました。自動では消えません。使ったあと、ほかの文字を写して消してください。'),
  copyFailed: '写せませんでした。手で入れてください。',
  setting: '右ボタンのメニュー',
  settingText: 'CCUSの画面の欄で、マウスの右ボタンを押すと「CCUSアシストで入れる」が出ます。選んだ人の情報を、1つずつ入れられます。',
  settingShown: 'メニューを出す',
});
