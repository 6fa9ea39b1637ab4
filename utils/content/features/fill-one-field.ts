import { createUndoLog } from '../fill/undo-log.ts';
import { isEditable, type FormControl } from '../page/controls.ts';
import { gatherHeld } from '../page/field-values.ts';
import { readSeen } from '../page/named-people.ts';
import type { Feature } from '../runtime/feature.ts';

/** The element that has the focus, through frames of the page's own origin and open shadow roots. */
function deepest(root: Document | ShadowRoot): Element | null {
  const active = root.activeElement;
  const within = active?.shadowRoot ?? (active instanceof HTMLIFrameElement ? active.contentDocument : null);
  return (within && deepest(within)) ?? active;
}

/** Puts one value into the field that the person chose with the right mouse button or by keyboard. */
export const fillOneField: Feature = {
  start(context) {
    const { signal, on } = context;
    let asked: FormControl | null = null;
    on('page/focused', () => {
      const { facts, elements, held, editable } = gatherHeld(document);
      const at = elements.indexOf(deepest(document) as HTMLElement);
      asked = held[at] ? (elements[at] as FormControl) : null;
      return asked && { facts, held, at, seen: readSeen(document, document.body.innerText, editable) };
    });
    on('page/put', async ({ kind, value, current }) => {
      const field = asked;
      // What stands there now decides, not what stood there when it was asked about.
      if (!field?.isConnected || !isEditable(field) || field.value !== current) return 'moved';
      const ledger = (context.ledger ??= createUndoLog());
      const done = await ledger.fill(kind, field, value);
      if (done) field.addEventListener('input', ({ isTrusted }) => isTrusted && ledger.release(field), { signal });
      return done ? 'filled' : 'refused';
    });
    on('page/takeBack', async () => ((await context.ledger?.undo()) ?? []).every(({ done }) => done));
  },
};
