import { comeEarly } from '../pages.ts';
import { showBadge } from './badge.ts';
import { readGuard, type Reading } from './clock.ts';
import { guardSettings } from './settings.ts';
import { guardedTabs, readTab } from './tabs.ts';
import { mayBeLast } from './view.tsx';

/** Whether some ID of this computer may have to be held, so that nothing is to be sent before it is known which one it is. */
export async function isNear({ at, rows }: Reading): Promise<boolean> {
  if (!(await guardSettings()).brake) return false;
  const open = (await Promise.all((await guardedTabs()).map(readTab))).map((record) => record?.pending?.key);
  return rows.some(({ key, events }) => mayBeLast(events, open.includes(key), at));
}

/**
 * Brings up to date what stands outside of pages: the toolbar, and our way into the next page.
 * A press can be faster than that way; while one may have to be held, we are there before the page.
 *
 * @param at the moment, where it has just been asked for.
 */
export async function keepGuard(at?: number): Promise<void> {
  const read = await readGuard(at);
  await Promise.all([showBadge(read), isNear(read).then(comeEarly)]);
}
