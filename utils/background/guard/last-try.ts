import { mayBeLast } from '../../guard/last-try.ts';
import { forgetAfter } from '../../guard/ledger.ts';
import { serialQueue } from '../serial-queue.ts';
import { registerEarly } from '../content-scripts.ts';
import { showBadge } from './badge.ts';
import { readGuard, type GuardReading } from './snapshot.ts';
import type { LoginTab } from '../../storage/session-items.ts';

/**
 * Tries of one ID whose outcome nobody knows yet, in whatever tab, also in one
 * that was closed: each may have been a wrong one. Over are those since which
 * somebody with this ID was let in or locked, or the person began anew.
 */
export function openTries(
  { key, events }: Pick<GuardReading['rows'][number], 'key' | 'events'>,
  tabs: Iterable<LoginTab>,
  at: number,
): number {
  const over = events.findLast(({ what }) => what === 'in' || what === 'locked' || what === 'reset')?.at ?? -Infinity;
  const open = [...tabs].flatMap(({ pending }) =>
    pending?.key === key && pending.at > over && at - pending.at < forgetAfter ? pending : [],
  );
  return open.reduce((sum, { lost }) => sum + 1 + lost, 0);
}

/** Whether some ID of this computer may have to be held, so that nothing is to be sent before it is known which one it is. */
export const mayHaveToHold = ({ at, rows, tabs, brake }: GuardReading): boolean =>
  brake && rows.some((row) => mayBeLast(row.events, openTries(row, tabs.values(), at), at));

const oneByOne = serialQueue();

/**
 * Brings up to date what stands outside of pages: the toolbar, and our way into the next page.
 * A press can be faster than that way; while one may have to be held, we are there before the page.
 *
 * One after the other, so that an older reading never undoes what a newer one did.
 *
 * @param reading where it has just been made.
 */
export const keepGuard = (reading?: GuardReading): Promise<GuardReading> =>
  oneByOne(async () => {
    const read = reading ?? (await readGuard());
    await Promise.all([showBadge(read), registerEarly(mayHaveToHold(read))]);
    return read;
  });
