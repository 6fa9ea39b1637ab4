import type { otherTopics } from '../../../walks/definitions/other-topics.ts';
import type { WalkTexts } from '../../../walks/walk.ts';
import { i18n } from '../../i18n.ts';
import { inquireTexts } from './shared.ts';

const { askWrite_text: text, ...asking } = inquireTexts;

export const otherTopicsWords = i18n('walkOtherTopics', {
  title: 'ほかのことを問い合わせたい',
  done: 'お問い合わせの手順は、ここまでです。これまでのお問い合わせは、設定の「お問い合わせの記録」で見られます。',

  topic: '何についての問い合わせですか',
  topic_text: 'フォームの「お問い合わせの項目」と同じ順です。',
  topic_faq: '問い合わせの多くは、公式サイトの「FAQ（よくあるご質問）」で解決することがあります。',
  topic_elsewhere: '就業履歴登録アプリ（建レコ）と、能力評価制度・レベル判定システムは、窓口が別です。フォームの最初の説明を見てください。',
  topic_phone: '電話の窓口はありません。やりとりはメールです。',
  topic_2: '② はじめてのパスワードが届かない・わからない',
  topic_3: '③ 申請がどうなっているか知りたい',
  topic_4: '④ 申請の不備の理由や、直し方を知りたい',
  topic_5: '⑤ 新規申請・変更申請のやり方を知りたい',
  topic_6: '⑥ 画面に出たエラーの意味を知りたい',
  topic_7: '⑦ 支払いのこと',
  topic_8: '⑧ API連携（ほかのシステムとのつなぎ）のこと',
  topic_9: '⑨ そのほか',

  t2: '②（はじめてのパスワード）の文を確かめて、フォームを開く',
  t2_text: text,
  t3: '③（申請の状況）の文を確かめて、フォームを開く',
  t3_text: text,
  t4: '④（申請の不備）の文を確かめて、フォームを開く',
  t4_text: text,
  t5: '⑤（申請の方法）の文を確かめて、フォームを開く',
  t5_text: text,
  t6: '⑥（エラーの文）の文を確かめて、フォームを開く',
  t6_text: '画面に出ているメッセージは、ボタン1つで取りこめます。この文が、フォームに入ります。',
  t7: '⑦（支払い）の文を確かめて、フォームを開く',
  t7_text: text,
  t8: '⑧（API連携）の文を確かめて、フォームを開く',
  t8_text: text,
  t9: '⑨（そのほか）の文を確かめて、フォームを開く',
  t9_text: text,

  ...asking,
  // The cases a–e are of ① only.
  askText_text: asking.askText_text.split('\n')[0]!,
} satisfies WalkTexts<typeof otherTopics>);
