import { keptKinds, type FieldKind, type ReadKind } from '../ccus/labels.ts';
import type { LearnedReading } from '../lessons/apply.ts';
import { isEditable, usableControls, type FormControl } from '../reader/controls.ts';
import { longest, type PageFacts } from '../reader/facts.ts';
import { gatherFacts } from '../reader/page.ts';
import type { PlanField } from './plan.ts';
import type { Wanted } from './shape.ts';

/** A screen's fields, with the elements kept apart from the plain data. */
export interface ScreenFields {
  fields: PlanField[];
  /** The form that each of the fields wants its value in. */
  wanted: Wanted[];
  unsure: FieldKind[];
  /** Kinds whose field the person showed. */
  taught: FieldKind[];
  /** Kinds whose field the person showed when the screen looked otherwise. */
  lost: FieldKind[];
  /** The page has more controls than are read. */
  gaveUp: boolean;
  /** Everything that could be typed into, whatever it means. */
  editable: FormControl[];
  controlAt(at: number): FormControl | undefined;
}

/** Decides what the fields mean; the background does, where the patterns are. `null` when it cannot be asked. */
export type Understand = (facts: PageFacts) => Promise<LearnedReading | null>;

/** A radio group is recognised, but choosing from one is left to the person. */
const fillable = (kind: ReadKind, control: FormControl): kind is FieldKind =>
  !(keptKinds as readonly string[]).includes(kind) && control.type !== 'radio';

/** Reads the fields of the page as it is now. `null` when nobody could be asked what they mean. */
export async function fieldsOnPage(page: Document, understand: Understand): Promise<ScreenFields | null> {
  const { facts, elements } = gatherFacts(page);
  const reading = await understand(facts);
  if (!reading) return null;
  const { sure, unsure, taught, lost } = reading;
  const splitAddress = sure.some(({ kind }) => kind === 'prefecture');
  const fields: PlanField[] = [];
  const wanted: Wanted[] = [];
  for (const { kind, at, label } of sure) {
    const control = elements[at] as FormControl;
    if (!fillable(kind, control)) continue;
    const { own, heading, before, after, placeholder, maxLength, type } = facts.controls[at]!;
    fields.push({
      kind,
      at,
      label,
      current: control.value,
      maxLength,
      ...(control.localName === 'select'
        ? { options: [...(control as HTMLSelectElement).options].map(({ value, text }) => ({ value, text })) }
        : {}),
    });
    wanted.push({
      kind,
      type,
      maxLength,
      placeholder,
      pattern: (control.getAttribute('pattern') ?? '').slice(0, longest),
      hint: [own, ...before, ...heading, after, placeholder, control.title].join(' ').slice(0, 2 * longest),
      splitAddress,
    });
  }
  const editable = facts.gaveUp ? usableControls(page) : (elements.slice(0, facts.controls.length) as FormControl[]).filter(isEditable);
  return { fields, wanted, unsure, taught, lost, editable, gaveUp: facts.gaveUp, controlAt: (at) => elements[at] as FormControl | undefined };
}
