import { branches, topicLabels, topics } from '../../ccus/inquiry.ts';
import { fieldsOf } from '../../fill/fillable-fields.ts';
import { makePlan } from '../../fill/plan.ts';
import { inquiryPlace } from '../../storage/session-items.ts';
import type { InquiryDone, InquiryLook, InquiryStart, InquiryView, Picked } from '../../messages/inquiry.ts';
import { faultOf } from '../../messages/receive.ts';
import { mustBeOpen } from '../../storage/keys/data-key.ts';
import { countProfiles } from '../../storage/profiles/profiles.ts';
import { panelWords } from '../../words/ja/panel.ts';
import { interpolate } from '../../interpolate.ts';
import { conflictKey } from '../../profiles/conflict.ts';
import { understand } from '../lessons.ts';
import { panelStyles } from '../panel/styles.ts';
import { classifyAddress } from '../trust.ts';
import { kindsFor, valuesFor } from '../inquiry/values.ts';
import { whoFor } from '../chosen-profile.ts';
import { inquiryInTab } from '../walks/runs.ts';
import { conflictView, doneView, faultView, previewView, waitingView } from './view.tsx';

const choices = {
  topics: topics.value.map(({ key, mark }) => ({ key, label: `${mark}${topicLabels.value[key]}` })),
  branches: branches.value.map(({ key, label }) => ({ key, label: `${key}. ${label}` })),
};

async function firstView(tabId: number, address: string): Promise<InquiryView | null> {
  const { host, trust } = await classifyAddress(address);
  if (trust === 'no') return faultView('notOfficial');
  try {
    const [who, count] = await Promise.all([whoFor(tabId), countProfiles()]);
    // Whoever is told is told from an open vault.
    if (!who) await mustBeOpen();
    return waitingView(who, trust, host, count > 0);
  } catch (error) {
    return faultView(faultOf(error));
  }
}

/** What the panel of a tab begins with. */
export async function inquiryStart(tabId: number, address: string): Promise<InquiryStart> {
  const { hidden, filling, undone, undonePartly } = panelWords.get();
  return {
    at: await inquiryPlace.read(),
    style: panelStyles.inquiry,
    words: { hidden, filling, undone, undonePartly },
    faults: { pageSilent: faultView('pageSilent'), refused: faultView('refused') },
    view: await firstView(tabId, address),
  };
}

/** What the person chose, else what an earlier step holds, else what the walk in this tab is about to ask, else ①, which people come for. */
async function pickedIn(tabId: number, { picked, mark }: InquiryLook): Promise<Picked> {
  if (picked) return picked;
  const asked = (await inquiryInTab(tabId))?.inquiry;
  const topic = topics.value.find((one) => one.mark === mark)?.key ?? asked?.topic ?? '1';
  return { topic, branch: topic === asked?.topic ? (asked.branch ?? null) : null };
}

/**
 * What would be filled in where. What cannot be had is a view, too, with the ways on.
 * @param host of the page, which is one that may be filled
 */
export async function composeView(tabId: number, host: string, look: InquiryLook): Promise<InquiryView> {
  try {
    const [picked, reading] = await Promise.all([pickedIn(tabId, look), understand(host, look.screen, look.facts)]);
    const { fields, wanted } = fieldsOf(reading.sure, look.facts, look.held);
    const { who, values, conflict, warnings } = await valuesFor(tabId, { wanted, ...picked, seen: look.seen });
    if (conflict && !look.accepted.includes(conflictKey(conflict))) return conflictView(conflict, who, picked);
    const rows = makePlan(fields, values);
    const t = panelWords.get();
    const told = look.facts.gaveUp ? [t.gaveUp, ...warnings] : warnings;
    const view = previewView({
      who,
      rows,
      reading,
      picked,
      replace: new Set(look.replace),
      filled: look.filled,
      warnings: told,
      ...choices,
      kinds: kindsFor(who),
    });
    const kind = look.taught;
    if (look.shown !== null && look.shown !== view.signature) return { ...view, say: t.changed };
    return kind && reading.taught.includes(kind) ? { ...view, say: interpolate(t.teachDone, { kind: t[`kinds_${kind}`] }) } : view;
  } catch (error) {
    return faultView(faultOf(error));
  }
}

/** What became of a filling; it is shown also when the choice of the person has ended meanwhile. */
export const composeOutcome = async (tabId: number, done: InquiryDone): Promise<InquiryView> =>
  doneView(done, await whoFor(tabId).catch(() => null));
