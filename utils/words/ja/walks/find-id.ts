import type { findId } from '../../../walks/definitions/find-id.ts';
import type { WalkTexts } from '../../../walks/walk.ts';
import { i18n } from '../../i18n.ts';
import { fiveTexts, inquireTexts } from './shared.ts';

export const findIdWords = i18n('walkFindId', {
  title: 'IDがわからない',
  done: 'IDの手順は、ここまでです。わかったIDは、CCUSアシストに入れておけます。',

  kind: 'どちらのIDですか',
  kind_text: '事業者は会社のID、技能者は働く人（職人）のIDです。',
  kind_business: '事業者ID（会社）',
  kind_worker: '技能者ID（働く人）',

  stored: '保存してあるIDを見る',
  stored_text: '選んだ人のIDは、CCUSアシストに保存してあります。さがしているIDですか。',
  stored_right: 'これだった',
  stored_wrong: 'この番号は、ちがう',
  stored_another: 'ほかの人のIDを知りたい',

  another: 'その人を選びなおす',
  another_text:
    'この手順は、いま選んでいる人のものです。ほかの人の名前やIDとまざらないように、はじめからやりなおします。\nCCUSアシストのボタンを押して「やめる」を押します。その人を選び、もう一度「IDがわからない」を押してください。',
  another_own: 'わかった',

  corporate: '会社は、法人ですか',
  corporate_text: '株式会社や有限会社などは法人です。',
  corporate_only: '公式サイトの「登録事業者検索」で調べられるのは、法人だけです。個人事業主と一人親方は出ません（個人の情報を守るため）。',
  corporate_yes: '法人',
  corporate_no: '個人事業主・一人親方',

  search: '登録事業者検索を開く',
  search_text: '会社の名前でさがせます。ボタンで開かないときは、公式サイトのトップページの「登録事業者検索」から入ります。',

  found: '会社の名前でさがす。見つかりましたか',
  found_text:
    '会社の名前や都道府県を入れて、検索します。検索のボタンは、あなたが押します。名前が少しちがうと出ないことがあります。「株式会社」をのぞいた名前でも、ためしてください。',
  found_yes: '見つかった',
  found_no: '見つからない',

  notice: '「登録完了のお知らせ」をさがす。ありましたか',
  notice_text: '登録したときのメールか、圧着はがき（はがして開くはがき）です。',
  notice_where: '事業者は、登録が完了したときの圧着はがきか、登録完了通知メールにIDが書いてあります。',
  notice_labels: 'メールの題は「事業者情報登録完了のお知らせ」。「事業者ID」の行を見ます。',
  notice_yes: 'あった',
  notice_no: 'ない',

  card: '建設キャリアアップカードはありますか',
  card_text: 'カードの表を見ます。',
  card_left: 'カードの表にある番号の、左から14けたが技能者IDです。',
  card_yes: 'ある。わかった',
  card_no: 'ない',

  mail: '登録完了のメールをさがす。ありましたか',
  mail_text: '登録したときのメールアドレスに届いたものです。会社のメールで登録したかもしれません。会社の人にも聞いてみてください。',
  mail_what: '技能者は、カードか登録完了通知メールにIDが書いてあります。',
  mail_yes: 'あった。わかった',
  mail_no: 'ない',

  check: '見つけた番号を確かめる',
  check_text: '申請のときの番号（申請用ログインID）は、登録されたIDとは別のものです。とりちがえないようにします。',
  check_length: 'IDは{length}けたの数字です。',
  check_endings: '最後の2けたは、事業者が「{business}」、技能者が「{worker}」です。',
  check_mixed: '申請用IDを登録IDとまちがえて、現場に入れなかった事業者がいます。',
  check_application: '申請ログインIDも、最後が「21」です（申請のお知らせメールの例）。けた数や最後の数字だけでは、見わけられません。',
  check_own: '確かめた',

  ...fiveTexts,

  notYet: '登録が終わってから、IDが決まります',
  notYet_text:
    '新規の登録が終わるまで、事業者ID・技能者IDはありません。申請用ログインIDは、新規登録の申請に使うものです。申請を続けるときは、下の手順へ進みます。',
  notYet_own: 'わかった',

  emptied: 'まちがったIDを、保存した情報から消す',
  emptied_text:
    '「人・会社の情報を入れる」で、この人のIDの欄を空にして保存します。そのままにすると、問い合わせの文に、まちがったIDが入ります。',
  emptied_own: '消した',

  ...inquireTexts,

  keep: 'わかったIDを残す',
  keep_text: 'CCUSアシストに入れておくと、次からは自動で入力でき、番号のまちがいもお知らせします。',
  keep_why: 'IDやメールアドレスは大切な情報です。わかる場所に保管し、すぐ見られるようにしておきます。',
  keep_own: '残した',
} satisfies WalkTexts<typeof findId>);
