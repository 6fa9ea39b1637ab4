import type { BillLine, BusinessForm } from '../../fees/bill.ts';
import type { Urgency } from '../../fees/renewal.ts';
import type { afterExpiry } from '../../ccus/renewal.ts';
import { i18n, say } from '../i18n.ts';

const forms = {
  formCompany: '法人（会社）',
  formSole: '個人事業主（一人親方ではない）',
  formAlone: '一人親方',
};
/** Keys of the words for each form of business. */
export const formKeys = { company: 'formCompany', sole: 'formSole', alone: 'formAlone' } as const satisfies Record<
  BusinessForm,
  keyof typeof forms
>;

const lines = {
  lineBusiness: '事業者の登録料（5年分）',
  lineManagerIds: '管理者IDの利用料（1年分）',
  lineSimple: '技能者の登録料（簡略型）',
  lineDetailed: '技能者の登録料（詳細型）',
  lineMove: '技能者：簡略型から詳細型へ',
};
export const lineKeys = {
  business: 'lineBusiness',
  managerIds: 'lineManagerIds',
  simple: 'lineSimple',
  detailed: 'lineDetailed',
  move: 'lineMove',
} as const satisfies Record<BillLine['what'], keyof typeof lines>;

const urgencies = {
  urgencyCalm: 'まだ先です',
  urgencyOpen: '更新できる時期です',
  urgencySoon: 'もうすぐ期限です',
  urgencyOver: '期限をすぎています',
};
export const urgencyKeys = {
  calm: 'urgencyCalm',
  open: 'urgencyOpen',
  soon: 'urgencySoon',
  over: 'urgencyOver',
} as const satisfies Record<Urgency, keyof typeof urgencies>;

const expiries = {
  reapply: 'もう一度申請すると、前のデータを引きつげる。',
  resume: '利用を再開できる。',
  withdrawn: '自動で退会になり、技能者とのつながりがなくなる。',
  registerAnew: '新しく登録しなおす必要がある。',
} satisfies Record<(typeof afterExpiry)[number]['says'], string>;

/** Fees, and when to renew. */
export const feesWords = i18n('fees', {
  ...forms,
  ...lines,
  ...urgencies,
  ...expiries,
  title: '料金と更新',
  lead: '料金の計算と、更新の時期の確認ができます。どちらも、公開されている情報から計算した、非公式のものです。手つづきの前に、公式サイトで確かめてください。',
  official: '公式サイトの料金のページを開く',

  billTitle: '料金の計算',
  form: '事業者の種類',
  capital: '資本金',
  below: say('{to}未満'),
  between: say('{from}以上 {to}未満'),
  above: say('{from}以上'),
  amountMan: say('{count}万円'),
  amountOku: say('{count}億円'),
  managerIds: '管理者IDの数',
  managerIdsHint: '登録責任者の1つを入れて数えます。',
  simple: '簡略型で登録する技能者の人数',
  detailed: '詳細型で登録する技能者の人数',
  move: '簡略型から詳細型へ変える技能者の人数',
  tableTitle: '内わけ',
  what: '項目',
  unit: '1つあたり',
  count: '数',
  amount: '金額',
  yen: say('{amount}円'),
  first: '最初の年に払う金額',
  yearly: '2年目からの、1年の金額',
  fiveYears: '5年の合計',
  nothing: '払うものはありません。',
  withTax: '金額は税込みです。',
  siteUse: say(
    '「現場利用料」は入っていません。技能者がカードをタッチした回数（同じ日の同じ現場は1回）で元請が払う料金で、1回{amount}円です。',
  ),
  withoutRenewal: say('期限までに更新しないと、「{words}」。'),
  cardAgain: say('カードをなくしたときや、こわれたときの再発行は、{amount}円です。'),

  oldTitle: '前の料金（今は使われていません）',
  oldLead: say(
    '「{title}」（{date}年ごろ）にのっている料金です。事業者の料金は{since}に変わりました。この手引きはまだ配られているので、まちがえないように、ここに並べます。',
  ),
  oldRow: '資本金',
  oldFee: '前',
  newFee: '今',
  oldManagerId: say('管理者ID利用料は、1つ{amount}円（1年）でした。'),
  oldSiteUse: say('現場利用料は、1回{amount}円でした。'),
  oldWorker: say('技能者の登録料は、インターネットで{online}円、郵送や窓口で{paper}円でした。'),

  renewTitle: '更新の時期',
  renewLead: '「事業者と技能者」に登録日（技能者はカードの発行日と生年月日）を入れると、ここに出ます。',
  renewNone: 'まだ、日付の入っている人がいません。下の「日付だけで調べる」でも調べられます。',
  renewWay: '事業者と技能者の一覧へ',
  renewMissing: say('日付が入っていない人：{count}人'),
  renewMore: say('ほかに{count}人います。期限が近い順に{shown}人を出しています。カレンダーのファイルには、全員が入ります。'),
  from: '更新できるようになる日',
  by: 'すませておきたい日',
  until: '期限の日',
  businessRule: '事業者の登録は、5年後の、登録した月の終わりまでです。',
  businessWindow:
    '事業者は、期限の6か月前から更新できます。1か月前までにすませるように案内されています。期限の日は、ログインしたあとの画面でも見られます。',
  cardRule: 'カードは、発行から9年をすぎて最初の誕生日までです。申請のとき60才以上の人は14年、本人確認書類を出していない人は2年です。',
  cardWindow: '技能者は、期限の6か月前から更新できます。「すませておきたい日」は、事業者と同じ1か月前にしています。',
  exact: '計算した日です。カードや、ログインしたあとの画面にある日とちがうときは、そちらが正しいです。',

  tryTitle: '日付だけで調べる',
  tryKind: 'だれの期限ですか',
  tryRegistered: '登録日',
  tryIssued: 'カードの発行日',
  tryBorn: '生年月日',
  tryHint: '令和でも入れられます。例：令和3 → 2021',
  noPaper: '本人確認書類を出さないで作ったカードです',

  calendar: 'カレンダーのファイルを作る（.ics）',
  calendarOf: say('{name}のカレンダーのファイルを作る'),
  calendarShort: 'カレンダー',
  calendarWarn: '名前と日付が入ります。暗号になりません。GoogleカレンダーやOutlookに取りこむと、その会社のサーバーに入ります。',
  calendarDone: say('{count}件の予定のファイルを作りました。カレンダーのアプリで開いてください。'),
  calendarName: 'CCUS更新',
  calendarOff: 'このパソコンの管理者が、ファイルへの書き出しを止めています。',
  eventFrom: say('CCUS更新：{name}（今日から更新できます）'),
  eventBy: say('CCUS更新：{name}（今日までにすませたい）'),
  eventUntil: say('CCUS期限：{name}（今日が最後の日）'),
  eventText:
    'CCUSアシスト（非公式）で計算した目安の日です。正しい期限は、カードや、公式サイトにログインした画面で確かめてください。 https://www.ccus.jp/',

  overTitle: '期限がすぎると、どうなりますか',
  overLead:
    '事業者の登録の期限がすぎたときについて、書いてあることが資料によってちがいます。どれが今のきまりかは、確かめられていません。期限の前に更新してください。すぎてしまったときは、お問い合わせフォームで聞いてください。',

  remindTitle: '更新の時期の通知',
  remindText:
    '更新できるようになった日、1か月前、期限をすぎた日に、パソコンの通知でお知らせします。ブラウザーが許可を聞きます。合言葉のカギがかかっている間は、お知らせできません。',
  remindOn: '通知します。合言葉のカギがかかっている間は、お知らせできません。',
  remindTold: say('CCUSの更新の時期です：{count}件'),
  remindToldText: 'CCUSアシストの「料金と更新」で、日にちを確かめてください。計算した目安の日です。',
});
