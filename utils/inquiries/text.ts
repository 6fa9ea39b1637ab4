import { itemLabels, leadSentences, topicLeads, unknownItem, type BranchKey, type TopicKey } from '../ccus/inquiry.ts';
import type { BusinessProfile, Profile, WorkerProfile } from '../profiles/profile.ts';
import { aidFor, promptLabels, type Answers, type KnownItem } from './prompts.ts';

const loginAnswer = { yes: '可', no: '不可', unknown: unknownItem } as const;

const westernDate = (iso: string) => {
  const [year, month, day] = iso.split('-').map(Number);
  return iso === '' ? '' : `（西暦）${year}年${month}月${day}日`;
};

const businessItems = (profile: BusinessProfile) => [
  profile.name,
  profile.ccusId,
  profile.address,
  profile.phone,
  profile.registeredEmail,
  profile.desiredEmail,
  profile.reason,
  loginAnswer[profile.canLogin],
];

const workerItems = (profile: WorkerProfile) => [
  profile.name,
  profile.ccusId,
  profile.address,
  profile.phone,
  westernDate(profile.birthDate),
  profile.registeredEmail,
  profile.desiredEmail,
  profile.reason,
  loginAnswer[profile.canLogin],
];

/** Items that only the other topics name, and only if they are known. */
const knownItems: Record<KnownItem, { label: string; of: (profile: Profile) => string }> = {
  applicationId: { label: '申請番号・申請用ログインID（登録済みのIDではありません）', of: ({ applicationId }) => applicationId },
  registeredEmail: { label: '登録済メールアドレス', of: ({ registeredEmail }) => registeredEmail },
  canLogin: { label: 'ログイン可能か', of: ({ canLogin }) => (canLogin === 'unknown' ? '' : loginAnswer[canLogin]) },
};

const circled = '①②③④⑤⑥⑦⑧⑨';
const numbered = (items: readonly (readonly [label: string, value: string])[]) =>
  items.map(([label, value], index) => `${circled[index]}${label}：${value.trim() || unknownItem}`);

/** What the person typed. A question stands alone, everything else after its label. */
function answerLines(topic: TopicKey, branch: BranchKey | null, answers: Answers): string[] {
  return (aidFor(topic, branch)?.prompts ?? []).flatMap((key) => {
    const typed = answers[key]?.trim() ?? '';
    if (typed === '') return [];
    if (key === 'question') return ['', typed];
    return typed.includes('\n') ? [`・${promptLabels[key]}：`, typed] : [`・${promptLabels[key]}：${typed}`];
  });
}

/**
 * Text of the 情報記入欄.
 *
 * Topic ① with a branch: a lead sentence and the eight (business) or nine
 * (worker) items in the order of the facts. Any other topic: who it is about,
 * the known items that help there, and a lead sentence. What the person typed
 * stands below the lead. An unknown item of the official list is written as
 * 「不明」. `null` while topic ① has no branch yet.
 */
export function composeInquiry(profile: Profile, topic: TopicKey, branch: BranchKey | null, answers: Answers = {}): string | null {
  const values = profile.kind === 'business' ? businessItems(profile) : workerItems(profile);
  const items = itemLabels.value[profile.kind].map((label, index) => [label, values[index]!] as const);
  const heading = profile.kind === 'business' ? '【事業者の情報】' : '【技能者の情報】';
  const typed = answerLines(topic, branch, answers);
  if (topic !== '1') {
    const known = aidFor(topic, null)!.items.map((key) => [knownItems[key].label, knownItems[key].of(profile)] as const);
    const lines = numbered([...items.slice(0, 2), ...known.filter(([, value]) => value !== '')]);
    return [heading, ...lines, '', '【お問い合わせ内容】', ...(topicLeads[topic] === '' ? [] : [topicLeads[topic]]), ...typed].join('\n');
  }
  if (branch === null) return null;
  return ['【お問い合わせ内容】', leadSentences[branch], ...typed, '', heading, ...numbered(items)].join('\n');
}
