import { i18n, say } from '../../i18n.ts';
import type { Deed } from '../../../walks/walk.ts';

/** What each deed is called on its button. */
const deeds = {
  do_openTop: '公式サイトを開く',
  do_openLogin: 'ログイン画面を開く',
  do_openSearch: '登録事業者検索を開く',
  do_openInquiry: 'お問い合わせフォームを開く',
  do_pointLogin: 'ログインボタンの場所を見せる',
  do_pointReissue: '「パスワードを忘れた場合」の場所を見せる',
  do_pointInquiry: 'リンクの場所を見せる',
  do_fill: 'この画面に入力',
  do_showId: 'IDを見る',
  do_openPeople: '人・会社を選ぶ',
  do_openContact: '担当者の情報を入れる',
  do_openGuard: 'ログインの回数を見る',
} as const satisfies Record<`do_${Deed}`, string>;

/** What every walk says in the same way. */
export const walkWords = i18n('walks', {
  ...deeds,
  stepOf: say('{count}のうち{at}番目'),
  seen: 'できました（画面で確かめました）',
  answered: '答えました',
  own: 'できました（あなたが押しました）',
  skipped: 'とばしました',
  back: '戻る',
  next: '次へ',
  skip: 'この手順をとばす',
  later: 'あとで続ける',
  waiting: '画面で確かめられると、自動で次へ進みます。',
});
