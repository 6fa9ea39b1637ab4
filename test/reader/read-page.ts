import type { PageFacts } from '../../utils/reader/facts.ts';
import { readFields, type FieldReading } from '../../utils/reader/fields.ts';
import { judgeScreen, type ScreenVerdict } from '../../utils/reader/screen.ts';
import { gatherFacts, placesIn } from '../../utils/content/page/gather-facts.ts';
import { gatherScreen } from '../../utils/content/page/screen-facts.ts';

export interface PageFields extends FieldReading {
  elements: HTMLElement[];
  facts: PageFacts;
}

/** Both halves of the reader in one place, without the message between them and without a memory of earlier readings. */
export function readPage(page: Document): PageFields {
  const { facts, elements } = gatherFacts(page, placesIn);
  return { ...readFields(facts), elements, facts };
}

/** What the page is taken for, without the message between the two halves. */
export const readScreen = (page: Document): ScreenVerdict =>
  judgeScreen(gatherScreen(page), `${page.location.hostname}${page.location.pathname}${page.location.hash}`);
