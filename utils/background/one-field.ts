import type { OneValue } from '../fill/one-value.ts';
import { planOne } from '../fill/plan-one.ts';
import type { FieldTrouble, FieldWish } from '../messages/one-field.ts';
import { faultOf, Refusal } from '../messages/receive.ts';
import { factsSchema, seen as seenSchema } from '../messages/schemas/page-facts.ts';
import { conflictKey, conflictOn } from '../profiles/conflict.ts';
import { grantedProfile, mustBeRead } from './chosen-profile.ts';
import { addressOf, addScripts, sendToPage } from './content-scripts.ts';
import { understand } from './lessons.ts';
import { classifyAddress } from './trust.ts';

/** The tab's page, if it may be filled. @throws Refusal `notOfficial`, `hostUnconfirmed`, `pageSilent` */
async function fillableTab(tabId: number): Promise<string> {
  const { host, trust } = await classifyAddress(await addressOf(tabId));
  if (trust === 'no') throw new Refusal('notOfficial');
  if (trust === 'ask') throw new Refusal('hostUnconfirmed');
  if (!(await addScripts(tabId, ['field']))) throw new Refusal('pageSilent');
  return host;
}

/** What the person has decided about a wish. */
interface Decided {
  /** The field may lose what stands in it. */
  replace: boolean;
  /** Conflicts that the person said are none. */
  accepted: readonly string[];
}

/** Puts one value into the field with the cursor. `null` = it stands there now. */
async function tryToPut(tabId: number, what: OneValue, { replace, accepted }: Decided): Promise<FieldTrouble | null> {
  const host = await fillableTab(tabId);
  const focused = await sendToPage(tabId, 'page/focused', {});
  if (!focused) return { why: 'noField' };
  const [facts, seen] = [factsSchema.safeParse(focused.facts), seenSchema.safeParse(focused.seen)];
  if (!facts.success || !seen.success || !focused.held[focused.at] || !facts.data.controls[focused.at]) throw new Refusal('pageSilent');
  const [{ profile, contact }, reading] = await Promise.all([grantedProfile(tabId), understand(host, 'unknown', facts.data)]);
  const known = mustBeRead(contact);
  const conflict = conflictOn(seen.data, profile, known);
  if (conflict && !accepted.includes(conflictKey(conflict))) return { why: 'conflict', conflict };
  const plan = planOne(what, { ...focused, facts: facts.data }, reading, profile, known);
  if (plan.is === 'never') return { why: 'never', never: plan.why };
  if (plan.is !== 'fill' && plan.is !== 'ask') return { why: plan.is };
  if (plan.is === 'ask' && !replace) return { why: 'holdsOther', current: plan.current, value: plan.value };
  const current = focused.held[focused.at]!.value;
  const done = await sendToPage(tabId, 'page/put', { kind: plan.kind, value: plan.value, current });
  if (done === 'filled') return null;
  return { why: done ?? 'refused' };
}

/** The same; whatever stands in the way is told as well. `null` = done. */
export async function putValue(tabId: number, what: OneValue, decided: Decided): Promise<FieldWish | null> {
  const wish = (trouble: FieldTrouble): FieldWish => ({ what, trouble, accepted: [...decided.accepted] });
  try {
    const trouble = await tryToPut(tabId, what, decided);
    return trouble && wish(trouble);
  } catch (error) {
    return wish({ why: 'fault', fault: faultOf(error) });
  }
}

/** What the person wants to be asked in the popup: which value goes into the field with the cursor. */
export async function askWhat(tabId: number): Promise<FieldWish> {
  const wish = (trouble: FieldTrouble): FieldWish => ({ what: null, trouble, accepted: [] });
  try {
    await fillableTab(tabId);
    const focused = await sendToPage(tabId, 'page/focused', {});
    if (!focused) return wish({ why: 'noField' });
    await grantedProfile(tabId);
    return wish({ why: 'choose' });
  } catch (error) {
    return wish({ why: 'fault', fault: faultOf(error) });
  }
}

/** Takes back what was filled in on the tab's screen. @throws Refusal `pageSilent` */
export async function takeBack(tabId: number): Promise<void> {
  await fillableTab(tabId);
  await sendToPage(tabId, 'page/takeBack', {});
  await sendToPage(tabId, 'page/refresh', {});
}

/** What the popup, which is just being opened, is to tell of a tab. */
const waiting = new Map<number, Promise<FieldWish>>();

export const keepWish = (tabId: number, wish: Promise<FieldWish>): void => void waiting.set(tabId, wish);

/** What waits to be told of a tab; once. */
export async function tellWish(tabId: number): Promise<FieldWish | null> {
  const wish = waiting.get(tabId);
  waiting.delete(tabId);
  return (await wish) ?? null;
}
