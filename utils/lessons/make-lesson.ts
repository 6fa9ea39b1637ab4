import type { FieldKind } from '../ccus/labels/kinds.ts';
import type { ScreenKey } from '../ccus/screens.ts';
import type { ControlFacts } from '../reader/facts.ts';
import type { FieldReading } from '../reader/fields.ts';
import { evidenceOf, findControl } from './match-control.ts';
import type { Taught } from './lesson.ts';
import { neverAt, type Never } from './forbidden.ts';

/** What is being taught, and the control that the person pointed at. */
export interface Pointed {
  host: string;
  screen: ScreenKey;
  kind: FieldKind;
  is: boolean;
  controls: readonly ControlFacts[];
  /** How the reader understands them without lessons. */
  reading: FieldReading;
  at: number;
}

/** The lesson that follows from the person's choice, or why there can be none. */
export function lessonOf({ host, screen, kind, is, controls, reading, at }: Pointed): Taught | Never {
  const never = controls[at] && is ? neverAt(reading, controls, at, kind) : null;
  if (never) return never;
  const evidence = evidenceOf(controls, at);
  if (!evidence) return 'sort';
  return findControl(evidence, controls) === at ? { host, screen, kind, is, evidence } : 'nameless';
}

const sameControl = (one: Taught, other: Taught) => {
  const key = ({ evidence }: Taught) => JSON.stringify(Object.entries(evidence).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return key(one) === key(other);
};

/** Whether two lessons say the same about the same control. */
export const sameLesson = (one: Taught, other: Taught): boolean =>
  one.host === other.host && one.screen === other.screen && one.kind === other.kind && one.is === other.is && sameControl(one, other);

/**
 * Whether a lesson replaces an older one: it repeats it, names another control
 * for the same kind or another kind for the same control, or says the opposite.
 */
export function takesPlaceOf(lesson: Taught, older: Taught): boolean {
  if (lesson.host !== older.host || lesson.screen !== older.screen) return false;
  if (lesson.is && older.is) return lesson.kind === older.kind || sameControl(lesson, older);
  return lesson.kind === older.kind && sameControl(lesson, older);
}
