import type { PasswordCheck } from '../../passwords/judge.ts';
import { i18n, say } from '../i18n.ts';

const checks = {
  check_length: say('{least}文字から{most}文字まで'),
  check_kinds: say('大文字・小文字・数字・記号のうち、{kinds}種類以上'),
  check_wide: '半角だけ（全角は使えない）',
  check_signs: '使える記号だけ',
  check_other: '今のパスワードとちがう',
  check_again: '2つの欄が同じ',
} satisfies Record<`check_${PasswordCheck}`, unknown>;

/** What is said beside the fields of a new password and of the security code. */
export const secretWords = i18n('secrets', {
  ...checks,
  title: 'CCUSアシスト（非公式）',
  shut: 'たたむ',
  open: '開く',
  passwordTitle: '新しいパスワードのきまり',
  passwordShut: 'パスワードのきまり',
  open_mark: 'まだ',
  good_mark: 'よい',
  care_mark: '使えないかもしれません',
  bad_mark: '直す',
  rule: say('出典：{source}、{date}。大文字と小文字は区別されます。'),
  signsNote: say('使える記号：{signs}（画面の写しを読んだものなので、少しちがうことがあります）'),
  more: '使える記号と、きまりの出典',
  private: 'ここで見た文字は、この画面の外に出ません。保存もしません。今のパスワードは読みません。',
  make: '新しいパスワードを作って入れる',
  asks: 'いま入っている文字があります。作ったパスワードに入れかえますか。',
  replace: '入れかえる',
  madeTitle: '作ったパスワード',
  madeText:
    'この画面だけに出ます。紙に書くか、ブラウザーの「パスワードを保存しますか」で保存してください。「パスワード変更」は、あなたが押します。',
  undo: '元に戻す',
  hide: '書いたので、かくす',
  good: 'きまりに合っています。',
  hidden: '上に何かが重なっています。閉じてから、もう一度押してください。',
  filled: '2つの欄に入れました。なくさないように、書いておいてください。',
  undone: '元に戻しました。',
  refused: 'この画面が受けつけませんでした。手で入れてください。',

  codeTitle: 'セキュリティコード',
  codeShut: 'セキュリティコード',
  codeWhat: '4けたの数字です。本人確認番号とも言います。',
  codeBusiness: say('事業者：圧着はがきと、2通目の登録完了メールにあります（{source}、{date}年ごろ）。'),
  codeWorker: say('技能者：カードのうらにあります（目安。{source}、{date}）。'),
  codeFill: '保存したコードを入れる',
  codeFor: say('「{name}」（ID …{digits}）のコードを入れます。押すまで、この画面には送りません。'),
  codeFilled: '入れました。「確認」は、あなたが押します。',
  codeAsks: 'いま入っている数字があります。入れかえますか。',
  codeNoGrant: '保存したコードを入れるには、だれの情報を使うかを選んでください。',
  codeChoose: '人・会社を選ぶ',
  codeLocked: '合言葉のカギがかかっています。上のボタンでCCUSアシストを開いて、カギを開けてください。',
  codeNone: 'この人のコードは、保存していません。合言葉を決めると、「控え」のページで保存できます。',
  codeConflict: say('選んだ人とちがう人の情報（{shown}）が、この画面にあります。コードは入れません。'),
  codeOther: 'ログインしたIDと、選んだ人のIDがちがいます。コードは入れません。選びなおすか、手で入れてください。',
});

export type SecretWords = ReturnType<typeof secretWords.get>;
