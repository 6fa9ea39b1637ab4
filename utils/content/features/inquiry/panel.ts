import { inquiryScreens } from '../../../messages/content-scripts.ts';
import type { FromPanel } from '../../../messages/frame.ts';
import type { PageLook } from '../../../messages/inquiry.ts';
import { gatherHeld } from '../../page/field-values.ts';
import { readSeen } from '../../page/named-people.ts';
import { openFrame } from '../../panel/frame.ts';
import { readTopicMark } from '../../../reader/topic.ts';
import type { Feature, FeatureContext } from '../../runtime/feature.ts';
import { watchPage } from '../../runtime/observe-page.ts';
import { PanelPlacement } from './placement.ts';

/** Of all looks in this document: what is to be written says which one it was made of. */
let looks = 0;

/** What stands on the page now. The elements stay here, and what is asked about them later says which look it means. */
function lookAt(context: FeatureContext, placement: PanelPlacement): PageLook {
  const page = gatherHeld(document);
  const text = document.body.innerText;
  looks += 1;
  context.looked = { look: looks, page };
  placement.beside(page.editable);
  return {
    look: looks,
    screen: context.screen,
    facts: page.facts,
    held: page.held,
    seen: readSeen(document, text, page.editable),
    mark: readTopicMark(text),
    filled: (context.ledger?.size ?? 0) > 0,
  };
}

/** Shows the panel beside a form, and answers what the background asks about its fields. Nothing is written here. */
export const fillInquiry: Feature = {
  screens: inquiryScreens,
  start(context) {
    const { signal, on } = context;
    const frame = openFrame('inquiry', { hear: (message: FromPanel) => placement.hear(message) }, signal);
    const placement: PanelPlacement = new PanelPlacement(frame, signal);
    context.frame = frame;
    const isMeant = (visit: string) => visit === frame.visit;
    on('page/look', ({ visit }) => (isMeant(visit) ? lookAt(context, placement) : null));
    on('page/facts', ({ visit, look }) =>
      isMeant(visit) && context.looked?.look === look ? { screen: context.screen, facts: context.looked.page.facts } : null,
    );
    const changed = () => frame.tell({ what: 'changed' });
    // What the person types meanwhile changes the plan, not what we do about it.
    document.addEventListener('change', (event) => event.isTrusted && changed(), { capture: true, signal });
    // A choice may put other fields in place, a moment later. Those that stand here now are looked at anyway.
    let begun = false;
    watchPage(
      (page) =>
        begun && [...page.querySelectorAll<HTMLInputElement>('input, select, textarea')].map(({ type, name }) => type + name).join(),
      changed,
      signal,
    );
    begun = true;
  },
};
