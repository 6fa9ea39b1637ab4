/** Invented mails with the labels of the official ones. No ID or password is anybody's. */

/** Labels as in 「事業者情報登録完了のお知らせ」 of the manual's screenshot. */
export const businessMail = `みほん建設株式会社
見本 太郎 様

建設キャリアアップシステムをご利用いただきありがとうございます。
事業者情報登録が完了しましたので、お知らせいたします。

事業者ID：12345678901222
事業者名：みほん建設株式会社
管理者ID(登録責任者)：12345678901222
初期パスワード：Mihon#2026x
セキュリティコード：4821
ログインURL：https://www.ccus.jp/
`;

/** Invented: the text of this mail is not known. */
export const workerMail = `渡邉 花子 様

技能者登録が完了しました。

【技能者ID】
98765432109821
【初期パスワード】
Hanako-9876
`;

/** Labels as in the guidance of 2026-01-05. */
export const applicationMail = `件名：【建設キャリアアップシステム】技能者新規登録申請用ログインID・パスワードのお知らせ

【申請ログインID】11112222333321
【申請用パスワード】Shinsei$2026
【申請用ログインURL】https://www.mobile.ccus.jp/#/gcm/01/017
【日付】2026/01/05
`;
