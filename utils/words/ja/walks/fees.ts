import type { feesWalk } from '../../../walks/definitions/fees.ts';
import type { WalkTexts } from '../../../walks/walk.ts';
import { i18n } from '../../i18n.ts';

export const feesWalkWords = i18n('walkFees', {
  title: '料金・更新・退会',
  done: 'これで終わりです。',

  kind: '事業者ですか、技能者ですか',
  kind_text: '料金も、期限の数え方もちがいます。',
  kind_business: '事業者（会社・一人親方）',
  kind_worker: '技能者（働く人）',

  what: '何を知りたいですか',
  what_text: '',
  what_cost: '料金',
  what_renew: '更新の時期',
  what_disclose: '技能者の情報を、だれが見られるか',
  what_leave: '退会のしかた',

  whatWorker: '何を知りたいですか',
  whatWorker_text: '',
  whatWorker_cost: '料金',
  whatWorker_renew: 'カードの更新の時期',

  cost: '料金を計算する',
  cost_text: '「料金と更新」のページで、資本金と管理者IDの数から計算できます。手引き（2019年ごろ）の金額は、今は使われていません。',
  cost_least: '登録料は5年分で、個人事業主と、資本金が500万円未満の会社は{amount}円です。資本金が大きいと高くなります。',
  cost_alone: '一人親方の登録料は、かかりません。',
  cost_manager: '管理者IDは、1つにつき1年で{amount}円です（一人親方は{alone}円）。',
  cost_siteUse: '現場利用料は、カードのタッチ1回につき{amount}円で、元請が払います。同じ日の同じ現場では、何回タッチしても1回と数えます。',
  cost_own: 'わかった',

  costWorker: '技能者の料金',
  costWorker_text: '申請のしかたで料金がちがいます。',
  costWorker_types: '簡略型は{simple}円、詳細型は{detailed}円、簡略型から詳細型へ変えるときは{move}円です（税込み）。',
  costWorker_again: 'カードをなくしたときや、こわれたときの再発行は、{amount}円です。',
  costWorker_own: 'わかった',

  renew: '事業者の更新',
  renew_text:
    '登録日を入れると、「料金と更新」のページで日にちがわかり、カレンダーに入れられます。期限がすぎたときのことは、資料によって書いてあることがちがいます。期限の前に更新してください。',
  renew_years: '登録は、{years}年後の、登録した月の終わりまでです。',
  renew_window: '期限の{from}か月前から更新できます。{by}か月前までにすませるように案内されています。',
  renew_mail: '「CCUS事業者登録更新のお願い」というメールが届きます。期限の日は、ログインしたあとの画面で見られます。',
  renew_without: '期限までに更新しないと、「{words}」と書いてあります。',
  renew_overWithdrawn: '期限がすぎたとき：自動で退会になり、技能者とのつながりがなくなる、と書いてあります。',
  renew_overAnew: '期限がすぎたとき：新しく登録しなおす、と書いてあります。',
  renew_overReapply: '期限がすぎたとき：もう一度申請すると、データを引きつげる、と書いてあります。',
  renew_overResume: '期限がすぎたとき：利用を再開できる、と書いてあります。',
  renew_own: 'わかった',

  renewWorker: 'カードの更新',
  renewWorker_text: 'カードの発行日と生年月日を入れると、「料金と更新」のページで日にちがわかり、カレンダーに入れられます。',
  renewWorker_years:
    'カードは、発行から{usual}年をすぎて最初の誕生日までです。申請のとき60才以上の人は{sixty}年、本人確認書類を出していない人は{noPaper}年です。',
  renewWorker_window: '期限の{months}か月前から更新できます。',
  renewWorker_own: 'わかった',

  disclose: '技能者の情報を、だれが見られるか',
  disclose_text: '所属する会社（あなた）が決めます。項目ごとに決められます。',
  disclose_where: 'ログインして、メニューの{place}で決めます。',
  disclose_hidden: 'はじめは、全部の項目が、ほかの会社には見えないようになっています。',
  disclose_above: '施工体制の上にある会社（元請・上位下請）には、共有されます。',
  disclose_business:
    '会社の情報は、登録している人みんなに見えます。登録責任者の氏名や社会保険の番号などは、自社・所属技能者・元請・上位下請にだけ見えます。',
  disclose_own: 'わかった',

  leave: '退会の画面を開く',
  leave_text:
    '退会する前に、よく確かめてください。わからないことは、先にお問い合わせフォームで聞いてください。退会のボタンは、あなたが押します。',
  leave_where: 'ログインして、メニューの{place}を押します。',

  delete: '「削除申請」を押す',
  delete_text: '登録内容をよく見てから、あなたが押してください。',
  delete_button: '登録内容の下に「削除申請」のボタンがあります。',
  delete_number: '「申請番号確認」の画面が出ます。申請番号を控えてください。',
} satisfies WalkTexts<typeof feesWalk>);
