import { createUndoLog } from '../../fill/undo-log.ts';
import type { FormControl } from '../../page/controls.ts';
import { inquiryScreens } from '../../../messages/content-scripts.ts';
import type { Feature } from '../../runtime/feature.ts';
import { watchFilled } from './watch-filled.ts';

/** Writes what was pressed for, and takes it back. Comes into the page with the first press: a page that is only looked at pays for looking alone. */
export const writeInquiry: Feature = {
  screens: inquiryScreens,
  start(context) {
    const { signal, on } = context;
    const ledger = () => (context.ledger ??= createUndoLog());
    const isMeant = (visit: string) => visit === context.frame?.visit;
    let wiped = '';
    const reportWiped = () => {
      const kinds = ledger().wiped();
      if (kinds.join() === wiped) return;
      wiped = kinds.join();
      context.frame?.tell({ what: 'wiped', kinds });
    };

    on('page/write', async ({ visit, look, rows }) => {
      if (!isMeant(visit) || context.looked?.look !== look) return null;
      const { elements } = context.looked.page;
      const written: { at: number; accepted: boolean }[] = [];
      for (const { kind, at, value } of rows) {
        const control = elements[at] as FormControl;
        const accepted = await ledger().fill(kind, control, value);
        if (signal.aborted) return null;
        written.push({ at, accepted });
        if (accepted) watchFilled(control, ledger(), signal, reportWiped);
      }
      wiped = '';
      return written;
    });
    on('page/undo', async ({ visit, at }) => {
      if (!isMeant(visit)) return null;
      const only = at === null ? undefined : (context.looked?.page.elements[at] as FormControl | undefined);
      if (at !== null && !only) return null;
      const results = await ledger().undo(only);
      return { whole: results.every(({ done }) => done) };
    });
  },
};
