import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { appScreenKeys } from '../../ccus/app-screens.ts';
import { screenKeys } from '../../ccus/screens.ts';
import { walkRunSchema } from '../../storage/walks.ts';
import { chosenIn, grantsName } from '../grants.ts';
import { serialQueue } from '../serial-queue.ts';

/**
 * The walk of one tab. It lives in `storage.session`, so that a page load and a
 * stopped background keep it; what is to last longer is sealed in the store.
 */
const recordSchema = z.object({
  run: walkRunSchema,
  /** What the tab showed last. */
  sight: z.nullable(z.object({ screen: z.enum([...screenKeys, ...appScreenKeys]), says: z.string() })),
  /** The person has pressed for a page that is reached by a link on another, which is on its way. `until`: milliseconds since 1970. */
  toward: z.nullable(z.object({ page: z.enum(['reissue', 'inquiry']), until: z.number() })),
  /** The run as it stands is in the store. */
  kept: z.boolean(),
});
export type WalkRecord = z.infer<typeof recordSchema>;

/** Name under which a tab's walk lies in `storage.session`; the side panel looks for changes there. */
const nameOf = (tabId: number) => `walk-${tabId}`;

const oneByOne = serialQueue();

export interface WalkInTab {
  /** `null` when the tab has none. */
  record: WalkRecord | null;
  /** Id of the profile chosen for the tab, or `null`. */
  chosen: string | null;
}

export async function readWalk(tabId: number): Promise<WalkInTab> {
  const name = nameOf(tabId);
  const { [name]: stored, [grantsName]: grants } = await browser.storage.session.get([name, grantsName]);
  const read = recordSchema.safeParse(stored);
  return { record: read.success ? read.data : null, chosen: chosenIn(grants, tabId) };
}

/** Changes go one after the other, so that a sight and a press at the same time both count. `null` frees the tab. */
export const changeWalk = (
  tabId: number,
  edit: (record: WalkRecord | null, chosen: string | null) => Promise<WalkRecord | null>,
): Promise<WalkRecord | null> =>
  oneByOne(async () => {
    const { record: before, chosen } = await readWalk(tabId);
    const changed = await edit(before, chosen);
    // Whoever watches would be told of nothing, ask again, and be told again.
    if (changed === before) return changed;
    if (changed) await browser.storage.session.set({ [nameOf(tabId)]: changed });
    else await browser.storage.session.remove(nameOf(tabId));
    return changed;
  });

/** Runs that are in a tab now. */
export async function runsInTabs(): Promise<Set<string>> {
  const all = await browser.storage.session.get(null);
  const records = Object.entries(all)
    .filter(([name]) => /^walk-\d+$/.test(name))
    .map(([, one]) => recordSchema.safeParse(one));
  return new Set(records.flatMap((read) => (read.success ? [read.data.run.id] : [])));
}
