import type { code } from '../../../walks/definitions/code.ts';
import type { WalkTexts } from '../../../walks/walk.ts';
import { i18n } from '../../i18n.ts';
import { fiveTexts, inquireTexts } from './shared.ts';

export const codeWalkWords = i18n('walkCode', {
  title: 'セキュリティコードがわからない',
  done: 'セキュリティコードの手順は、ここまでです。',

  need: '今、セキュリティコードが必要ですか',
  need_text: '4けたの番号で、本人確認番号ともいいます。',
  need_when: 'パスワードを決めなおすときは、この番号がないとできません。',
  need_popup: 'パスワードを変えるボタンを押すと、この番号を入れる画面が出ます。',
  need_application: '新規登録の申請でパスワードを変えるときの説明には、この番号を入れる画面は出てきません。',
  need_yes: '必要（パスワードを変える・聞かれた）',
  need_no: '必要ない。ログインしたいだけ',

  kind: 'どちらの番号ですか',
  kind_text: '書いてある場所がちがいます。',
  kind_business: '事業者（会社）',
  kind_worker: '技能者（働く人）',

  postcard: '圧着はがきか、2通目のメールをさがす。ありましたか',
  postcard_text: '登録が完了したときに届いたものです。',
  postcard_where: '圧着はがきと、2通に分けて送られたメールに書いてあります。',
  postcard_notice: '「事業者情報登録完了のお知らせ」に「セキュリティコード」の行があります。',
  postcard_yes: 'あった',
  postcard_no: 'ない',

  card: 'カードのうらを見る。ありましたか',
  card_text: '建設キャリアアップカードです。',
  card_back: '技能者のセキュリティコードは、カードのうらに書いてあります。',
  card_yes: 'あった',
  card_no: 'カードがない・読めない',

  ...fiveTexts,
  ...inquireTexts,

  keep: '番号を、わかる場所に残す',
  keep_text:
    '合言葉を決めると、CCUSアシストにも入れておけます。人に見せず、公式サイトのパスワードを変える画面のほかでは入れないようにしましょう。',
  keep_own: '残した',
} satisfies WalkTexts<typeof code>);
