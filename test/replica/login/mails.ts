// The mails that the system sent. Subjects and labels are official where known.

import { LOGIN_URL } from '../addresses.ts';
import { SYSTEM_NAME, invented } from '../words.ts';
import { ACCOUNTS, type Account } from './accounts.ts';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

function welcome({ id, kind, owner, email, password, code }: Account): Mail[] {
  if (kind === 'application') {
    return [{
      to: email,
      subject: `【${SYSTEM_NAME}】技能者新規登録申請用ログインID・パスワードのお知らせ`,
      body: `【申請ログインID】${id}\n【申請用パスワード】${password}\n【申請用ログインURL】${LOGIN_URL}`,
    }];
  }
  const [done, idLabel, nameLabel] = kind === 'business'
    ? ['事業者情報登録完了のお知らせ', '事業者ID', '事業者名']
    : [invented('技能者情報登録完了のお知らせ'), '技能者ID', '技能者氏名'];
  return [
    { to: email, subject: done, body: `${idLabel}：${id}\n${nameLabel}：${owner}\n初期パスワード：${password}\nログインURL：${LOGIN_URL}` },
    { to: email, subject: invented(`${done}（2通目）`), body: `セキュリティコード：${code}` },
  ];
}

/** What lies in the mailbox at the start: the letters to those who have never logged in. */
export const firstMails = (): Mail[] => ACCOUNTS.filter(({ initial }) => initial).flatMap(welcome);

export const reissueMail = ({ id, email, password }: Account): Mail => ({
  to: email,
  subject: invented(`【${SYSTEM_NAME}】パスワード再発行のお知らせ`),
  body: invented(`ログインID：${id}\n新しいパスワード：${password}\nログインURL：${LOGIN_URL}`),
});
