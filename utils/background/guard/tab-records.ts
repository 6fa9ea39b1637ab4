import { grants, loginTabs, readSession, type LoginTab } from '../../storage/session-items.ts';
import { chosenIn } from '../grants.ts';
import { serialQueue } from '../serial-queue.ts';

const oneByOne = serialQueue();
const empty = (): LoginTab => ({ key: '', tail: '', advice: [], message: null, pending: null, decisive: [] });

export const readTab = (tabId: number): Promise<LoginTab | null> => loginTabs.of(tabId).read();

/** What was read together with a tab's record. */
export interface TabHistory {
  /** Of all tabs, this one's as it is being changed. */
  tabs: ReadonlyMap<number, LoginTab>;
  /** Id of the profile chosen for this tab, or `null`. */
  chosen: string | null;
}

/**
 * Changes go one after the other: what arrives twice at once must not count twice.
 *
 * @param edit changes the record in its place.
 */
export const changeTab = <T>(tabId: number, edit: (record: LoginTab, around: TabHistory) => Promise<T>): Promise<T> =>
  oneByOne(async () => {
    const all = await readSession();
    const stored = loginTabs.in(all);
    const record = stored.get(tabId) ?? empty();
    // A tab in which nothing was typed yet is noted, too: it is told what is counted elsewhere.
    const before = stored.has(tabId) && JSON.stringify(record);
    const result = await edit(record, { tabs: stored.set(tabId, record), chosen: chosenIn(grants.in(all), tabId) });
    if (JSON.stringify(record) !== before) await loginTabs.of(tabId).write(record);
    return result;
  });

/** A tab was closed. A try in it whose outcome is open may have been a wrong one, so that one stays known. */
export async function forgetTab(tabId: number): Promise<void> {
  if (!(await readTab(tabId))?.pending) await loginTabs.of(tabId).remove();
}

/** Every tab in which somebody has logged in, or tried to. */
export const readTabs = loginTabs.readAll;
