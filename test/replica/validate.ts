// What the server accepts. The rules of the real form are known only in part
// (required marks, half-width notes); limits and sentences are invented.

import { TOPICS, invented } from './words.ts';

export const FIELDS = ['topic', 'body', 'company', 'name', 'email', 'emailConfirm', 'phone'] as const;
export type Field = (typeof FIELDS)[number];
export type Draft = Record<Field, string>;
/** `trap` is the honeypot: a person never sees it, so a value there means a machine filled it. */
export type ErrorKey = Field | 'trap';
export type Errors = Partial<Record<ErrorKey, string>>;

export const EMPTY_DRAFT: Draft = {
  topic: '',
  body: '',
  company: '',
  name: '',
  email: '',
  emailConfirm: '',
  phone: '',
};

export const MAX_LENGTH = { body: 2000, company: 100, name: 50, email: 254, emailConfirm: 254, phone: 13 } as const;

const MAIL = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;
const PHONE = /^[0-9-]+$/;

const required = (value: string): string | undefined => (value.trim() === '' ? invented('必須項目です。入力してください。') : undefined);

const tooLong = (value: string, limit: number): string | undefined =>
  // A browser counts a line break as one character but posts it as two.
  value.replaceAll('\r\n', '\n').length > limit ? invented(`${limit}文字以内で入力してください。`) : undefined;

const mail = (value: string): string | undefined =>
  MAIL.test(value) ? undefined : invented('メールアドレスは半角で正しく入力してください。');

function phone(value: string): string | undefined {
  if (value === '') return undefined;
  if (!PHONE.test(value)) return invented('電話番号は半角の数字とハイフンで入力してください。');
  const digits = value.replaceAll('-', '').length;
  return digits === 10 || digits === 11 ? undefined : invented('電話番号のけた数をご確認ください。');
}

export function validate(draft: Draft, trap = ''): Errors {
  const found: Record<ErrorKey, string | undefined> = {
    topic: TOPICS.some(({ code }) => code === draft.topic) ? undefined : invented('お問い合わせの項目を選択してください。'),
    body: required(draft.body) ?? tooLong(draft.body, MAX_LENGTH.body),
    company: tooLong(draft.company, MAX_LENGTH.company),
    name: required(draft.name) ?? tooLong(draft.name, MAX_LENGTH.name),
    email: required(draft.email) ?? tooLong(draft.email, MAX_LENGTH.email) ?? mail(draft.email),
    emailConfirm:
      required(draft.emailConfirm) ?? (draft.emailConfirm === draft.email ? undefined : invented('メールアドレスが一致しません。')),
    phone: tooLong(draft.phone, MAX_LENGTH.phone) ?? phone(draft.phone),
    trap: trap === '' ? undefined : invented('自動入力の疑いがあるため、受け付けできません。'),
  };
  return Object.fromEntries(Object.entries(found).filter(([, message]) => message !== undefined)) as Errors;
}

export const isClean = (errors: Errors): boolean => Object.keys(errors).length === 0;
