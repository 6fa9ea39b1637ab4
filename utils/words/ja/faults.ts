import { i18n } from '../i18n.ts';

/** What went wrong, and what to do next: one plain sentence each. If a sentence is missing, the code that shows the fault does not compile. */
export const faultWords = i18n('faults', {
  noGrant: 'まず、だれの情報を使うかを選んでください。',
  grantEnded: '選んでから30分たったので、終わりにしました。もう一度、だれの情報を使うかを選んでください。',
  clockChanged: 'パソコンの時計が大きく変わったので、選んだ人を、いったんやめました。もう一度、だれの情報を使うかを選んでください。',
  profileGone: '選んだ人の情報が見つかりません。消されたかもしれません。もう一度選んでください。',
  storeDamaged: '保存した情報を読めません。設定画面で、読めない情報を確かめてください。',
  storeUnavailable: '保存場所を開けません。ブラウザーを開きなおして、もう一度ためしてください。',
  storeLocked: 'カギがかかっています。ブラウザーの右上のCCUSアシストのアイコンを押して、合言葉を入れてください。',
  hostUnconfirmed: 'このアドレスが正しいかを、先に確かめてください。',
  notOfficial: 'この画面は公式サイトではないため、何もしません。',
  pageSilent: 'この画面とつながりません。画面を読みこみなおして、もう一度ためしてください。',
  noLink: 'この画面には、お問い合わせフォームへのリンクがありません。',
  noMessage: 'メッセージが見つかりません。CCUSの画面で、メッセージの文をマウスでなぞって選んでから、もう一度押してください。',
  refused: 'できませんでした。画面を読みこみなおして、もう一度ためしてください。',
});
