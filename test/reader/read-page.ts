import type { PageFacts } from '../../utils/reader/facts.ts';
import { readFields, type FieldReading } from '../../utils/reader/fields.ts';
import { gatherFacts, placesIn } from '../../utils/content/page/gather-facts.ts';

export interface PageFields extends FieldReading {
  elements: HTMLElement[];
  facts: PageFacts;
}

/** Both halves of the reader in one place, without the message between them and without a memory of earlier readings. */
export function readPage(page: Document): PageFields {
  const { facts, elements } = gatherFacts(page, placesIn);
  return { ...readFields(facts), elements, facts };
}
