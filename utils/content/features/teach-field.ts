import type { FieldKind } from '../../ccus/labels/kinds.ts';
import type { ScreenKey } from '../../ccus/screens.ts';
import { pickField } from '../panel/field-picker.ts';
import { requestBackground } from '../../messages/send.ts';
import { gatherFacts } from '../page/gather-facts.ts';
import { pointables } from '../page/selectable-controls.ts';
import { veilFacts } from '../page/typed-text.ts';
import type { Feature } from '../runtime/feature.ts';

/** Waits until the person has pointed at a field, or given up, and keeps what was shown. */
async function point(screen: ScreenKey, kind: FieldKind, signal: AbortSignal): Promise<void> {
  const gathered = gatherFacts(document);
  const judged = await requestBackground('lesson/judge', { kind, facts: gathered.facts });
  if (!judged.ok || signal.aborted) return;
  const found = pointables(document, gathered);
  const targets = found.map(({ element, name, at, unfit }) => ({
    element,
    name,
    never: unfit ?? (at < 0 ? ('hidden' as const) : (judged.value[at] ?? null)),
  }));
  const chosen = await pickField(targets, kind, signal);
  if (chosen === null) return;
  // The page may have moved meanwhile: what is kept is what stands there now.
  const now = gatherFacts(document);
  const at = now.elements.indexOf(found[chosen]!.element);
  if (at >= 0) await requestBackground('lesson/teach', { screen, kind, is: true, facts: now.facts, at });
}

/** Lets the person show, on the page, which field a kind of value belongs into. Nothing is written. */
export const teachField: Feature = {
  start({ screen, signal, on }) {
    on('page/veil', (facts) => veilFacts(facts, document));
    let current: AbortController | null = null;
    on('page/point', ({ kind }) => {
      current?.abort();
      const mine = (current = new AbortController());
      void point(screen, kind, AbortSignal.any([signal, mine.signal])).finally(
        () => mine === current && void requestBackground('lesson/over', {}),
      );
      return true;
    });
  },
};
