import type { ScreenKey } from '../../ccus/screens.ts';
import { requestBackground } from '../../messages/send.ts';
import type { gatherScreen } from '../page/screen-facts.ts';
import { headingsOf, pageFacts } from '../page/screen.ts';
import { isTranslated } from '../page/translated.ts';
import { isHere, type Assist } from './page-registry.ts';
import { watcherTools } from './shared/watcher.ts';
import { boxesOn, mayBeWanted } from './relevance.ts';
import { watchPage } from './observe-page.ts';

/** What a page can be filled in with: the same boxes are the same form, whatever its words have become. */
const boxesOf = (page: Document): string =>
  [...page.querySelectorAll<HTMLInputElement>('input, select, textarea')].map(({ type, name }) => type + name).join();

/** What is read where the script that reads has not come yet. */
const needed = 'needed';

/** Asks the background which screen is shown; it adds the scripts that belong there. */
export function watchScreens(): void {
  if (isHere()) return;
  let shown: ScreenKey | null = null;
  let tell: ((screen: ScreenKey) => void) | null = null;
  let again = () => {};
  /** An answer is awaited, and the page has changed meanwhile. */
  let waits = false;
  let late = false;
  /** Where and on which boxes the screen was understood. */
  let address = '';
  let boxes = '';
  const assist: Assist = (globalThis.ccusAssist = {
    has: ['watcher'],
    tools: { ...watcherTools },
    follow(onScreen) {
      tell = onScreen;
      if (waits) return;
      if (shown) tell(shown);
      else again();
      // Nothing new to ask about: whoever waits to hear of a screen waits no longer.
      if (!shown && !waits) tell('unknown');
    },
    look: () => take(read(document)),
    // Until the assistant is here there are no features to start.
    add(script, _features, tools) {
      if (assist.has.includes(script)) return;
      assist.has.push(script);
      Object.assign(assist.tools, tools);
    },
  });

  const read = (page: Document): string | null => {
    // What was understood in the site's own words stays when a translator puts others in their place.
    if (shown && isTranslated(page) && address === location.href && boxes === boxesOf(page)) return '';
    const count = boxesOn(page);
    if (!tell && !mayBeWanted(page, count, headingsOf(page))) return null;
    if (count === 0) return JSON.stringify({ ...pageFacts(page), parts: [] });
    const gather = assist.tools.gatherScreen as typeof gatherScreen | undefined;
    return gather ? JSON.stringify(gather(page)) : needed;
  };

  /** What looks closely comes only to pages that have something to fill in. */
  const bring = async () => {
    await requestBackground('assist/look', { has: assist.has });
    const facts = read(document);
    if (facts && facts !== needed) await ask(facts);
  };

  const ask = async (facts: string) => {
    const moved = address !== location.href;
    address = location.href;
    boxes = boxesOf(document);
    const answer = await requestBackground('assist/screen', { facts: JSON.parse(facts), has: assist.has });
    if (answer.ok) {
      const screen = answer.value;
      const isNew = moved || screen !== shown;
      shown = screen;
      if (isNew) tell?.(screen);
      // While the background does not answer, the next change is another chance.
    } else if (!shown) tell?.('unknown');
  };

  /** One question at a time; what changes meanwhile is asked about afterwards. */
  const take = async (facts: string | null) => {
    if (facts === null) shown = null;
    if (!facts) return;
    late = waits;
    if (waits) return;
    waits = true;
    await (facts === needed ? bring() : ask(facts));
    waits = false;
    if (!late) return;
    late = false;
    await take(read(document));
  };

  const watch = () => {
    again = watchPage(read, (facts) => void take(facts), new AbortController().signal, true);
  };
  // A page drawn in advance is no page yet: the background answers only those that are seen.
  if ('prerendering' in document && document.prerendering) {
    document.addEventListener('prerenderingchange', watch, { once: true });
  } else if (document.readyState === 'loading') {
    // Here before the page, see `registerEarly`.
    document.addEventListener('DOMContentLoaded', watch, { once: true });
  } else watch();
}
