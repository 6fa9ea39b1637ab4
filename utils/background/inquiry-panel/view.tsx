/** @jsxImportSource ../panel */
import { Notice, doneTitle, InquiryPanel, outcomeOf, Press, WhoLine, wipedText } from './panel.tsx';
import { nameOf, preview, unturned, Ways, type PreviewProps } from './preview.tsx';
import { rowsToWrite } from '../../fill/plan.ts';
import type { Tree } from '../../messages/tree.ts';
import type { InquiryDone, InquiryView, Picked } from '../../messages/inquiry.ts';
import type { Fault, HostTrust, Who } from '../../messages/protocol.ts';
import { conflictKey, type Conflict } from '../../profiles/conflict.ts';
import { faultWords } from '../../words/ja/faults.ts';
import { panelWords } from '../../words/ja/panel.ts';
import { interpolate } from '../../interpolate.ts';

const blank: Omit<InquiryView, 'is' | 'tree'> = {
  ways: '',
  say: '',
  rows: [],
  signature: '',
  conflict: '',
  picked: { topic: '1', branch: null },
};

/** @param short what it says while it is folded. */
function panel(children: Parameters<typeof InquiryPanel>[0]['children'], short?: string): Tree {
  const t = panelWords.get();
  return (
    <InquiryPanel words={t} short={short ?? t.title}>
      {children}
    </InquiryPanel>
  ) as Tree;
}

/** What went wrong, and the ways on. */
export function faultView(fault: Fault): InquiryView {
  const t = panelWords.get();
  const tree = panel(
    <Notice text={faultWords.get()[fault]}>
      {fault !== 'pageSilent' && <Press do="choose" label={fault === 'storeLocked' ? t.unlockButton : t.chooseButton} class="main" />}
      <Press do="refresh" label={t.readAgain} />
    </Notice>,
  );
  return { ...blank, is: 'fault', tree };
}

/** What must be settled before anything can be previewed, or `null`. */
export function waitingView(who: Who | null, trust: HostTrust, host: string, hasProfiles: boolean): InquiryView | null {
  const t = panelWords.get();
  const waiting = (tree: Tree): InquiryView => ({ ...blank, is: 'waiting', tree });
  const address = <p class="address">{`https://${host}/`}</p>;
  if (!who) {
    return waiting(
      panel(
        <Notice title={t.chooseTitle} text={hasProfiles ? t.chooseText : t.emptyText}>
          <Press do="choose" label={hasProfiles ? t.chooseButton : t.emptyButton} class="main" />
          <p class="quiet">{t.otherWay}</p>
        </Notice>,
      ),
    );
  }
  if (trust !== 'ask') return null;
  if (!host.endsWith('.ccus.jp')) {
    return waiting(
      panel(
        <Notice title={t.confirmTitle} text={t.askInPopup}>
          {address}
          <Press do="choose" label={t.chooseButton} class="main" />
        </Notice>,
      ),
    );
  }
  return waiting(
    panel(
      <Notice title={t.confirmTitle} text={t.confirmText}>
        {address}
        <Press do="confirmHost" label={t.confirmYes} class="main" rest />
        <Press do="toggle" known="no" label={t.confirmNo} />
      </Notice>,
    ),
  );
}

/** Somebody else stands on the page. */
export function conflictView(conflict: Conflict, who: Who, picked: Picked): InquiryView {
  const t = panelWords.get();
  const { what, shown } = conflict;
  const tree = panel(
    <Notice
      title={t.conflictTitle}
      text={what === 'id' ? interpolate(t.conflictId, { shown: shown.slice(-4) }) : interpolate(t.conflictName, { shown: unturned(shown) })}
    >
      <WhoLine who={who} words={t} />
      <Press do="toggle" known="stop" label={t.conflictStop} class="main" />
      <Press do="goOn" label={t.conflictGo} rest />
    </Notice>,
    t.conflictTitle,
  );
  return { ...blank, is: 'conflict', tree, picked, conflict: conflictKey(conflict) };
}

/** The plan, and what of it may be written. */
export function previewView(given: Omit<PreviewProps, 'words' | 'count'>): InquiryView {
  const writing = rowsToWrite(given.rows, given.replace);
  const props: PreviewProps = { ...given, words: panelWords.get(), count: writing.length };
  const rows = given.rows.map((row) => ({
    kind: row.kind,
    at: row.at,
    name: nameOf(row, props),
    next: writing.includes(row) ? row.next : null,
  }));
  return {
    ...blank,
    is: 'preview',
    tree: panel(preview(props), writing.length > 0 ? interpolate(props.words.offer, { count: writing.length }) : undefined),
    ways: (<Ways {...props} />) as Tree,
    rows,
    picked: given.picked,
    signature: JSON.stringify(writing.map(({ kind, label, next }) => [kind, label, next])),
  };
}

export function doneView(done: InquiryDone, who: Who | null): InquiryView {
  const t = panelWords.get();
  return {
    ...blank,
    is: 'done',
    tree: panel(outcomeOf(done, who, t), done.wiped.length > 0 ? wipedText(done, t) : doneTitle(done, t)),
    say: doneTitle(done, t),
  };
}
