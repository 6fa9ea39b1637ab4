/**
 * The screens of the official sites, and what on a page speaks for each.
 * Addresses are mostly unknown, so the words on the page decide.
 */
export const screenKeys = [
  'inquiryTopic',
  'inquiryForm',
  'inquiryConfirm',
  'inquiryDone',
  'login',
  'top',
  'unknown',
] as const;
export type ScreenKey = (typeof screenKeys)[number];

/** What a page shows, cheaply gathered. */
export interface ScreenEvidence {
  /** Document title and visible headings, joined by line breaks. */
  headings: string;
  selects: number;
  textareas: number;
  textInputs: number;
  passwords: number;
  /** Words on the buttons. */
  buttons: string;
}

export interface ScreenRule {
  screen: ScreenKey;
  /** All must hold. */
  when: (seen: ScreenEvidence) => boolean;
}

const inquiry = /(お問い?合わ?せ|問合せ)(フォーム|入力|内容)/;

/** First rule that holds wins. Source of the words: screenshots of the official screens. */
export const screenRules: readonly ScreenRule[] = [
  {
    screen: 'login',
    when: (seen) =>
      seen.passwords === 1 && seen.textInputs <= 2 && /ログイン|login/i.test(seen.headings + seen.buttons),
  },
  {
    screen: 'inquiryDone',
    when: (seen) => /(送信|受付|受け付け)(が)?(完了|ました)/.test(seen.headings) && seen.textareas === 0,
  },
  {
    screen: 'inquiryConfirm',
    when: (seen) =>
      inquiry.test(seen.headings) && seen.textareas === 0 && seen.textInputs === 0 && /送信/.test(seen.buttons),
  },
  {
    screen: 'inquiryForm',
    when: (seen) => inquiry.test(seen.headings) && seen.textareas > 0 && seen.textInputs >= 2,
  },
  {
    screen: 'inquiryTopic',
    when: (seen) => inquiry.test(seen.headings) && seen.selects > 0 && seen.textareas === 0,
  },
  {
    screen: 'top',
    when: (seen) =>
      /建設キャリアアップシステム/.test(seen.headings) && seen.passwords === 0 && seen.textareas === 0,
  },
];
