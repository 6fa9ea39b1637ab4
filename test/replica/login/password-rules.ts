// The rules of パスワード変更, as its 注意事項 state them. Pure: the screen and the server judge alike.

import { invented } from '../words.ts';

export const RULES: readonly string[] = [
  '設定可能文字数は8文字～24文字です。',
  'アルファベットの大文字、小文字、数字、記号の3種類以上を組み合わせてください。',
  // The list was read from a screenshot and may be off by a sign or two.
  '使用できる記号は $%()*+,-./:;=?@[\\]^_`{|}~! です。',
  '全角文字は使用できません。',
  '新パスワードは旧パスワードと同じものは入力できません。',
  '大文字小文字は区別されます。',
];

const SIGNS = '$%()*+,-./:;=?@[\\]^_`{|}~!';
const KINDS: readonly ((char: string) => boolean)[] = [
  (char) => /[A-Z]/.test(char),
  (char) => /[a-z]/.test(char),
  (char) => /[0-9]/.test(char),
  (char) => SIGNS.includes(char),
];

export interface Change {
  readonly current: string;
  readonly fresh: string;
  readonly again: string;
}

/** The first rule that a change breaks, or an empty text. The messages are invented. */
export function faultOf({ current, fresh, again }: Change): string {
  const chars = [...fresh];
  if (current === '' || fresh === '' || again === '') return invented('必須項目です。すべて入力してください。');
  if (chars.length < 8 || chars.length > 24) return invented('新しいパスワードは8文字から24文字で入力してください。');
  if (!chars.every((char) => KINDS.some((is) => is(char)))) return invented('新しいパスワードに使用できない文字があります。');
  if (KINDS.filter((is) => chars.some(is)).length < 3) return invented('大文字、小文字、数字、記号のうち3種類以上を使ってください。');
  if (fresh === current) return invented('現在のパスワードと同じものは使用できません。');
  return fresh === again ? '' : invented('新しいパスワードと確認が一致しません。');
}
