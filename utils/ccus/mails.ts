import type { Fact } from './sources.ts';

/** What a line of an official mail says. */
export type MailItem = 'applicationId' | 'businessId' | 'workerId' | 'businessName' | 'workerName' | 'adminId';

/** Labels of 「事業者情報登録完了のお知らせ」, as they stand in a manual's screenshot. */
export const businessMailLabels: Fact<Record<string, MailItem>> = {
  value: { 事業者ID: 'businessId', 事業者名: 'businessName', 管理者ID: 'adminId' },
  grade: 'official',
  source: 'siteScreens',
};

/** Labels of the mail with the 申請用ログインID. Its ID is that of the application, never the registered one. */
export const applicationMailLabels: Fact<Record<string, MailItem>> = {
  value: { 申請ログインID: 'applicationId', 申請用ログインID: 'applicationId', 申請番号: 'applicationId' },
  grade: 'official',
  source: 'guidance',
};

/** A worker's completion mail has not been seen; its labels are taken to be those that the forms use. */
export const workerMailLabels: Fact<Record<string, MailItem>> = {
  value: { 技能者ID: 'workerId', 技能者氏名: 'workerName', 技能者名: 'workerName', 氏名: 'workerName' },
  grade: 'unverified',
  source: 'siteScreens',
};

/** Labels behind which a password or a code stands: 【申請用パスワード】, 初期パスワード, セキュリティコード (本人確認番号). */
export const secretLabels: Fact<Record<'password' | 'code', readonly string[]>> = {
  value: { password: ['パスワード', 'password'], code: ['セキュリティコード', '本人確認番号', '暗証番号'] },
  grade: 'official',
  source: 'siteScreens',
};
