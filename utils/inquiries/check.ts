import { normaliseDigits, readId } from '../ccus/ids.ts';
import type { BranchKey, TopicKey } from '../ccus/inquiry.ts';
import type { Profile } from '../profiles/profile.ts';
import { aidFor, type Answers } from './prompts.ts';
import { withoutSecrets } from '../passwords/redact.ts';

/**
 * What may be wrong with an inquiry before it is sent. Warnings only: the
 * person may know better.
 */
const warningKeys = [
  'applicationAsId',
  'idUnknown',
  'addressUnknown',
  'phoneUnknown',
  'birthUnknown',
  'desiredUnknown',
  'desiredSame',
  'reasonUnknown',
  'canLoginAlready',
  'cannotLogin',
  'registeredNotCurrent',
  'nothingAsked',
  'otherKind',
  'otherId',
  'secret',
] as const;
export type WarningKey = (typeof warningKeys)[number];

/** IDs of fourteen digits in a typed text, in any way of writing. */
const idsIn = (text: string) =>
  [...text.normalize('NFKC').matchAll(/(?<!\d)\d(?:[ -]?\d){13}(?!\d)/gu)].flatMap(([found]) => {
    const read = readId(normaliseDigits(found));
    return read.ok ? [read] : [];
  });

/** Branches whose text must prove who is asking: the items have to match what was registered. */
const proving: readonly (BranchKey | null)[] = ['a', 'c', 'd', 'e'];

function aboutItems(profile: Profile, branch: BranchKey | null): WarningKey[] {
  const found: WarningKey[] = [];
  const wants = (isMissing: boolean, key: WarningKey) => isMissing && found.push(key);
  wants(profile.ccusId === '' && branch !== 'd', 'idUnknown');
  if (proving.includes(branch)) {
    wants(profile.address === '', 'addressUnknown');
    wants(profile.phone === '', 'phoneUnknown');
    wants(profile.kind === 'worker' && profile.birthDate === '', 'birthUnknown');
  }
  if (branch === 'c') {
    wants(profile.desiredEmail === '', 'desiredUnknown');
    wants(profile.reason === '', 'reasonUnknown');
    wants(profile.canLogin === 'yes', 'canLoginAlready');
    wants(profile.address !== '' || profile.phone !== '', 'registeredNotCurrent');
  }
  wants(branch === 'b' && profile.canLogin === 'no', 'cannotLogin');
  const { desiredEmail, registeredEmail } = profile;
  wants(desiredEmail !== '' && desiredEmail.toLowerCase() === registeredEmail.toLowerCase(), 'desiredSame');
  return found;
}

/** What the sources warn of, the most important first. */
export function checkInquiry(profile: Profile, topic: TopicKey, branch: BranchKey | null, answers: Answers): WarningKey[] {
  const aid = aidFor(topic, branch);
  if (!aid) return [];
  const found = new Set<WarningKey>();
  const typed = aid.prompts.map((key) => answers[key] ?? '').join('\n');
  // Both kinds of ID end in 21, so only the person can tell which this is. The same number for both is certainly a mistake.
  if (profile.ccusId !== '' && profile.ccusId === profile.applicationId) found.add('applicationAsId');
  for (const { id, kind } of idsIn(typed)) {
    if (id === profile.ccusId || id === profile.applicationId) continue;
    found.add(kind === profile.kind ? 'otherId' : 'otherKind');
  }
  if (withoutSecrets(typed).dropped.length > 0) found.add('secret');
  if (topic === '1') for (const key of aboutItems(profile, branch)) found.add(key);
  else {
    if (profile.ccusId === '' && !(aid.items.includes('applicationId') && profile.applicationId !== '')) found.add('idUnknown');
    if (typed.trim() === '') found.add('nothingAsked');
  }
  return warningKeys.filter((key) => found.has(key));
}
