import type { Deed } from '../../../walks/walk.ts';
import { i18n, say } from '../../i18n.ts';

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
  do_openPeople: '人・会社の情報を入れる',
  do_openContact: '担当者の情報を入れる',
  do_openGuard: 'ログインの回数を見る',
  do_openFees: '「料金と更新」を開く',
  do_openItems: '一覧を作る',
} as const satisfies Record<`do_${Deed}`, string>;

/** What every walk says in the same way. */
export const walkWords = i18n('walks', {
  ...deeds,
  working: '調べています…',
  noTab: 'このタブのことが、わかりませんでした。',
  again: 'もう一度ためす',
  steps: 'やること',
  now: 'いまここ',
  done: 'できました',
  skipped: 'とばしました',
  waiting: '画面がそこまで進むと、自動でチェックがつきます。',
  ownHint: '画面では確かめられないので、できたら押してください。',
  answer: say('答え：{answer}'),
  back: '戻る',
  next: '次へ',
  skip: 'この手順をとばす',
  later: 'あとで続ける',
  laterLead: '閉じても消えません。ここまでを覚えておきます。',
  close: '終わる',
  finished: '終わりました',
  ticked: say('「{step}」ができました。'),
  opened: say('次は「{step}」です。'),
  forWhom: say('「{name}」（ID …{digits}）の手順です。'),
  forWhomNoId: say('「{name}」の手順です。'),
  otherPerson: 'このタブで選んでいる人と、この手順の人がちがいます。まちがえないように、CCUSアシストのボタンから、人を選びなおしてください。',
  nobody: 'だれの手順か、選んでいません。選ぶと、IDやメールアドレスを入力できます。',
  pick: 'だれの手順かを選ぶ',
  unkept: 'カギがかかっているので、ここまでを保存できません。合言葉でカギを開けると、保存します。',
  lockedList: 'カギを開けると、前の続きが出ます。',
  idTitle: 'あなたが保存したID',
  idHide: 'IDをかくす',
  idEnd: say('最後は「{ending}」です。'),
});
