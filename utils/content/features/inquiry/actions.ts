import { isClear } from '../../panel/unobscured.ts';
import { renderTree } from '../../panel/render-tree.ts';
import type { FieldKind } from '../../../ccus/labels/kinds.ts';
import { createUndoLog, type UndoLog } from '../../fill/undo-log.ts';
import type { InquiryDone } from '../../../messages/inquiry.ts';
import { requestBackground } from '../../../messages/send.ts';
import type { FormControl } from '../../page/controls.ts';
import type { Act, InquiryPanelController, ShownPreview } from './panel.ts';
import { watchFilled } from './watch-filled.ts';

const ledgerOf = ({ context }: InquiryPanelController): UndoLog => (context.ledger ??= createUndoLog());

/** Writes what the preview showed; when the page is no longer like that, shows the new preview instead. */
async function fill(panel: InquiryPanelController, { view }: ShownPreview): Promise<void> {
  const { host, start, context, waits, section } = panel;
  if (waits || !host || !start) return;
  if (view.is !== 'preview' && view.is !== 'done') return panel.standing.fold(false);
  const { hidden, filling } = start.words;
  if (!isClear(host.element)) return host.say(hidden, true);
  panel.wait();
  const button = section.querySelector('[data-do=fill]');
  if (button) button.textContent = filling;
  panel.drawn = '';
  const shown = view.is === 'preview' ? view.signature : null;
  const seen = await panel.look(shown);
  if (!seen) return;
  panel.page = seen.page;
  if (seen.view.is !== 'preview' || (shown !== null && seen.view.signature !== shown)) return panel.show(seen.view);
  const ledger = ledgerOf(panel);
  const outcomes: InquiryDone['rows'] = [];
  for (const { kind, at, name, next } of seen.view.rows) {
    const control = seen.page.elements[at] as FormControl;
    const accepted = next !== null && (await ledger.fill(kind, control, next));
    if (context.signal.aborted) return;
    outcomes.push({ kind, at, name, outcome: accepted ? 'filled' : next === null ? 'left' : 'refused' });
    if (!accepted) continue;
    watchFilled(control, ledger, context.signal, () => reportWiped(panel, ledger));
    if (kind === 'inquiryBody') void requestBackground('inquiry/filled', seen.view.picked);
  }
  if (outcomes.some(({ outcome }) => outcome === 'filled')) void requestBackground('walk/filled', {});
  panel.replace.clear();
  await reportOutcome(panel, outcomes, []);
}

async function reportOutcome(panel: InquiryPanelController, rows: InquiryDone['rows'], wiped: FieldKind[]): Promise<void> {
  panel.done = { rows, wiped };
  const answer = await requestBackground('inquiry/outcome', panel.done);
  if (answer.ok) panel.show(answer.value);
  else panel.fail(answer.fault);
}

function reportWiped(panel: InquiryPanelController, ledger: UndoLog): void {
  const wiped = ledger.wiped();
  if (panel.view?.is === 'done' && !panel.waits && wiped.join() !== panel.done.wiped.join())
    void reportOutcome(panel, panel.done.rows, wiped);
}

async function undo(panel: InquiryPanelController): Promise<void> {
  if (panel.waits || !panel.start) return;
  panel.wait();
  const results = await ledgerOf(panel).undo();
  if (panel.context.signal.aborted) return;
  await panel.preview();
  panel.host?.say(panel.start.words[results.every(({ done }) => done) ? 'undone' : 'undonePartly'], true);
}

/** The field that a row stands for is not of its kind: what was filled in is taken back, it is kept as a lesson, and the kind is asked about. */
async function forget(panel: InquiryPanelController, { view, page }: ShownPreview, kind: FieldKind, at: number): Promise<void> {
  const { context, done } = panel;
  const row = view.is === 'done' && done.rows.find((one) => one.at === at);
  panel.wait();
  const answer = await requestBackground('lesson/teach', { screen: context.screen, kind, is: false, facts: page!.facts, at });
  // Only now, so that what stands in the field could be masked wherever the page repeats it.
  if (row) await ledgerOf(panel).undo(page!.elements[at] as FormControl);
  if (context.signal.aborted) return;
  if (!answer.ok) return panel.fail(answer.fault);
  if (!row) return panel.preview(answer.value);
  row.outcome = 'not';
  await reportOutcome(panel, done.rows, ledgerOf(panel).wiped());
  panel.host?.say(answer.value, true);
}

function pick(
  panel: InquiryPanelController,
  { view }: ShownPreview,
  { dataset: { pick: what, kind }, value, checked }: HTMLSelectElement & { checked?: boolean },
): void {
  if (!what) return;
  if (what === 'replace') panel.replace[checked ? 'add' : 'delete'](kind as FieldKind);
  else panel.picked = { ...(panel.picked ?? view.picked), [what]: value || null };
  panel.wait();
  void panel.preview();
}

/** Does what the person pressed or chose in the panel, what the keyboard shortcut says, or the popup. */
export const act: Act = async (panel, what, shown, from) => {
  if (what === 'fill') return fill(panel, shown);
  if (what === 'undo') return undo(panel);
  if (what === 'refresh') return panel.refresh();
  if (what === 'pick') return pick(panel, shown, from as HTMLSelectElement);
  if (what === 'choose') return requestBackground('popup/open', {});
  const { kind, at } = from!.dataset;
  if (what === 'not') return forget(panel, shown, kind as FieldKind, Number(at));
  if (what === 'ways') return from!.nextSibling ?? from!.after(renderTree(shown.view.ways));
  if (what === 'goOn') {
    panel.accepted.push(shown.view.conflict);
    return panel.preview();
  }
  if (what === 'confirmHost') {
    const answer = await requestBackground('host/confirm', {});
    return answer.ok ? panel.begin(answer.value) : panel.fail(answer.fault);
  }
  if (what === 'teach') {
    const missing = panel.section.querySelector<HTMLSelectElement>('[data-key=missing]');
    panel.teaching = (kind ?? missing?.value) as FieldKind;
    // The page is what is looked at now.
    panel.standing.fold(true);
  }
  const answer = await (what === 'teach'
    ? requestBackground('lesson/begin', { kind: panel.teaching! })
    : what === 'structure'
      ? requestBackground('structure/open', {})
      : null);
  if (answer?.ok === false) panel.fail(answer.fault);
};
