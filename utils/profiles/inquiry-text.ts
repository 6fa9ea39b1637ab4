import { itemLabels, leadSentences, unknownItem, type BranchKey, type TopicKey } from '../ccus/inquiry.ts';
import type { BusinessProfile, Profile, WorkerProfile } from './profile.ts';

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

const circled = '①②③④⑤⑥⑦⑧⑨';

/**
 * Text of the 情報記入欄.
 *
 * Topic ① with a branch: a lead sentence and the eight (business) or nine
 * (worker) items in the order of the facts. Any other topic: only who it is
 * about (name and ID), because the question itself can only come from the
 * person. An item that is not known reads 「不明」. `null` while topic ① has no
 * branch yet.
 */
export function composeInquiry(profile: Profile, topic: TopicKey, branch: BranchKey | null): string | null {
  const values = profile.kind === 'business' ? businessItems(profile) : workerItems(profile);
  const lines = itemLabels.value[profile.kind].map(
    (label, index) => `${circled[index]}${label}：${values[index]?.trim() || unknownItem}`,
  );
  const heading = profile.kind === 'business' ? '【事業者の情報】' : '【技能者の情報】';
  if (topic !== '1') return [heading, ...lines.slice(0, 2), '', '【お問い合わせ内容】', ''].join('\n');
  if (branch === null) return null;
  return ['【お問い合わせ内容】', leadSentences[branch], '', heading, ...lines].join('\n');
}
