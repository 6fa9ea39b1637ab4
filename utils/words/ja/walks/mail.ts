import type { mail } from '../../../walks/definitions/mail.ts';
import type { WalkTexts } from '../../../walks/walk.ts';
import { i18n } from '../../i18n.ts';
import { inquireTexts, renewOpenTexts, renewTexts } from './shared.ts';

export const mailWalkWords = i18n('walkMail', {
  title: 'メールアドレスがわからない・使えない',
  done: 'メールアドレスの手順は、ここまでです。',

  kind: 'どちらの登録ですか',
  kind_text: '必要な項目が、少しちがいます。',
  kind_business: '事業者（会社）',
  kind_worker: '技能者（働く人）',

  canLogin: '今、ログインできますか',
  canLogin_text: 'ログインできれば、自分で見て、変えられます。できないときは、問い合わせて変えてもらいます。',
  canLogin_yes: 'できる',
  canLogin_no: 'できない',

  inOpen: 'ログインの画面を開く',
  inOpen_text: 'いつものIDとパスワードを使います。',
  inPortal: 'ログインする',
  inPortal_text: '「ログイン」は、あなたが押します。',
  inSee: '登録した内容を開いて、メールアドレスを見る',
  inSee_text: 'メニューが出ていないときは、三本線（≡）のボタンを押します。',
  inSee_view: 'ログインすると、登録情報の閲覧で、登録メールアドレスを見られます。',
  inSee_guide: '事業者：メニューの{place}。',
  inChanged: '使えるメールアドレスに変える。できましたか',
  inChanged_text: '見覚えのないアドレスや、使わなくなったアドレスのときは、変更の申請をします。',
  inChanged_own: '身に覚えのないメールアドレスが登録されていたら、ふだん使うアドレスに変える必要があります。',
  inChanged_portal: '事業者ポータルから、登録内容を変更できます。',
  inChanged_yes: '変えた・変えなくてよい',
  inChanged_no: 'できない。問い合わせたい',

  askChange: '変え方を問い合わせる',
  askChange_text: 'フォームの「b. ログインできて、登録メールアドレスを確認・変更したい場合」にあたります。',
  askChange_own: '問い合わせに進む',

  items: '書くものをそろえて、フォームを開く',
  items_text:
    'フォームの「c. ログインできない。登録メールアドレスを変更したい場合」にあたります。わからない項目は「不明」と書けますが、そろっているほど早くすみます。',
  items_must: '登録した内容と合わないと、メールアドレスを変えられません。本人だと確かめるメールのやりとりがふえます。',
  items_birth: '生年月日は、あとから直せません。まちがって登録してあるときも、登録したとおりに書きます。',
  items_papers: '登録のときに付けた書類（全部事項証明書＝登記簿など）で確かめられます。',

  ...inquireTexts,

  set: '「設定が完了した」というメールを待つ',
  set_text: 'メールが届いても、すぐにはログインできないことがあります。',
  set_wait: 'メールが届いてから、{from}〜{to}営業日たってから作業します。',
  set_password: '変更が終わると、新しいパスワードも届きます。',
  set_own: 'メールが届いて、日にちがたった',

  ...renewOpenTexts,
  ...renewTexts,

  watch: 'これからは、届いたメールを見る',
  watch_text: '登録メールアドレスには、大切なお知らせが届きます。ふだん見るアドレスにしておきます。',
  watch_missed: '登録メールアドレスへのお知らせを見落として、現場に入る手つづきができなかった事業者がいます。',
  watch_own: 'わかった',
} satisfies WalkTexts<typeof mail>);
