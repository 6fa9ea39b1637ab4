import { keptKinds, type FieldKind, type ReadKind } from '../ccus/labels/kinds.ts';
import type { ReadField } from '../reader/fields.ts';
import { longest, type PageFacts, type Held } from '../reader/facts.ts';
import type { PlanField } from './plan.ts';
import type { Wanted } from './format-value.ts';

const isFieldKind = (kind: ReadKind): kind is FieldKind => !(keptKinds as readonly string[]).includes(kind);

/**
 * The fields of a screen that may be filled, and the format in which each wants
 * its value. Pure: it runs in the background, so that no page pays for it.
 * @param sure what the controls mean
 * @param held the contents of each control in the facts
 */
export function fieldsOf(
  sure: readonly ReadField[],
  facts: PageFacts,
  held: readonly (Held | null)[],
): { fields: PlanField[]; wanted: Wanted[] } {
  const splitAddress = sure.some(({ kind }) => kind === 'prefecture');
  const fields: PlanField[] = [];
  const wanted: Wanted[] = [];
  for (const { kind, at, label } of sure) {
    const holds = held[at];
    if (!isFieldKind(kind) || !holds) continue;
    const { own, heading, before, after, placeholder, maxLength, type } = facts.controls[at]!;
    fields.push({ kind, at, label, current: holds.value, maxLength, ...(holds.options ? { options: holds.options } : {}) });
    wanted.push({
      kind,
      type,
      maxLength,
      placeholder,
      pattern: holds.pattern,
      hint: [own, ...before, ...heading, after, placeholder, holds.title].join(' ').slice(0, 2 * longest),
      splitAddress,
    });
  }
  return { fields, wanted };
}
