import type { WarningKey } from '../../inquiries/check.ts';
import { i18n } from '../i18n.ts';

/** What may be wrong with an inquiry. Each says what to do. */
export const checkWords = i18n('inquiryChecks', {
  applicationAsId: 'IDの欄に、申請用の番号が入っているかもしれません。登録が終わったときのIDを確かめてください。',
  idUnknown: 'IDが「不明」のままです。登録完了のメールやはがき、カードの表（左から14けた）を見てください。',
  addressUnknown: '住所が「不明」のままです。わかるときは、登録したときの住所を入れてください。',
  phoneUnknown: '電話番号が「不明」のままです。わかるときは、登録したときの番号を入れてください。',
  birthUnknown: '生年月日が「不明」のままです。わかるときは入れてください。',
  desiredUnknown: '変更希望メールアドレスが「不明」のままです。これから使うアドレスを入れてください。',
  desiredSame: '変更希望メールアドレスが、登録済みのアドレスと同じです。',
  reasonUnknown: '使用できない理由が「不明」のままです。わからなくなったときは「失念」と書けます。',
  canLoginAlready: '「ログインできる」になっています。cは、ログインできないときの項目です。bではありませんか。',
  cannotLogin: '「ログインできない」になっています。bは、ログインできるときの項目です。cではありませんか。',
  registeredNotCurrent: '住所と電話は、登録したときのものですか。今のものとちがうときは、登録したときのものを書いてください。',
  nothingAsked: '聞きたいことが、まだ書いてありません。',
  otherKind: '書いた文の中に、事業者ID（22）と技能者ID（21）のとりちがえがあるかもしれません。',
  otherId: '書いた文の中に、この人のものではないIDがあります。',
  secret: '書いた文の中に、パスワードやセキュリティコードがあるようです。消してください。',
} satisfies Record<WarningKey, string>);

/** On the page itself, the person writes it in another place. */
export const askHere = i18n('inquiryAskHere', {
  nothingAsked: '聞きたいことが、まだ書いてありません。入力したあとに、欄の終わりに書き足してください。',
});
