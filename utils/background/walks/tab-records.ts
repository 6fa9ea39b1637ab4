import { grants, readBoth, walkTabs, type WalkTab } from '../../storage/session-items.ts';
import { chosenIn } from '../grants.ts';
import { serialQueue } from '../serial-queue.ts';

const oneByOne = serialQueue();

export interface WalkInTab {
  /** `null` when the tab has none. */
  record: WalkTab | null;
  /** Id of the profile chosen for the tab, or `null`. */
  chosen: string | null;
}

export async function readWalk(tabId: number): Promise<WalkInTab> {
  const [record, all] = await readBoth(walkTabs.of(tabId), grants);
  return { record, chosen: chosenIn(all, tabId) };
}

/** Makes changes one after the other, so that a sight and a press at the same time both count. `null` ends the walk in the tab. */
export const changeWalk = (
  tabId: number,
  edit: (record: WalkTab | null, chosen: string | null) => Promise<WalkTab | null>,
): Promise<WalkTab | null> =>
  oneByOne(async () => {
    const { record: before, chosen } = await readWalk(tabId);
    const changed = await edit(before, chosen);
    // Otherwise watchers would be notified without a change, ask again, and cause the next notification.
    if (changed === before) return changed;
    if (changed) await walkTabs.of(tabId).write(changed);
    else await walkTabs.of(tabId).remove();
    return changed;
  });

/** Runs that are open in a tab now. */
export const runsInTabs = async (): Promise<Set<string>> => new Set([...(await walkTabs.readAll()).values()].map(({ run }) => run.id));
