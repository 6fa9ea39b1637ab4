// The mails that the system sent. Subjects and labels are official where known.

import { LOGIN_URL } from '../addresses.ts';
import { SYSTEM_NAME, invented } from '../words.ts';
import { ACCOUNTS, type Account } from './accounts.ts';

export interface Mail {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

const CENTRE = `${SYSTEM_NAME}お問い合わせセンター`;

function welcome({ id, kind, owner, person, email, password, code }: Account): Mail[] {
  const from = SYSTEM_NAME;
  if (kind === 'application') {
    return [
      {
        from,
        to: email,
        subject: `【${SYSTEM_NAME}】技能者新規登録申請用ログインID・パスワードのお知らせ`,
        body: `${owner} さま\n\n${SYSTEM_NAME}の「技能者情報新規登録」の申請を受け付けました。\n申請ログインID・申請用パスワードの発行をしましたので\n申請用ログインURLよりログインのうえ、お手続きをすすめてください。\n\n【申請ログインID】\n${id}\n\n【申請用パスワード】\n${password}\n\n【申請用ログインURL】\n${LOGIN_URL}\n\n【日付】\n2025/12/17`,
      },
    ];
  }
  if (kind === 'business') {
    // The two mails of the completion, the security code in the second. How the items are split is not known.
    return [
      {
        from,
        to: email,
        subject: '事業者情報登録完了のお知らせ',
        body: `このたびは建設キャリアアップシステムに登録申請いただきありがとうございます。\n下記の事業者情報の登録が完了しましたのでお知らせします。\n\n事業者ID：${id}\n事業者名：${owner}\n管理者ID（登録責任者）：${id} ${person}\n初期パスワード：${password}\nログインURL：${LOGIN_URL}`,
      },
      { from, to: email, subject: invented('事業者情報登録完了のお知らせ（2通目）'), body: `セキュリティコード：${code}` },
    ];
  }
  return [
    {
      from,
      to: email,
      subject: invented('技能者情報登録完了のお知らせ'),
      body: `技能者ID：${id}\n技能者氏名：${owner}\n初期パスワード：${password}\nログインURL：${LOGIN_URL}`,
    },
    { from, to: email, subject: invented('技能者情報登録完了のお知らせ（2通目）'), body: `セキュリティコード：${code}` },
  ];
}

/** What lies in the mailbox at the start: the letters to those who have never logged in. */
export const firstMails = (): Mail[] => ACCOUNTS.filter(({ initial }) => initial).flatMap(welcome);

export const reissueMail = ({ id, email, password }: Account): Mail => ({
  from: SYSTEM_NAME,
  to: email,
  subject: invented(`【${SYSTEM_NAME}】パスワード再発行のお知らせ`),
  body: invented(`ログインID：${id}\n新しいパスワード：${password}\nログインURL：${LOGIN_URL}`),
});

/** Sender and subject are known from a screenshot; what the mail says is not. */
export const receiptMail = (to: string, receipt: string): Mail => ({
  from: CENTRE,
  to,
  subject: `【お問い合わせ受付：${receipt}】`,
  body: invented(`お問い合わせを受け付けました。\n受付番号：${receipt}\n担当者から、あらためてご連絡します。`),
});

export const answerMail = (to: string, receipt: string, account: Account | undefined): Mail => ({
  from: CENTRE,
  to,
  subject: invented(`お問い合わせへの回答：${receipt}`),
  body:
    account === undefined
      ? invented(
          'お書きの内容では、ご本人であることを確かめられませんでした。登録したときの内容をご確認のうえ、もう一度お問い合わせください。',
        )
      : invented(
          `登録メールアドレスの設定が完了しました。\nログインID：${account.id}\n登録メールアドレス：${account.email}\n新しいパスワード：${account.password}\nログインURL：${LOGIN_URL}`,
        ),
});
