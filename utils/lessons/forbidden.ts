import { keptKinds, type FieldKind } from '../ccus/labels/kinds.ts';
import { trapWords } from '../ccus/labels/words.ts';
import type { ControlFacts } from '../reader/facts.ts';
import type { FieldReading } from '../reader/fields.ts';
import { codeOf, meaningOf } from '../reader/meaning.ts';
import { bare } from '../reader/text.ts';

/**
 * Why nothing may be put into a control, whatever the person teaches.
 * - `password`: a password, a security code, or the ID of a login.
 * - `choice`: a checkbox or radio button, which only the person sets.
 * - `search`: searches the site.
 * - `captcha`: asks for proof that a person is there.
 * - `trap`: must stay empty.
 * - `nameless`: nothing distinguishes it from others, so it could not be recognised again.
 * - `sort`: this sort of control cannot hold the kind, as a pulldown cannot hold a name.
 */
export type Never = 'password' | 'choice' | 'search' | 'captcha' | 'trap' | 'nameless' | 'sort';

/**
 * Texts in one spelling: katakana and half-width letters, without blanks, signs and long marks, so that 「パス ワード」,
 * 「ﾊﾟｽﾜｰﾄﾞ」 and 「ぱすわーど」 are the same.
 */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
    .replace(/[\s\p{P}\p{S}ー]/gu, '')
    .toLowerCase();

/** What is known to nobody but the person: no value of ours belongs there. As `folded` writes it. */
const secretWords =
  /パスワド|パスフレズ|パスコド|パスキ|暗証|アンショウ|(認証|ニンショウ|確認|検証|照合)(コド|番号|ナンバ|キ(?![ャュョ])|トクン|用数字)|ワンタイム|トクン|シクレット|(秘密|ヒミツ)ノ?(質問|シツモン|答|コタエ|言葉|番号|コド)|合言葉|アイコトバ|セキュリティ(コド|番号|キ|ノ?質問)|本人確認(番号|コド)|passw|pwd|passphrase|passcode|passkey|onetime|otpcode|(verification|verify|auth|authentication|security|secret|pin|confirmation)(code|key|number|no|question|answer|token)|secret(?!ar)|pin(コド|番号|ナンバ)/;
/** Short names that are part of other words when they do not stand alone. */
const shortSecrets = /\b(p\W?i\W?n|o\W?t\W?p|pwd|pw|cvv|cvc|2fa|mfa|totp)\b/i;
const searchWords = /検索|絞り?込|search/i;
const captchaWords = /captcha|画像.{0,6}(文字|認証|数字)|認証(文字|キー|画像)|(表示|上|下).{0,4}(文字|数字)を?.{0,4}入力|ロボット/i;
const chosen: readonly FieldKind[] = ['inquiryCategory', 'prefecture', 'birthYear', 'birthMonth', 'birthDay'];

type Words = Pick<ControlFacts, 'control' | 'type' | 'own' | 'after' | 'placeholder' | 'code' | 'section'> & {
  before: readonly string[];
  heading: readonly string[];
};

/**
 * Whether a value of this kind may never go into a control, and why; `null`
 * when it may. Lessons are checked when they are taught, when they are imported, and when they are used.
 * @param beside whether the same form contains a password
 */
export function neverInto(facts: Words, kind: FieldKind, beside: boolean): Never | null {
  const { control, type, own, before, heading, after, placeholder, code, section } = facts;
  if (control === 'password' || type === 'password') return 'password';
  if (control === 'radio') return 'choice';
  // Behind a mark like 必須 stands the label itself.
  const near = [own, before.find((text) => bare(text) !== '') ?? '', heading[0] ?? '', placeholder].filter(Boolean);
  const all = [...near, after, code].join(' ');
  if (type === 'search' || searchWords.test(`${all} ${section}`)) return 'search';
  if (captchaWords.test(all)) return 'captcha';
  if (trapWords.test(near.join(' '))) return 'trap';
  if ([...near, after, code].some((text) => secretWords.test(folded(text))) || shortSecrets.test(all.normalize('NFKC'))) return 'password';
  const topics = [...near.map((text) => meaningOf(text)?.topic), codeOf(code)];
  if (topics.some((topic) => topic === 'securityCode')) return 'password';
  if (topics.includes('loginId') && (beside || /ログイン|log ?in/i.test(all))) return 'password';
  if ((control === 'select') !== chosen.includes(kind) && (control === 'select' || kind === 'inquiryCategory')) return 'sort';
  return null;
}

/** The same for a control on a page, where the reader's facts are known as well. */
export function neverAt({ sure }: FieldReading, controls: readonly ControlFacts[], at: number, kind: FieldKind): Never | null {
  if (sure.some((field) => field.at === at && (keptKinds as readonly string[]).includes(field.kind))) return 'password';
  const facts = controls[at]!;
  const beside = controls.some(({ control, form }) => control === 'password' && form === facts.form);
  return neverInto(facts, kind, beside);
}

/**
 * Why a control cannot be taught at all, as far as the page itself shows it.
 * - `hidden`: nobody can see it.
 * - `readonly`: nobody can write into it.
 * - `choice`: a checkbox, a radio button or a file, which only the person sets.
 */
export type Unfit = 'hidden' | 'readonly' | 'choice';
