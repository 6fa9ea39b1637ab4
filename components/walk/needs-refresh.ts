import type { TabWalk } from '../../utils/messages/walks.ts';

/** What changed in `storage.session`, which only the background writes. */
export type SessionNews = Record<string, { oldValue?: unknown; newValue?: unknown }>;

/** What is read here of a tab's walk as it lies there. */
interface Lying {
  run: { id: string; updatedAt: number };
  sight: unknown;
  kept: boolean;
}

const differ = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);

/** Of another tab's choice nothing is shown. */
const choiceIn = (grants: unknown, tabId: number) => (grants as Record<number, unknown> | undefined)?.[tabId];

const isShown = (after: Lying | undefined, now: TabWalk | null | undefined): boolean =>
  after ? now?.run === after.run.id && now.updatedAt === after.run.updatedAt && now.unkept === !after.kept : now === null;

/**
 * Whether the side panel has to ask anew for a tab's walk: when the vault was opened or locked, somebody else is chosen, or the walk went on.
 *
 * @param shown what the panel shows, with the answer to its own last press: what that changed is not asked for once more.
 */
export async function concerns(
  { dataKey, grants, ...news }: SessionNews,
  tabId: number,
  shown: () => Promise<TabWalk | null | undefined>,
): Promise<boolean> {
  if (dataKey || (grants && differ(choiceIn(grants.oldValue, tabId), choiceIn(grants.newValue, tabId)))) return true;
  const walk = news[`walk-${tabId}`];
  if (!walk) return false;
  const [before, after] = [walk.oldValue, walk.newValue] as (Lying | undefined)[];
  return differ(before?.sight, after?.sight) || !isShown(after, await shown());
}
