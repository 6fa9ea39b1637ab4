import { pointOut } from '../panel/field-picker.ts';
import { requestBackground } from '../../messages/send.ts';
import { gatherFacts } from '../page/gather-facts.ts';
import { pointables } from '../page/selectable-controls.ts';
import { veilFacts } from '../page/typed-text.ts';
import type { Feature } from '../runtime/feature.ts';

/** Lets the person show, on the page, which field a kind of value belongs into. Nothing is written. */
export const teachField: Feature = {
  start({ screen, signal, on }) {
    on('page/veil', (facts) => veilFacts(facts, document));
    let current: AbortController | null = null;
    on('page/point', ({ kind, title, words, style }) => {
      current?.abort();
      const mine = (current = new AbortController());
      const point = async () => {
        const gathered = gatherFacts(document);
        const judged = await requestBackground('lesson/judge', { kind, facts: gathered.facts });
        if (!judged.ok || mine.signal.aborted) return;
        const found = pointables(document, gathered);
        const targets = found.map(({ element, name, at, unfit }) => {
          const never = unfit ?? (at < 0 ? 'hidden' : judged.value[at]);
          return { element, name, why: never ? words[`why_${never}`] : '' };
        });
        const chosen = await pointOut(targets, title, words, style, AbortSignal.any([signal, mine.signal]));
        if (chosen === null) return;
        // The page may have moved meanwhile: what is kept is what stands there now.
        const now = gatherFacts(document);
        const at = now.elements.indexOf(found[chosen]!.element);
        if (at >= 0) await requestBackground('lesson/teach', { screen, kind, is: true, facts: now.facts, at });
      };
      void point().finally(() => mine === current && void requestBackground('lesson/over', {}));
      return true;
    });
  },
};
