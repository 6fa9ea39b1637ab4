import type { ScreenKey } from '../../ccus/screens.ts';
import type { LessonsFault } from '../../lessons/file.ts';
import { i18n, say } from '../i18n.ts';
import { saidScreens } from './said-screens.ts';

/** The list of what the person taught about the fields of a page. */
export const lessonWords = i18n('lessons', {
  title: '教えた欄',
  lead: 'どの欄に何を入れるかを、あなたが教えた記録です。同じアドレスの同じ画面で使います。ほかのアドレスでは使いません。',
  content:
    '画面に書いてある欄の名前だけを保存します。あなたが入力した文字は、保存しません。画面にあった名前、番号、メールアドレスは、□や#に変えます。',
  none: '教えた欄は、まだありません。',
  noneHow:
    'お問い合わせフォームで、欄がちがうときや、欄が見つからないときに、画面の中の小さな窓で「この欄ではない」「欄を教える」を押すと、ここに出ます。',

  is: say('「{field}」は、{kind}の欄です。'),
  isNot: say('「{field}」は、{kind}の欄ではありません。'),
  nameless: '名前のない欄',
  taughtAt: say('教えた日：{date}'),
  fits: 'いまの画面で使っています',
  lost: '画面が変わったため、使っていません。次にその画面を開くと、もう一度聞きます。',

  screens_inquiryTopic: 'お問い合わせの項目を選ぶ画面',
  screens_inquiryForm: 'お問い合わせフォーム',
  screens_inquiryConfirm: 'お問い合わせの確認画面',
  screens_inquiryDone: 'お問い合わせの完了画面',
  screens_login: 'ログインの画面',
  screens_reissue: 'パスワード再発行の画面',
  screens_businessSearch: '登録事業者検索',
  screens_passwordChange: 'パスワード変更の画面',
  screens_securityCode: 'セキュリティコードの画面',
  screens_portal: 'ログイン後の画面',
  screens_faq: 'よくある質問',
  screens_top: 'トップページ',
  screens_unknown: 'そのほかの画面',

  saidTitle: '画面について教えたこと',
  saidLead: 'アドレスと欄のならびが同じ画面だけで使います。',
  ...saidScreens,
  importSaid: say('画面について教えたこと：{count}件（いっしょに取りこみます）'),
  forget: '消す',
  forgetOf: say('消す：{what}'),
  forgetAll: say('{count}件を全部消す'),
  forgotten: say('{count}件を消しました。'),
  undo: '元に戻す',
  restored: '元に戻しました。',

  exportTitle: 'ファイルに保存する',
  exportLead: '別のパソコンや、同じ会社の人に、教えた欄をわたせます。個人の情報は入りません。',
  exportDo: say('{count}件をファイルに保存する'),
  exported: say('{count}件をファイルにしました。ファイルは、ブラウザーのダウンロードの場所にあります。'),
  exportNone: '保存するものは、まだありません。',
  fileName: 'CCUSアシスト-教えた欄',

  importTitle: 'ファイルから取りこむ',
  importLead: '教えた欄のファイルを選んでください。先に、中身を見せます。信用できる人のファイルだけを使ってください。',
  importChoose: 'ファイルを選ぶ',
  importPlan: '取りこむと、こうなります',
  importCounts: say('新しい：{fresh}件　いまのものと入れかえ：{replaces}件　同じ：{same}件'),
  importLeft: say('使えないもの、同じことを2回言うもの：{count}件（取りこみません）'),
  importNothing: 'すべて同じです。取りこむものはありません。',
  importFresh: '新しい',
  importReplaces: 'いまのものと入れかえ',
  importHost: say('アドレス：{host}'),
  importDo: say('選んだ{count}件を取りこむ'),
  importCancel: 'やめる',
  imported: say('{count}件を取りこみました。'),
} satisfies Record<`screens_${ScreenKey}`, string> & Record<string, unknown>);

/** Why a file of lessons is refused, and what to do next. */
export const lessonFaultWords = i18n('lessonFaults', {
  notLessons: 'このファイルは、教えた欄のファイルではありません。ファイルを選びなおしてください。',
  newer: 'このファイルは、ツールの新しい版で作られました。ツールを新しくしてから、もう一度ためしてください。',
  damaged: 'ファイルがこわれているか、中身が正しくありません。何も変えていません。もう一度作ってもらってください。',
  tooMany: 'ファイルの中身が多すぎます（500件まで）。何も変えていません。',
} satisfies Record<LessonsFault, string>);
