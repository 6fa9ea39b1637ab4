import type { WalkKey } from '../../../walks/walk.ts';
import { i18n, say } from '../../i18n.ts';

/** What each walk is called where it is chosen. */
const names = {
  login: 'ログインしたい',
  findId: 'IDがわからない',
  password: 'パスワードがわからない',
  mail: 'メールアドレスがわからない',
  code: 'セキュリティコードがわからない',
  trouble: 'エラーが出る・ロックされた',
  findForm: 'フォームが見つからない',
  otherTopics: 'ほかのことを問い合わせたい',
  apply: '技能者の新規登録の申請をする',
  firstSteps: '事業者として、はじめにすること',
  fees: '料金・更新・退会を知りたい',
} as const satisfies Record<WalkKey, string>;

/** 「何に困っていますか」 */
export const menuWords = i18n('walkMenu', {
  ...names,
  title: '何に困っていますか',
  lead: '画面の横に手順が出ます。次の画面が開くこともあります。',
  more: 'そのほか…',
  goOn: '前の続き',
  goOnFor: say('{walk}（{name}）'),
  resume: '続ける',
  resumeOf: say('「{walk}」を続ける'),
  forget: '消す',
  forgetOf: say('「{walk}」の続きを消す'),
  unfinished: say('ほかに、途中の手順が{count}件あります。'),
});
