import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { chosenIn, grantsName } from '../grants.ts';
import { serialQueue } from '../serial-queue.ts';

/**
 * What is going on at the login of one tab. It lives in `storage.session`, so
 * that a full page load, a change of route and a background that was stopped
 * all keep it, and is gone with the browser.
 */
const lines = z.array(z.string());
const pendingSchema = z.object({
  key: z.string(),
  tail: z.string(),
  /** When the form was sent. Milliseconds since 1970. */
  at: z.number(),
  /** Lines that were there when the form was sent. */
  before: lines,
  /** Lines that came since and that nobody understood. */
  texts: lines,
  /** Something came back, whatever it was. */
  answered: z.boolean(),
  /** An answer has come, and its text has had time to appear. */
  settled: z.boolean(),
  /** The person is being asked. */
  asking: z.boolean(),
  /** Tries of the same ID just before it of which nothing was ever heard. */
  lost: z.number(),
});
const recordSchema = z.object({
  /** Place in the ledger of the ID that the panel is about, or '' where there is none yet. */
  key: z.string(),
  /** Last four digits of that ID. */
  tail: z.string(),
  /** A try whose outcome is open. */
  pending: z.nullable(pendingSchema),
  /** Lines that decided earlier tries in this tab; the site may leave them standing. */
  decisive: lines,
});
export type TabRecord = z.infer<typeof recordSchema>;

const nameOf = (tabId: number) => `guard-${tabId}`;
const oneByOne = serialQueue();
const empty = (): TabRecord => ({ key: '', tail: '', pending: null, decisive: [] });

const parsed = (stored: unknown): TabRecord | null => {
  const read = recordSchema.safeParse(stored);
  return read.success ? read.data : null;
};

export async function readTab(tabId: number): Promise<TabRecord | null> {
  const name = nameOf(tabId);
  return parsed((await browser.storage.session.get(name))[name]);
}

/** What was read together with a tab's record. */
export interface TabHistory {
  /** Of all tabs, this one's as it is being changed. */
  tabs: ReadonlyMap<number, TabRecord>;
  /** Id of the profile chosen for this tab, or `null`. */
  chosen: string | null;
}

/**
 * Changes go one after the other: what arrives twice at once must not count twice.
 *
 * @param edit changes the record in its place.
 */
export const changeTab = <T>(tabId: number, edit: (record: TabRecord, around: TabHistory) => Promise<T>): Promise<T> =>
  oneByOne(async () => {
    const all = await browser.storage.session.get(null);
    const stored = tabsIn(all);
    const record = stored.get(tabId) ?? empty();
    // A tab in which nothing was typed yet is noted, too: it is told what is counted elsewhere.
    const before = stored.has(tabId) && JSON.stringify(record);
    const result = await edit(record, { tabs: stored.set(tabId, record), chosen: chosenIn(all[grantsName], tabId) });
    if (JSON.stringify(record) !== before) await browser.storage.session.set({ [nameOf(tabId)]: record });
    return result;
  });

/** A tab was closed. A try in it whose outcome is open may have been a wrong one, so that one stays known. */
export async function forgetTab(tabId: number): Promise<void> {
  if (!(await readTab(tabId))?.pending) await browser.storage.session.remove(nameOf(tabId));
}

function tabsIn(all: Record<string, unknown>): Map<number, TabRecord> {
  return new Map(
    Object.entries(all).flatMap(([name, stored]) => {
      const [, tabId] = /^guard-(\d+)$/.exec(name) ?? [];
      const record = parsed(stored);
      return tabId && record ? [[Number(tabId), record] as const] : [];
    }),
  );
}

/** Every tab in which somebody has logged in, or tried to. */
export const readTabs = async (): Promise<Map<number, TabRecord>> => tabsIn(await browser.storage.session.get(null));
