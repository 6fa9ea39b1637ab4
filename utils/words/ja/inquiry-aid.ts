import type { PromptKey } from '../../inquiries/prompts.ts';
import type { TopicKey, BranchKey } from '../../ccus/inquiry.ts';
import { i18n } from '../i18n.ts';

const prompts = {
  question: '聞きたいこと',
  when: 'いつのことですか',
  screen: 'どの画面で、何をしたときですか',
  message: '画面に出たメッセージ',
  tried: 'ためしたこと',
  browser: '使っている機器とブラウザー',
  applied: 'いつ、どの方法で申請しましたか',
  defect: '不備の内容（メールの文や、不備コード）',
  plan: 'どの申請をしたいですか',
  payment: 'いくらを、いつ、どの方法で払いましたか',
  system: 'どのシステムとの連携ですか',
  registered: '新規の申請登録は終わっていますか',
  wantedId: 'どのIDを確かめたいですか',
  noticeMail: '「登録完了のお知らせ」のメールを見られますか',
  mailSame: '登録責任者のメールアドレスは、登録したときのままですか',
  codeKept: 'セキュリティコード（4けた）の控えはありますか',
  firstMail: '初期パスワードのメールは届きましたか',
} satisfies Record<PromptKey, string>;

/** What is asked before an inquiry. */
export const promptWords = i18n('inquiryPrompts', prompts);

export const promptHints = i18n('inquiryPromptHints', {
  question: 'ふだんの言葉で書いてください。パスワードやコードは書かないでください。',
  when: '例：11月20日 10時ごろ',
  screen: '例：ログインの画面で、ログインボタンを押したとき',
  message: 'エラーの番号（ERRORCODEなど）も、そのまま書いてください。',
  tried: '例：再発行の画面でIDとメールアドレスを入れたが、メールが来ない',
  browser: '例：Windowsのパソコン、Chrome',
  applied: '例：10月1日、インターネット申請',
  defect: 'メールの文を、そのままはりつけられます。パスワードがあれば消します。',
  plan: '例：新規の技能者登録、住所の変更',
  payment: '例：10月1日に、コンビニで4,900円。カードの番号は書かないでください。',
  system: '例：システムの名前と、できないこと',
  registered: '',
  wantedId: '',
  noticeMail: '',
  mailSame: '',
  codeKept: '番号そのものは書かないでください。',
  firstMail: '',
} satisfies Record<PromptKey, string>);

/** What to have at hand before writing. Our advice, not a rule of CCUS. */
export const preparationWords = i18n('inquiryAtHand', {
  1: '登録完了のメール・はがき、または建設キャリアアップカード。登録したときの住所と電話番号',
  2: '登録完了のメール、登録したメールアドレス',
  3: '申請のときのメール（申請用ログインID）、申請した日',
  4: '不備のお知らせのメール、申請用ログインID',
  5: '事業者ID・技能者ID、変えたいこと',
  6: 'エラーが出た画面、出た時間',
  7: '支払いの日・金額・方法がわかるもの',
  8: '連携するシステムの名前、事業者ID',
  9: '事業者IDまたは技能者ID',
} satisfies Record<TopicKey, string>);

export const aidWords = i18n('inquiryAid', {
  title: 'お問い合わせの文を作る',
  lead: '項目を選んで、わかることを書いてください。知っている情報は、文に入ります。書いたものは、すぐに暗号にして保存します。',
  whoTitle: 'だれのお問い合わせですか',
  whoNone: '先に、事業者か技能者の情報を入れてください。',
  whoAdd: '情報を入れる',
  whoChange: '別の人にする',
  topicTitle: '何のお問い合わせですか',
  topicFirst: '選んでください',
  branch: 'どの場合ですか',
  handTitle: '用意するもの',
  handOurs: 'CCUSが決めたものではありません。あると早くわかります。',
  answersTitle: 'わかることを書いてください',
  answersLead: '書かなくてもかまいません。書いたものだけが、文に入ります。',
  unanswered: '書かない',
  take: 'CCUSの画面から取りこむ',
  takeHint: '押したときだけ、CCUSの画面に出ているメッセージを読みます。読めないときは、画面でその文を選んでから、もう一度押してください。',
  taken: '取りこみました。',
  textTitle: 'できた文',
  saved: '保存しました',
  dropped: 'パスワードやコードのようなものを消しました。',
  toForm: 'お問い合わせフォームを開く',
  toFormHint: 'フォームで同じ人と項目を選ぶと、この文が入ります。送信は、あなたが押します。',
  toRecord: '記録を見る',
});

export const branchAdvice = i18n('inquiryBranchHands', {
  a: '登録したメールアドレスがわかれば、ログインの画面の「パスワードを忘れた場合」で、自分で再発行できます。お問い合わせは、それができないときです。',
  b: 'ログインできるので、登録情報の画面で見ることができます。お問い合わせは、それができないときです。',
  c: '登録したときの情報と合わないと、やりとりが長くなります。',
  d: 'CCUSの質問は5つです。確認できないもの、わからないものは、そう答えると先へ進めます。',
  e: '出たメッセージを、そのまま書くと早くわかります。',
} satisfies Record<BranchKey, string>);
