import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { rowsToWrite } from '../../../utils/fill/plan.ts';
import type { InquiryView } from '../../../utils/messages/inquiry.ts';
import { interpolate } from '../../../utils/interpolate.ts';
import { panelWords, type PanelWords } from '../../../utils/words/ja/panel.ts';
import type { Line } from '../line.ts';
import { Shell, type Said } from '../Shell.tsx';
import { SayCovered } from '../SureButton.tsx';
import { usePlace } from '../use-place.ts';
import { ConfirmHost, ConflictQuestion, Choose, FaultNotice } from './Questions.tsx';
import { Done, doneTitle, wipedText } from './Done.tsx';
import { Preview } from './Preview.tsx';
import { useInquiry, type InquiryPanelState } from './use-inquiry.ts';

/** What it says while it is folded. */
function shortOf({ view, replace, wiped }: InquiryPanelState, t: PanelWords): string {
  if (view?.is === 'conflict') return t.conflictTitle;
  if (view?.is === 'done') return wiped.length > 0 ? wipedText(wiped, t) : doneTitle(view, t);
  const count = view?.is === 'preview' ? rowsToWrite(view.rows, new Set(replace)).length : 0;
  return count > 0 ? interpolate(t.offer, { count }) : t.title;
}

function saidOf({ said, kind, view }: InquiryPanelState, t: PanelWords): Said {
  if (said === null) return { text: '', shown: false };
  // Its heading says it already.
  if (said === 'doneTitle') return { text: view?.is === 'done' ? doneTitle(view, t) : '', shown: false };
  return { text: interpolate(t[said], kind ? { kind: t[`kinds_${kind}`] } : {}), shown: true };
}

function Content({ view, inquiry, fold }: { view: InquiryView; inquiry: InquiryPanelState; fold: () => void }) {
  switch (view.is) {
    case 'fault':
      return <FaultNotice fault={view.fault} inquiry={inquiry} />;
    case 'choose':
      return <Choose hasPeople={view.hasPeople} inquiry={inquiry} />;
    case 'confirm':
      return <ConfirmHost host={view.host} here={view.here} inquiry={inquiry} onStop={fold} />;
    case 'conflict':
      return <ConflictQuestion view={view} inquiry={inquiry} onStop={fold} />;
    case 'preview':
      return <Preview view={view} inquiry={inquiry} />;
    case 'done':
      return <Done view={view} inquiry={inquiry} />;
  }
}

/** The panel beside a form: what would be filled in where, the press for it, and the way back. */
export function InquiryPanel({ line }: { line: Line }) {
  const t = useStore(panelWords);
  const shell = useRef<HTMLElement>(null);
  const place = usePlace(line, shell);
  const inquiry = useInquiry(line, place);
  const { view } = inquiry;
  const focusHeading = () => shell.current?.querySelector<HTMLElement>('h2')?.focus();
  // What had the focus may have gone with the view before.
  useLayoutEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) focusHeading();
  }, [view]);
  useEffect(() => line.listen(({ what }) => what === 'focused' && focusHeading()), []);
  useEffect(() => {
    const leave = ({ key, isTrusted }: KeyboardEvent) => isTrusted && key === 'Escape' && line.tell({ what: 'leave' });
    addEventListener('keydown', leave);
    return () => removeEventListener('keydown', leave);
  }, []);
  // By now all that listen are there.
  useEffect(() => line.open(), []);
  if (place.screen === null || view === null) return null;
  return (
    <SayCovered.Provider value={inquiry.sayHidden}>
      <Shell line={line} place={place} shell={shell} words={t} short={shortOf(inquiry, t)} said={saidOf(inquiry, t)}>
        {/* What takes no press for a moment begins anew with each kind of view. */}
        <Content key={view.is} view={view} inquiry={inquiry} fold={() => place.fold(true)} />
      </Shell>
    </SayCovered.Provider>
  );
}
