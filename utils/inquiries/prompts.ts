import type { BranchKey, TopicKey } from '../ccus/inquiry.ts';

/**
 * What a person may be asked before an inquiry, so that CCUS can answer without
 * asking back. The five for branch d are CCUS's own questions (column of
 * 2024-04-17); the others are our advice, and the page says so.
 */
export const promptKeys = [
  'question',
  'when',
  'screen',
  'message',
  'tried',
  'browser',
  'applied',
  'defect',
  'plan',
  'payment',
  'system',
  'registered',
  'wantedId',
  'noticeMail',
  'mailSame',
  'codeKept',
  'firstMail',
] as const;
export type PromptKey = (typeof promptKeys)[number];

/** The label before each answer in the text. Always official Japanese, in whichever language the person reads. */
export const promptLabels: Record<Exclude<PromptKey, 'question'>, string> = {
  when: '日時',
  screen: '画面と操作',
  message: '表示されたメッセージ',
  tried: 'ためしたこと',
  browser: '使っている機器・ブラウザー',
  applied: '申請した日・方法',
  defect: '不備の内容（不備コードなど）',
  plan: 'したい申請',
  payment: '支払いの内容（金額・方法・日付）',
  system: '連携するシステム',
  registered: '新規申請登録は済んでいるか',
  wantedId: '確認したいIDの種類',
  noticeMail: '「登録完了のお知らせ」メールの確認',
  mailSame: '登録責任者メールアドレスの変更',
  codeKept: 'セキュリティコードの控え',
  firstMail: '初期パスワードのお知らせ',
};

/** Answers that are chosen from a list, as they appear in the text. */
export const promptChoices: Partial<Record<PromptKey, readonly string[]>> = {
  registered: ['済んでいる', '済んでいない', '分からない'],
  wantedId: ['事業者ID', '技能者ID'],
  noticeMail: ['確認できる', '確認できない'],
  mailSame: ['変更はない', '変更がある', '分からない'],
  codeKept: ['控えている', '控えていない', '分からない'],
  firstMail: ['届いた', '届いていない', '分からない'],
};

/** Items of a profile that a text contains in addition to name and ID. */
export type KnownItem = 'applicationId' | 'registeredEmail' | 'canLogin';

interface Aid {
  /** Known items named in the text. Topic ① names all of the official list instead. */
  items: readonly KnownItem[];
  prompts: readonly PromptKey[];
}

const topicAids: Record<Exclude<TopicKey, '1'>, Aid> = {
  2: { items: ['registeredEmail', 'canLogin'], prompts: ['firstMail', 'question'] },
  3: { items: ['applicationId'], prompts: ['applied', 'question'] },
  4: { items: ['applicationId'], prompts: ['defect', 'tried', 'question'] },
  5: { items: [], prompts: ['plan', 'question'] },
  6: { items: [], prompts: ['message', 'screen', 'when', 'browser', 'question'] },
  7: { items: ['applicationId'], prompts: ['payment', 'when', 'question'] },
  8: { items: [], prompts: ['system', 'message', 'question'] },
  9: { items: [], prompts: ['question'] },
};

const branchPrompts: Record<BranchKey, readonly PromptKey[]> = {
  a: ['tried'],
  b: ['question'],
  c: ['question'],
  d: ['registered', 'wantedId', 'noticeMail', 'mailSame', 'codeKept', 'question'],
  e: ['message', 'when', 'browser', 'tried'],
};

/** The prompts that help with a topic, or `null` while topic ① has no branch. */
export function aidFor(topic: TopicKey, branch: BranchKey | null): Aid | null {
  if (topic !== '1') return topicAids[topic];
  return branch && { items: [], prompts: branchPrompts[branch] };
}

/** What the person typed for a text, by prompt. */
export type Answers = Partial<Record<PromptKey, string>>;
