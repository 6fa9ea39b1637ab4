import { lastFour, normaliseDigits } from '../../ccus/ids.ts';
import { loginState } from '../../guard/ledger.ts';
import type { GuardView } from '../../messages/guard.ts';
import type { RequestOf } from '../../messages/protocol.ts';
import type { PageSender } from '../../messages/receive.ts';
import { ledgerPlace } from '../../storage/keys/ledger-key.ts';
import type { LoginTab } from '../../storage/session-items.ts';
import { sendToPage } from '../content-scripts.ts';
import { happen } from '../walks/runs.ts';
import { answer, closeOld, note, noteJump, weigh } from './attempts.ts';
import { composePanel } from './compose.ts';
import { keepGuard } from './last-try.ts';
import { eventsAt, guardNow, type GuardReading } from './snapshot.ts';
import { changeTab } from './tab-records.ts';

/** The ID in the field is the one the panel is about; an empty field leaves the last one. */
async function follow(record: LoginTab, text: string | null): Promise<void> {
  const digits = normaliseDigits(text ?? '');
  if (digits === '') return;
  record.key = await ledgerPlace(digits);
  record.tail = lastFour(digits);
}

function isLocked({ at, tabs, ...read }: GuardReading, tabId: number): boolean {
  const { key } = tabs.get(tabId)!;
  return key !== '' && loginState(eventsAt(read, key), at).lock !== null;
}

/** Lets the login panels of these tabs ask for what is true now. */
export function refreshGuards(tabIds: Iterable<number>): void {
  for (const tabId of tabIds) void sendToPage(tabId, 'page/guard', {});
}

/**
 * Brings the record of a tab up to date, and after it every tab, the walk in this one, the toolbar and the scripts that
 * come early.
 *
 * @param text what stands in the ID field.
 * @param edit changes the record in its place, and says whether other tabs may have to show something else now.
 */
async function update(from: PageSender, text: string, edit: (record: LoginTab, at: number) => Promise<boolean>): Promise<GuardView> {
  const now = await guardNow();
  let changed = false;
  const { view, read } = await changeTab(from.tabId, async (record, around) => {
    changed = await edit(record, now.at);
    return composePanel(from, around, text, now);
  });
  await keepGuard(read);
  if (!changed) return view;
  if (isLocked(read, from.tabId)) await happen(from.tabId, { what: 'seen', sight: { event: 'locked' } });
  refreshGuards([...read.tabs.keys()].filter((tabId) => tabId !== from.tabId));
  return view;
}

/** The page looks otherwise than before, or another ID stands in its field. */
export const reportPage = ({ id, seen, waited, jumped }: RequestOf<'guard/look'>, from: PageSender): Promise<GuardView> =>
  update(from, id ?? '', async (record, at) => {
    const changed = seen !== null && (await weigh(record, seen, waited, at));
    await follow(record, id);
    if (jumped) await noteJump(record.key, at);
    return changed;
  });

/** The form is being sent: one try begins. */
export const reportTry = ({ id, seen }: RequestOf<'guard/try'>, from: PageSender): Promise<GuardView> =>
  update(from, id, async (record, at) => {
    // What came just before this press may not have been reported yet.
    await weigh(record, seen, false, at);
    const before = record.pending;
    const isLost = !(await closeOld(record, at));
    await follow(record, id);
    const { key, tail } = record;
    const lost = before?.key === key ? before.lost + (isLost ? 1 : 0) : 0;
    record.pending = { key, tail, at, before: seen.lines, texts: [], answered: false, settled: false, asking: false, lost };
    // This may be the last try but one, which concerns every tab.
    return true;
  });

/** The person says how a try went, or corrects what is counted. What else is pressed in the panel changes nothing here. */
export const reportAnswer = ({ what }: RequestOf<'guard/tell'>, from: PageSender): Promise<GuardView> =>
  update(from, '', async (record, at) => {
    if (what === 'in' || what === 'wrong' || what === 'locked') await answer(record, what, at);
    if ((what === 'more' || what === 'less' || what === 'reset') && record.key !== '') await note(record.key, { what, at });
    return true;
  });
