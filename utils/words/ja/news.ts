import { i18n } from '../i18n.ts';

/** What changed for those who use it, in the words of the changelog: a line for each change of the version in use. */
export const newsWords = i18n('news', {
  changes:
    'お問い合わせフォームへのリンクを見つけ、入力する内容を見せ、押すと入力します。全部「元に戻す」ことができます。\n' +
    '事業者・技能者・担当者の情報を、暗号にして保存します。名簿（CSV・Excel）やメールから取りこめます。合言葉、バックアップ、CSV。\n' +
    'ログインの見守り：IDのまちがい、残りの回数、ロックがとける時間を知らせます。\n' +
    '困りごとナビ：11の困りごとについて、やることの順番をサイドパネルに出します。\n' +
    'お問い合わせの記録、返事がくる目安、パスワードのきまり、料金と更新の日、カレンダー。\n' +
    '欄を教える、画面の構造を書き出す。\n' +
    '管理者の設定：会社の情報、書き出しの禁止、合言葉の必須。\n' +
    'Chrome・Edge（127以上）と Firefox（147以上）。',
});
