import type { TabWalk } from '../../utils/messages/walks.ts';
import { dataKey, grants, walkTabs, type StorageChanges, type WalkTab } from '../../utils/storage/session-items.ts';

const differ = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);

const isShown = (after: WalkTab | null, now: TabWalk | null | undefined): boolean =>
  after ? now?.run === after.run.id && now.updatedAt === after.run.updatedAt && now.unkept === !after.kept : now === null;

/**
 * Whether the side panel has to request a tab's walk again: the vault was opened or locked, another person is chosen, or the walk moved on.
 *
 * @param shown what the panel shows after the answer to its own last press, so that its own change is not requested once more.
 */
export async function needsRefresh(
  changes: StorageChanges,
  tabId: number,
  shown: () => Promise<TabWalk | null | undefined>,
): Promise<boolean> {
  if (dataKey.changeIn(changes)) return true;
  const choices = grants.changeIn(changes);
  // The choice of another tab is not shown here.
  if (choices && differ(choices.before[tabId], choices.after[tabId])) return true;
  const walk = walkTabs.of(tabId).changeIn(changes);
  if (!walk) return false;
  return differ(walk.before?.sight, walk.after?.sight) || !isShown(walk.after, await shown());
}
