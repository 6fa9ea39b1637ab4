import type { BranchKey, TopicKey } from '../../ccus/inquiry.ts';
import { filledAt, isOpen, moved, movedAt, stateOf, withReceipt, type Inquiry, type InquiryStep } from '../../inquiries/inquiry.ts';
import type { Answers } from '../../inquiries/prompts.ts';
import { composeInquiry } from '../../inquiries/text.ts';
import { faultOf } from '../../messages/receive.ts';
import type { Profile } from '../../profiles/profile.ts';
import { changeInquiry, listInquiries } from '../../storage/inquiries.ts';
import { filledTabs, type FilledTab } from '../../storage/session-items.ts';
import type { InquiryProgress } from '../../walks/walk.ts';

export const forgetFilled = (tabId: number): Promise<void> => filledTabs.of(tabId).remove();

/** A draft without the person's own words that is older than this belongs to an earlier inquiry, sent or not. Milliseconds. */
const goesOn = 24 * 60 * 60_000;

/** The draft that a new text for a person continues, or `null`. */
export function draftIn(inquiries: readonly Inquiry[], profileId: string, topic: TopicKey, branch: BranchKey | null): Inquiry | null {
  const isGoing = (one: Inquiry) => Object.keys(one.answers).length > 0 || Date.now() - movedAt(one) < goesOn;
  const isIt = (one: Inquiry) =>
    one.profileId === profileId && one.topic === topic && one.branch === branch && stateOf(one) === 'draft' && isGoing(one);
  return inquiries.find(isIt) ?? null;
}

/** A person, and all inquiries as they have just been read. */
interface WithInquiries {
  profile: Profile;
  inquiries: readonly Inquiry[];
}

/** Writes answers that were given elsewhere into the draft for a person. What was typed in the draft stays. */
export async function noteAnswers(
  { profile, inquiries }: WithInquiries,
  topic: TopicKey,
  branch: BranchKey | null,
  told: Answers,
): Promise<void> {
  const draft = draftIn(inquiries, profile.id, topic, branch);
  const answers = { ...draft?.answers, ...told };
  const text = composeInquiry(profile, topic, branch, answers);
  if (text === null) return;
  const id = draft?.id ?? crypto.randomUUID();
  await changeInquiry(id, (now) => ({
    ...(now ?? { id, profileId: profile.id, topic, branch, receipt: '', steps: [{ what: 'draft', by: 'person', at: Date.now() }] }),
    kind: profile.kind,
    name: profile.name,
    answers,
    text,
  }));
}

/** Records that the text for a person has been filled into the form of a tab. */
export async function noteFilled(
  tabId: number,
  { profile, inquiries }: WithInquiries,
  topic: TopicKey,
  branch: BranchKey | null,
): Promise<void> {
  const draft = draftIn(inquiries, profile.id, topic, branch);
  const text = composeInquiry(profile, topic, branch, draft?.answers);
  if (text === null) return;
  const id = draft?.id ?? crypto.randomUUID();
  const filled: InquiryStep = { what: 'draft', by: 'page', at: Date.now() };
  await changeInquiry(id, (now) => ({
    ...(now ?? { id, profileId: profile.id, topic, branch, answers: {}, receipt: '' }),
    kind: profile.kind,
    name: profile.name,
    text,
    // If it is filled in several times, only the last time counts.
    steps: [...(now?.steps ?? []).filter(({ what, by }) => what !== filled.what || by !== filled.by), filled],
  }));
  await filledTabs.of(tabId).write({ id, seen: null });
}

/** What the person reports about an inquiry moves it forward and never back. */
function toldOf(now: Inquiry, told: InquiryProgress, at: number): Inquiry {
  if (told === 'solved') return moved(now, 'solved', 'person', at);
  const received = withReceipt(now, '', 'received', 'person', at);
  return told === 'received' ? received : moved(moved(received, 'waiting', 'person', at), 'answered', 'person', at);
}

/** Notes what the person reported, in a walk, about the latest inquiry for the person whom the walk is about. */
export async function noteProgress(profileId: string, topic: TopicKey, branch: BranchKey | null, told: InquiryProgress): Promise<void> {
  const { inquiries } = await listInquiries();
  const wasSent = (one: Inquiry) => stateOf(one) !== 'draft' || filledAt(one) !== null;
  const last = inquiries.find(
    (one) => one.profileId === profileId && one.topic === topic && one.branch === branch && isOpen(one) && wasSent(one),
  );
  if (last) await changeInquiry(last.id, (now) => now && toldOf(now, told, Date.now()));
}

/** A number that differs from the known one belongs to another inquiry. */
const follow = (now: Inquiry | null, { receipt, at }: NonNullable<FilledTab['seen']>): Inquiry | null =>
  now && (receipt === '' || now.receipt === '' || now.receipt === receipt) ? withReceipt(now, receipt, 'sent', 'page', at) : now;

/** If somebody goes back in the same tab to the screen of an earlier inquiry, it says nothing about this one. */
async function isAnothers(receipt: string, id: string): Promise<boolean> {
  const { inquiries } = await listInquiries();
  return receipt !== '' && inquiries.some((one) => one.receipt === receipt && one.id !== id);
}

async function noteSeen(tabId: number, filled: FilledTab, seen: NonNullable<FilledTab['seen']>): Promise<void> {
  await filledTabs.of(tabId).write({ ...filled, seen });
  try {
    const another = await isAnothers(seen.receipt, filled.id);
    if (!another) await changeInquiry(filled.id, (now) => follow(now, seen));
  } catch (error) {
    if (faultOf(error) === 'storeLocked') return;
    throw error;
  }
  await filledTabs.of(tabId).write({ ...filled, seen: null });
}

/** The tab shows the screen after sending. It is ignored if we did not fill in a text in that tab. */
export async function noteDone(tabId: number, receipt: string): Promise<void> {
  const filled = await filledTabs.of(tabId).read();
  if (filled) await noteSeen(tabId, filled, { receipt, at: Date.now() });
}

/** What was seen while the vault was locked is recorded as soon as it is open. */
export async function catchUpInquiries(): Promise<void> {
  for (const tabId of (await filledTabs.readAll()).keys()) {
    // Another message may have recorded it meanwhile.
    const filled = await filledTabs.of(tabId).read();
    if (filled?.seen) await noteSeen(tabId, filled, filled.seen);
  }
}
