// What the portal shows of an account: all that was registered, the mail address among it.
// Known: 閲覧 → 自社情報 shows everything that is registered, and the date until which a
// registration holds is shown after the login. The rows themselves are invented.

import { invented } from '../words.ts';
import type { Account } from './accounts.ts';
import { TEXT } from './words.ts';

export type Rows = readonly (readonly [label: string, value: string])[];

export function registeredRows({ kind, id, owner, person, address, phone, email }: Account): Rows {
  if (kind === 'business') {
    return [
      ['事業者ID', id],
      ['事業者名', owner],
      ['所在地', address],
      ['電話番号', phone],
      ['登録責任者', person],
      [invented('登録責任者メールアドレス'), email],
      ['資本金', invented('1,000万円')],
      [invented('登録日'), invented('2022/04/15')],
      ['有効期限', invented('2027/04/30')],
    ];
  }
  return [
    [kind === 'worker' ? '技能者ID' : '申請ログインID', id],
    ['氏名', owner],
    ['現住所', address],
    ['電話番号', phone],
    ['メールアドレス', email],
  ];
}

/** Asks for another registered mail address. Invented: it is in force at once. */
export function changeMail(account: Account, email: string, again: string): string {
  if (!/^[!-~]+@[!-~]+\.[!-~]+$/.test(email)) return TEXT.badMail;
  if (email !== again) return TEXT.mailsDiffer;
  account.email = email;
  return '';
}
