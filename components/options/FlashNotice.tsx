import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { optionsWords } from '../../utils/words/ja/options.ts';
import { inquiryWords } from '../../utils/words/ja/inquiries.ts';
import { problemWords } from '../../utils/words/ja/problems.ts';
import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';
import { flash, removeInquiries, restoreDeleted, type Flash } from './flash.ts';

/** Milliseconds for which an undo is offered. */
const undoTime = 20_000;

function useSentence(said: Flash): string {
  const words = useStore(optionsWords);
  const problems = useStore(problemWords);
  const inquiries = useStore(inquiryWords);
  switch (said.what) {
    case 'saved':
      return words.saved({ name: said.name });
    case 'removed':
      return words.removed({ name: said.name });
    case 'removedInquiries':
      return inquiries.removedOf({ count: said.rows.length });
    case 'fault':
      return problems[said.fault];
    default:
      return words[said.what];
  }
}

function Said({ said }: { said: Flash }) {
  const words = useStore(optionsWords);
  const sentence = useSentence(said);
  const box = useRef<HTMLDivElement>(null);
  const inquiries = useStore(inquiryWords);
  const deleted = 'deleted' in said ? said.deleted : undefined;
  const rows = 'rows' in said ? said.rows : [];
  const takesBack = deleted !== undefined || rows.length > 0;
  const left = said.what === 'removed' ? said.inquiries : [];
  useEffect(() => {
    // The button that had the focus has disappeared, because it deleted or restored its own record.
    if (takesBack || document.activeElement === document.body) box.current?.querySelector('button')?.focus();
    if (!takesBack) return;
    const timer = setInterval(() => {
      // It must not disappear while somebody is about to press it.
      if (!box.current?.matches(':hover, :focus-within')) flash.set(null);
    }, undoTime);
    return () => clearInterval(timer);
  }, [said]);
  return (
    <div ref={box}>
      <Notice tone={said.what === 'fault' ? 'bad' : 'good'}>
        <p>{sentence}</p>
        {left.length > 0 && <p>{inquiries.kept({ count: left.length })}</p>}
        <div class="row">
          {takesBack && (
            <Button look="secondary" onPress={() => void restoreDeleted(deleted, rows)}>
              {words.undo}
            </Button>
          )}
          {left.length > 0 && (
            <Button look="secondary" onPress={() => void removeInquiries(left, deleted)}>
              {inquiries.drop({ count: left.length })}
            </Button>
          )}
          <Button look="plain" onPress={() => flash.set(null)}>
            {words.close}
          </Button>
        </div>
      </Notice>
    </div>
  );
}

/** The live region must exist before it gets its text; otherwise screen readers miss it. */
export function FlashNotice() {
  const said = useStore(flash);
  return (
    <div class="flash" role="status">
      {said && <Said said={said} />}
    </div>
  );
}
