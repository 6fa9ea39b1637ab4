import type { FormControl } from '../reader/controls.ts';
import { factsOf, usableControls } from '../reader/controls.ts';
import { readFields } from '../reader/fields.ts';
import type { FieldKind } from '../ccus/labels.ts';
import type { PlanField } from './plan.ts';

/** A screen's fields, with the elements kept apart from the plain data. */
export interface ScreenFields {
  fields: PlanField[];
  unsure: FieldKind[];
  controlAt(at: number): FormControl | undefined;
}

/** Reads the fields of the page as it is now. */
export function fieldsOnPage(page: Document): ScreenFields {
  const controls = usableControls(page);
  const facts = controls.map(factsOf);
  const { sure, unsure } = readFields(facts);
  const fields = sure.map(({ kind, at, label }): PlanField => {
    const control = controls[at]!;
    const around = facts[at]!;
    return {
      kind,
      at,
      label,
      current: control.value,
      maxLength: control instanceof HTMLSelectElement ? -1 : control.maxLength,
      hint: `${around.own} ${around.heading} ${around.before} ${around.placeholder}`,
      ...(control instanceof HTMLSelectElement
        ? { options: [...control.options].map(({ value, text }) => ({ value, text })) }
        : {}),
    };
  });
  return { fields, unsure, controlAt: (at) => controls[at] };
}
