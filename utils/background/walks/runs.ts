import { faultOf, Refusal } from '../../messages/receive.ts';
import type { OpenWalk, TabWalk } from '../../messages/walks.ts';
import { lastFour } from '../../ccus/ids.ts';
import { readTogether } from '../../storage/read-together.ts';
import { deleteRun, listRuns, saveRun } from '../../storage/walks.ts';
import type { WalkRun } from '../../walks/run.ts';
import { advance, answerStored, begin, inquiryOf, openStep, type Happening, type Progress } from '../../walks/engine.ts';
import { walkOf } from '../../walks/registry.ts';
import type { PersonContext, Step, Walk, WalkKey } from '../../walks/walk.ts';
import { noteProgress } from '../inquiry/records.ts';
import { addressOf, addScripts, sendToPage } from '../content-scripts.ts';
import { classifyAddress } from '../trust.ts';
import { contextOfTab } from './context.ts';
import { saveFiveQuestions } from './five-questions.ts';
import { changeWalk, readWalk, runsInTabs, type WalkInTab } from './tab-records.ts';
import type { WalkTab } from '../../storage/session-items.ts';

/** While the vault is locked nothing can be stored, which is no error here. Every other fault of the store is thrown. */
async function unlessLocked<T>(work: () => Promise<T>, locked: T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (faultOf(error) === 'storeLocked') return locked;
    throw error;
  }
}

const stored = (run: WalkRun) => unlessLocked(async () => (await saveRun(run), true), false);
const runs = () => unlessLocked(listRuns, []);

/** Applies what happened, and then what the tab shows already to the step that is open after it. */
async function step(record: WalkTab, chosen: string | null, event: Happening | null): Promise<WalkTab> {
  const walk = walkOf(record.run.progress.walk);
  const { about } = await contextOfTab(chosen, record.run.profileId);
  const before = record.run.progress;
  let progress = answerStored(walk, event ? advance(walk, before, about, event) : before, about);
  // While the person looks at an earlier step, what the tab shows is not new.
  if (record.sight && progress.at === null) {
    progress = answerStored(walk, advance(walk, progress, about, { what: 'seen', sight: record.sight }), about);
  }
  // A person who is chosen during the walk is the one it is about from then on.
  const profileId = record.run.profileId ?? chosen;
  if (progress === before && profileId === record.run.profileId) {
    return record.kept || !(await stored(record.run)) ? record : { ...record, kept: true };
  }
  const run = { ...record.run, profileId, progress, updatedAt: Date.now() };
  await unlessLocked(() => saveFiveQuestions(before, progress, profileId, profileId !== record.run.profileId), undefined);
  if (event && profileId !== null) await unlessLocked(() => noteWay(walk, before, about, event, profileId), undefined);
  if (openStep(walk, { ...progress, at: null }, about)) return { ...record, run, kept: await stored(run) };
  // The walk is finished, so nothing is left to continue.
  await deleteRun(run.id);
  return { ...record, run, kept: true };
}

/** What the person reports about an inquiry in a step goes into its record. */
async function noteWay(walk: Walk, before: Progress, about: PersonContext, event: Happening, profileId: string): Promise<void> {
  if (event.what !== 'own' || openStep(walk, before, about)?.key !== event.step) return;
  const said = walk.steps.find(({ key }) => key === event.step);
  const asked = inquiryOf(walk, before, about);
  if (said && 'own' in said && said.way && asked) await noteProgress(profileId, asked.topic, asked.branch ?? null, said.way);
}

/** Lets the tab's page report from now on what it shows. Pages that are not official are not asked. */
export async function followPage(tabId: number): Promise<void> {
  if ((await classifyAddress(await addressOf(tabId))).trust === 'no') return;
  if (await addScripts(tabId, ['walk'])) await sendToPage(tabId, 'page/walk', {});
}

async function bind(tabId: number, run: WalkRun, kept: boolean): Promise<TabWalk> {
  await changeWalk(tabId, (old, chosen) => step({ run, kept, sight: old?.sight ?? null, toward: null }, chosen, null));
  await followPage(tabId);
  return mustState(tabId);
}

/** Begins a walk, or continues an unfinished one of the same kind and person that is open in no tab. */
export async function startWalk(tabId: number, key: WalkKey): Promise<TabWalk> {
  const walk = walkOf(key);
  const { chosen: profileId } = await readWalk(tabId);
  const taken = await runsInTabs();
  const unfinished = (await runs()).find((run) => run.progress.walk === key && run.profileId === profileId && !taken.has(run.id));
  const now = Date.now();
  const fresh: WalkRun = { id: crypto.randomUUID(), profileId, progress: begin(walk), startedAt: now, updatedAt: now };
  return bind(tabId, unfinished ?? fresh, unfinished !== undefined);
}

export async function resumeWalk(tabId: number, id: string): Promise<TabWalk> {
  const run = (await runs()).find((one) => one.id === id);
  if (!run) throw new Refusal('refused');
  return bind(tabId, run, true);
}

const isSame = (one: WalkTab['sight'], other: WalkTab['sight']) => one?.screen === other?.screen && one?.says === other?.says;

/** Applies what happened in a tab to its walk, if it has one. @returns the walk of the tab after it. */
export const happen = (tabId: number, event: Happening): Promise<WalkTab | null> =>
  changeWalk(tabId, async (record, chosen) => {
    if (!record) return null;
    const sight = event.what === 'seen' && 'screen' in event.sight ? event.sight : record.sight;
    return step(isSame(sight, record.sight) ? record : { ...record, sight }, chosen, event);
  });

/** Ends the walk in the tab. If it could not be stored while the vault was locked, it is stored now if possible. */
export async function leaveWalk(tabId: number): Promise<void> {
  await changeWalk(tabId, async (record) => {
    if (record && !record.kept) await stored(record.run);
    return null;
  });
}

/** Unfinished walks that are open in no tab now. */
export async function openWalks(): Promise<OpenWalk[]> {
  const [taken, all] = await Promise.all([runsInTabs(), runs()]);
  const free = all.filter(({ id }) => !taken.has(id));
  const ids = free.flatMap(({ profileId }) => profileId ?? []);
  const people = ids.length === 0 ? null : await unlessLocked(() => readTogether(ids), null);
  return free.map(({ id, progress, profileId, updatedAt }) => ({
    run: id,
    walk: progress.walk,
    name: (profileId && people?.profiles.get(profileId)?.name) ?? null,
    updatedAt,
  }));
}

/** As soon as the vault is opened, stores what could not be stored before, and notes the person who was chosen meanwhile. */
async function caughtUp(tabId: number): Promise<WalkInTab> {
  const now = await readWalk(tabId);
  const { record, chosen } = now;
  if (!record || (record.kept && (record.run.profileId !== null || chosen === null))) return now;
  return { record: await changeWalk(tabId, async (one, by) => one && step(one, by, null)), chosen };
}

/** The walk of a tab, for the side panel. */
export async function walkState(tabId: number): Promise<TabWalk | null> {
  const { record, chosen } = await caughtUp(tabId);
  if (!record) return null;
  const { run, kept } = record;
  const { about, owner } = await contextOfTab(chosen, run.profileId);
  return {
    run: run.id,
    updatedAt: run.updatedAt,
    progress: run.progress,
    about,
    whose: owner && { profileId: owner.id, name: owner.name, lastFour: lastFour(owner.ccusId) },
    chosen,
    otherPerson: run.profileId !== null && chosen !== null && chosen !== run.profileId,
    unkept: !kept,
  };
}

async function mustState(tabId: number): Promise<TabWalk> {
  const state = await walkState(tabId);
  if (!state) throw new Refusal('refused');
  return state;
}

/** What the walk of this tab fills into the inquiry form, and the answers given in the walk. */
export async function inquiryInTab(
  tabId: number,
): Promise<{ inquiry: NonNullable<Step['inquiry']>; answers: Readonly<Record<string, string>> } | null> {
  const { record, chosen } = await readWalk(tabId);
  if (!record) return null;
  const { progress } = record.run;
  const inquiry = inquiryOf(walkOf(progress.walk), progress, (await contextOfTab(chosen, record.run.profileId)).about);
  return inquiry ? { inquiry, answers: progress.answers } : null;
}
