import { openPopup } from '../../browser/capabilities.ts';
import type { FieldKind } from '../../ccus/labels/kinds.ts';
import type { FromFrame } from '../../messages/frame.ts';
import type { InquiryAction, InquiryAnswer, InquiryChoices, InquiryDone, InquiryView, PageLook } from '../../messages/inquiry.ts';
import type { PageScript } from '../../messages/content-scripts.ts';
import { faultOf, Refusal, type FrameHandlers, type FrameSender } from '../../messages/receive.ts';
import { pageFactsSchema, pageLookSchema, writtenSchema } from '../../messages/schemas/inquiry.ts';
import { confirmHost } from '../../storage/hosts.ts';
import { grantedProfile, whoFor } from '../chosen-profile.ts';
import { addScripts, sendToPage } from '../content-scripts.ts';
import { noteFilled } from '../inquiry/records.ts';
import { inquiriesChanged } from '../inquiry/reminders.ts';
import { beginPointing, teach } from '../lessons.ts';
import { openStructure } from '../structure.ts';
import { happen } from '../walks/runs.ts';
import { composeView, viewBeforeLook, type Composed } from './compose.ts';

type Action<Do extends InquiryAction['do']> = Extract<InquiryAction, { do: Do }>;

const nothing: InquiryAnswer = { view: null, said: null };

/** Scripts that stand in every page whose fields were looked at. */
const there: readonly PageScript[] = ['watcher', 'assistant', 'reader', 'inquiry'];

/** @throws Refusal `pageSilent` */
async function lookAt({ tabId, visit }: FrameSender): Promise<PageLook> {
  const read = pageLookSchema.safeParse(await sendToPage(tabId, 'page/look', { visit }));
  if (!read.success) throw new Refusal('pageSilent');
  return read.data;
}

async function composed(from: FrameSender, choices: InquiryChoices): Promise<Composed> {
  try {
    const before = await viewBeforeLook(from);
    return before ? { view: before, writing: [] } : await composeView(from, await lookAt(from), choices);
  } catch (error) {
    return { view: { is: 'fault', fault: faultOf(error) }, writing: [] };
  }
}

/** The text of an inquiry stands in the form: it is kept, and the toolbar follows. */
async function noteText(tabId: number, view: InquiryView): Promise<void> {
  if (view.is !== 'preview') return;
  const { topic, branch } = view.picked;
  await noteFilled(tabId, await grantedProfile(tabId, true), topic, branch);
  await inquiriesChanged();
}

/** Writes what was shown; when the page is no longer like that, the new preview is shown instead. */
async function fill(from: FrameSender, { shown }: Action<'fill'>, choices: InquiryChoices): Promise<InquiryAnswer> {
  const { tabId, visit } = from;
  const { view, writing } = await composed(from, choices);
  if (view.is !== 'preview') return { view, said: null };
  if (shown !== null && view.signature !== shown) return { view, said: 'changed' };
  if (!(await addScripts(tabId, ['inquiry-actions'], there))) throw new Refusal('pageSilent');
  const rows = writing.map(({ kind, at, next }) => ({ kind, at, value: next }));
  const written = writtenSchema.safeParse(await sendToPage(tabId, 'page/write', { visit, look: view.look, rows }));
  if (!written.success) return { view: (await composed(from, choices)).view, said: 'changed' };
  const accepted = new Map(written.data.map((one) => [one.at, one.accepted]));
  const done = view.rows.map(({ kind, at, label }): InquiryDone['rows'][number] => {
    const taken = accepted.get(at);
    return { kind, at, label, outcome: taken === undefined ? 'left' : taken ? 'filled' : 'refused' };
  });
  const filled = new Set<FieldKind>(done.flatMap(({ kind, outcome }) => (outcome === 'filled' ? kind : [])));
  // What was written is written, whatever becomes of the notes about it.
  if (filled.has('inquiryBody')) await noteText(tabId, view).catch(() => undefined);
  if (filled.size > 0) await happen(tabId, { what: 'seen', sight: { event: 'filled' } }).catch(() => undefined);
  // It is shown also when the choice of the person has ended meanwhile.
  return { view: { is: 'done', look: view.look, who: await whoFor(tabId).catch(() => null), rows: done }, said: null };
}

async function undo(from: FrameSender, choices: InquiryChoices): Promise<InquiryAnswer> {
  const { tabId, visit } = from;
  if (!(await addScripts(tabId, ['inquiry-actions'], there))) throw new Refusal('pageSilent');
  const undone = await sendToPage(tabId, 'page/undo', { visit, at: null });
  if (!undone) throw new Refusal('pageSilent');
  return { view: (await composed(from, choices)).view, said: undone.whole ? 'undone' : 'undonePartly' };
}

/** The field that a row stands for is not of its kind: what was filled in is taken back, it is kept as a lesson, and the kind is asked about. */
async function forget(from: FrameSender, { look, kind, at, filled }: Action<'not'>, choices: InquiryChoices): Promise<InquiryAnswer> {
  const { tabId, visit, host } = from;
  const page = pageFactsSchema.safeParse(await sendToPage(tabId, 'page/facts', { visit, look }));
  if (!page.success) return { view: (await composed(from, choices)).view, said: 'changed' };
  const kept = await teach(tabId, host, { ...page.data, kind, is: false, at });
  // Only now, so that what stands in the field could be masked wherever the page repeats it.
  if (filled && (await addScripts(tabId, ['inquiry-actions'], there))) await sendToPage(tabId, 'page/undo', { visit, at });
  return { view: filled ? null : (await composed(from, choices)).view, said: kept ? 'notDone' : 'teachNot' };
}

async function press(from: FrameSender, action: InquiryAction, choices: InquiryChoices): Promise<InquiryAnswer> {
  const { tabId, host, standing, trust } = from;
  switch (action.do) {
    case 'choose':
      await openPopup(tabId);
      return nothing;
    case 'structure':
      await openStructure(tabId, host);
      return nothing;
    case 'confirmHost':
      // A host outside ccus.jp is confirmed in our own popup, where no page can draw over the question.
      if (standing !== 'subdomain') throw new Refusal('refused');
      await confirmHost(host);
      return { view: (await composed({ ...from, trust: 'yes' }, choices)).view, said: null };
  }
  if (trust !== 'yes') throw new Refusal('hostUnconfirmed');
  switch (action.do) {
    case 'fill':
      return fill(from, action, choices);
    case 'undo':
      return undo(from, choices);
    case 'not':
      return forget(from, action, choices);
    case 'teach':
      await beginPointing(tabId, action.kind);
      return nothing;
  }
}

export const inquiryFrameHandlers: Pick<FrameHandlers, Extract<keyof FromFrame, `inquiry/${string}`>> = {
  'inquiry/view': async (choices, from) => (await composed(from, choices)).view,
  'inquiry/press': ({ action, choices }, from) => press(from, action, choices),
};
