import type { PageFacts } from '../../utils/reader/facts.ts';
import { readFields, type FieldReading } from '../../utils/reader/fields.ts';
import { gatherFacts } from '../../utils/reader/page.ts';

export interface PageFields extends FieldReading {
  elements: HTMLElement[];
  facts: PageFacts;
}

/** Both halves of the reader in one place, without the message between them. */
export function readPage(page: Document): PageFields {
  const { facts, elements } = gatherFacts(page);
  return { ...readFields(facts), elements, facts };
}
