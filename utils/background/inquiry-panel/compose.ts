import { topics } from '../../ccus/inquiry.ts';
import { fieldsOf } from '../../fill/fillable-fields.ts';
import { makePlan, rowsToWrite, type PlanRow } from '../../fill/plan.ts';
import type { InquiryChoices, InquiryView, PageLook, Picked } from '../../messages/inquiry.ts';
import { faultOf, type PageSender } from '../../messages/receive.ts';
import { mustBeOpen } from '../../storage/keys/data-key.ts';
import { countProfiles } from '../../storage/profiles/profiles.ts';
import { isForeignForm } from '../../reader/translated.ts';
import { conflictKey } from '../../profiles/conflict.ts';
import { grantOf } from '../grants.ts';
import { understand } from '../lessons.ts';
import { kindsFor, valuesFor } from '../inquiry/values.ts';
import { whoFor } from '../chosen-profile.ts';
import { inquiryInTab } from '../walks/runs.ts';

/** What must be settled before a page is read at all; `null` = nothing. */
export async function viewBeforeLook({ tabId, host, standing, trust }: PageSender): Promise<InquiryView | null> {
  try {
    const [who, count] = await Promise.all([whoFor(tabId), countProfiles()]);
    // Whoever is told is told from an open vault.
    if (!who) {
      await mustBeOpen();
      if ((await grantOf(tabId)) === 'ended') return { is: 'fault', fault: 'grantEnded' };
      return { is: 'choose', hasPeople: count > 0 };
    }
    return trust === 'ask' ? { is: 'confirm', host, here: standing === 'subdomain' } : null;
  } catch (error) {
    return { is: 'fault', fault: faultOf(error) };
  }
}

/** What the person chose, else what an earlier step holds, else what the walk in this tab is about to ask, else ①, which people come for. */
async function pickedIn(tabId: number, picked: Picked | null, mark: string): Promise<Picked> {
  if (picked) return picked;
  const asked = (await inquiryInTab(tabId))?.inquiry;
  const topic = topics.value.find((one) => one.mark === mark)?.key ?? asked?.topic ?? '1';
  return { topic, branch: topic === asked?.topic ? (asked.branch ?? null) : null };
}

/** A view, and what of it may be written, which stays here until the press. */
export interface Composed {
  view: InquiryView;
  writing: readonly PlanRow[];
}

const nothingToWrite = (view: InquiryView): Composed => ({ view, writing: [] });

/**
 * What would be filled in where. What cannot be had is a view, too, with the ways on.
 * @param from a page that may be filled
 */
export async function composeView(
  { tabId, host }: Pick<PageSender, 'tabId' | 'host'>,
  page: PageLook,
  choices: InquiryChoices,
): Promise<Composed> {
  try {
    const [picked, reading] = await Promise.all([pickedIn(tabId, choices.picked, page.mark), understand(host, page.screen, page.facts)]);
    const { fields, wanted } = fieldsOf(reading.sure, page.facts, page.held);
    const { who, values, conflict, warnings } = await valuesFor(tabId, { wanted, ...picked, seen: page.seen });
    if (conflict && !choices.accepted.includes(conflictKey(conflict))) {
      return nothingToWrite({ is: 'conflict', who, conflict, key: conflictKey(conflict) });
    }
    const rows = makePlan(fields, values);
    const writing = rowsToWrite(rows, new Set(choices.replace));
    return {
      writing,
      view: {
        is: 'preview',
        look: page.look,
        signature: JSON.stringify(writing.map(({ kind, label, next }) => [kind, label, next])),
        who,
        rows: rows.map(({ next: _next, ...row }) => row),
        unsure: reading.unsure,
        lost: reading.lost,
        taught: reading.taught,
        picked,
        kinds: kindsFor(who),
        filled: page.filled,
        warnings,
        gaveUp: page.facts.gaveUp,
        translated: isForeignForm(page.facts) ? page.facts.lang || '?' : '',
      },
    };
  } catch (error) {
    return nothingToWrite({ is: 'fault', fault: faultOf(error) });
  }
}
