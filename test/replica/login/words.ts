// The words of the login application. Labels are official; no message of it is known.

import { invented } from '../words.ts';
import { LOCK_WORDINGS, type LoginSwitches } from './switches.ts';

export const LOGIN = {
  heading: 'ログイン',
  id: 'ログインID',
  password: 'パスワード',
  required: '【必須】',
  button: 'ログイン',
  forgot: 'パスワードを忘れた場合',
} as const;

export const MAINTENANCE_NOTE = {
  heading: 'システム定期メンテナンスのお知らせ',
  lead: '毎週下記の時間は、システムを利用できませんのでご了承ください。',
  when: '毎週木曜日 20:00 ～ 翌07:00',
} as const;

/** The first six name the matter; 7 speaks of a lock that has not come; 8 is English; the rest say nothing of use. */
const REFUSALS: readonly ((left: number) => string)[] = [
  () => invented('ログインIDまたはパスワードが正しくありません。'),
  () => invented('ログインIDまたはパスワードに誤りがあります。'),
  () => invented('IDかパスワードが違います。もう一度入力してください。'),
  () => invented('入力されたログインIDとパスワードの組み合わせは登録されていません。'),
  () => invented('ログインできませんでした。ログインID、パスワードをお確かめください。'),
  () => invented('ユーザー認証に失敗しました。'),
  // The nearest real message known: the card reader's application says it for a mere lack of rights.
  () =>
    'ログインエラー ログインできませんでした SYSA0001E システムでエラーが発生したため処理が中断されました。ヘルプデスクに問い合わせしてください ERRORCODE:SYS00011E',
  (left) => invented(`パスワードが正しくありません。あと${left}回まちがえると、アカウントはロックされます。`),
  () => invented('Invalid ID or password.'),
  () => invented('入力内容をご確認ください'),
  () => invented('認証できませんでした (E-1021)'),
  () => invented('処理を続行できません。はじめからやり直してください。'),
  () => invented('入力されたログイン情報に誤りがあります。'),
];

const LOCKED: readonly string[] = [
  invented('ログインに5回失敗したため、アカウントをロックしました。しばらくたってから、もう一度お試しください。'),
  invented('アカウントがロックされています。30分以上たってからログインしてください。'),
  invented('ログインロック中です。'),
  invented('認証エラーの回数が上限を超えたため、このログインIDは一時的に利用できません。'),
  invented('Your account has been locked. Please try again later.'),
  invented('このIDは現在ご利用いただけません (E-1035)'),
];

export const refusalText = ({ wording }: LoginSwitches, left: number): string => REFUSALS[wording]?.(left) ?? '';

export const lockText = (switches: LoginSwitches): string =>
  switches.lockWording === LOCK_WORDINGS - 1 ? refusalText(switches, 0) : (LOCKED[switches.lockWording] ?? '');

export const TEXT = {
  blankId: invented('ログインIDを入力してください。'),
  blankPassword: invented('パスワードを入力してください。'),
  expired: invented('セッションがタイムアウトしました。もう一度ログインしてください。'),
  broken: invented('通信に失敗しました。しばらくたってから、もう一度お試しください。'),
  signedOut: invented('ログアウトしました。'),
  changed: 'パスワードの変更に成功しました。',
  wrongCurrent: invented('現在のパスワードが正しくありません。'),
  wrongCode: invented('セキュリティコードが正しくありません。'),
  noSuchPair: invented('ログインIDと登録メールアドレスの組み合わせが正しくありません。'),
  badMail: invented('メールアドレスは半角で正しく入力してください。'),
  mailsDiffer: invented('メールアドレスが一致しません。'),
  mailed: invented('登録メールアドレスあてに、新しいパスワードをお送りしました。'),
} as const;

export const MAINTENANCE_PAGE = {
  heading: invented('ただいまメンテナンス中です'),
  lead: invented('メンテナンスのため、システムを利用できません。終了までお待ちください。'),
} as const;

export const CHANGE = {
  heading: 'パスワード変更',
  lead: invented('新しいパスワードを設定してください。'),
  current: '現在のパスワード',
  fresh: '新しいパスワード',
  again: '新しいパスワード確認',
  required: '必須',
  rules: '注意事項',
  button: 'パスワード変更',
  cancel: '×キャンセル',
} as const;

export const CODE = {
  heading: 'セキュリティコード（本人確認番号）入力',
  label: 'セキュリティコード（本人確認番号）',
  hint: invented('半角数字4桁で入力してください。'),
  button: '確認',
  yes: 'はい',
} as const;

export const REISSUE = {
  heading: invented('パスワード再発行'),
  lead: invented(
    'ログインIDと、登録したメールアドレスを入力してください。両方が登録と一致したときに、新しいパスワードをメールでお送りします。',
  ),
  email: '登録メールアドレス',
  button: invented('再発行する'),
  back: invented('ログイン画面へ戻る'),
} as const;
