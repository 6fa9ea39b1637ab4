import type { firstSteps } from '../../../walks/definitions/first-steps.ts';
import type { WalkTexts } from '../../../walks/walk.ts';
import { i18n } from '../../i18n.ts';
import { fiveTexts, inquireTexts } from './shared.ts';

export const firstStepsWalkWords = i18n('walkFirstSteps', {
  title: '事業者として、はじめにすること',
  done: 'はじめの準備ができました。次の更新は「料金と更新」で確かめられます。',

  notice: '「事業者情報登録完了のお知らせ」はありますか',
  notice_text: 'ID、初期パスワード、セキュリティコード（4けた）が書いてあります。',
  notice_have: 'ある',
  notice_lost: '見つからない',
  notice_twoMails: 'お知らせのメールは、2通に分かれて、登録したメールアドレスに届きます。',
  notice_postcard: '圧着はがきにも、同じことが書いてあります。',

  ...fiveTexts,
  ...inquireTexts,

  open: 'ログインの画面を開く',
  open_text: '下のボタンで、公式のログイン画面を開けます。',

  enter: '事業者IDと初期パスワードを入れて、ログインを押す',
  enter_text: 'ログインは、あなたが押します。まちがえた回数は、ここで数えています。',
  enter_forced: 'はじめてログインすると、自動でパスワード変更の画面になります。',

  change: '初期パスワードを、自分で決めたものに変える',
  change_text:
    '入れている間、きまりに合っているかを横で確かめます。新しいパスワードを作ることもできます。「パスワード変更」は、あなたが押します。',
  change_length: '{least}文字から{most}文字までです。全角は使えません。',
  change_kinds: '大文字・小文字・数字・記号のうち、{kinds}種類以上を使います。',

  code: 'セキュリティコードを入れて「確認」を押す',
  code_text: '「パスワードの変更に成功しました。」と出たら、できています。',
  code_digits: 'セキュリティコードは4けたの数字です。本人確認番号とも言います。',
  code_where: '圧着はがきか、2通目のメールにあります。',

  again: '新しいパスワードで、もう一度ログインする',
  again_text: 'これからは、新しいパスワードを使います。',

  check: '登録した内容を確かめる',
  check_text: '申請したときの内容とちがうところがないか、見てください。',
  check_where: 'メニューの{place}で見られます。',
  check_wrong: 'ちがうところがあるときは、お問い合わせセンターに聞きます。変更申請を案内されることがあります。',

  items: '所属技能者にわたす一覧を印刷する',
  items_text: 'あなたの会社の技能者が申請するときに要る、会社の情報です。保存した情報を入れて印刷できます。空のところは手で書きます。',
  items_why: '本人にはわからない項目があるので、会社が書いて、証明書類の写しといっしょにわたします。',
  items_own: 'わたした、またはあとでわたす',

  proxy: '会社が代わりに申請するとき（代行申請）',
  proxy_text: '技能者の代わりに、会社が登録の申請をすることもできます。しないときは、このまま進んでください。',
  proxy_where: 'メニューの{place}からします。',
  proxy_consent:
    '先に、本人の「代行申請同意書」が要ります。様式も「代行申請」のメニューで取れます。ほかの会社の技能者のときは、その会社の同意も要ります。',
  proxy_papers: '同意書と証明書類は、スキャンしてJPGファイルにしておきます。',
  proxy_enter: '「技能者の新規代行」のボタンから、情報とファイルを入れて送ります。',
  proxy_told: '登録が終わると、ポータルの通知と圧着はがきで知らされます。カードは技能者に届きます。',
  proxy_own: 'わかった',

  menu: 'どこに何があるか',
  menu_text: '手引きの名前です。今の画面では、番号がついていることがあります。',
  menu_registered: '登録した内容を見る：{place}',
  menu_disclosure: '技能者の情報を、ほかの会社に見せるかを決める：{place}',
  menu_withdrawal: 'やめる：{place}',
  menu_view: '番号のついたメニュー：{place}',
  menu_users: '管理者IDを増やすなど：{place}',
  menu_change: '商号・代表者・所在地・資本金・登録責任者などが変わったら、かならず変更の手つづきをします。',
  menu_portal: 'ログインしてすぐの画面には、お知らせと、所属技能者がはたらいている現場が出ます。',
  menu_worker: '技能者が、自分の登録を変える：{place}',
  menu_agent: '会社が、技能者の代わりに変える：{place}',
  menu_linked: '技能者IDは、会社の事業者IDと関連付けて使います。',
  menu_left: 'やめた人は、関連付けをはずすまで、前の会社の一覧に残ります。新しい現場でカードを読めず、就業履歴が残らないことがあります。',
  menu_pension: '建退共の電子申請とは、{day}から自動でつながりました。共済契約者番号などを入れ、関連付けておきます。',
  menu_own: 'わかった',

  changed: '手引きから変わったこと',
  changed_text: '手引き（2019年ごろ）は今も配られていますが、古いところがあります。',
  changed_fees: '事業者の料金は、2020年10月1日に変わりました。手引きの金額は使えません。',
  changed_phone: '2020年10月のお知らせで、お問い合わせの方法が変わりました。手引きの電話番号は、その前のものです。',
  changed_noPhone: '電話の窓口はありません。お問い合わせフォームを使います。',
  changed_menus: 'メニューに「510_閲覧」のような番号がつきました。',
  changed_own: 'わかった',
} satisfies WalkTexts<typeof firstSteps>);
