import type { UndoLog } from '../../fill/undo-log.ts';
import type { FormControl } from '../../page/controls.ts';

/** When a filled field is looked at again, in milliseconds: sites check at once, after a pause, or after an answer. */
const looks = [250, 700, 1500, 4000];

/**
 * Notices when the site takes a filled value away without an event, and lets
 * go of a field as soon as the person edits it.
 */
export function watchFilled(control: FormControl, ledger: UndoLog, signal: AbortSignal, onWiped: () => void): void {
  control.addEventListener('input', (event) => event.isTrusted && ledger.release(control), { signal });
  const timers = looks.map((delay) =>
    setTimeout(() => {
      if (ledger.wiped().length > 0) onWiped();
    }, delay),
  );
  signal.addEventListener('abort', () => timers.forEach(clearTimeout));
}
