import { fieldKinds, type FieldKind } from '../ccus/labels/kinds.ts';
import type { ControlFacts } from '../reader/facts.ts';
import type { FieldReading, ReadField } from '../reader/fields.ts';
import { partsOf } from '../reader/groups.ts';
import { bare } from '../reader/text.ts';
import { findControl } from './match-control.ts';
import type { Lesson } from './lesson.ts';
import { neverAt } from './forbidden.ts';

/** What the fields mean once the person's lessons are applied. */
export interface LearnedReading extends FieldReading {
  /** Kinds whose field the person has shown. */
  taught: FieldKind[];
  /** Kinds whose lesson no longer fits the screen. They are asked about and never guessed. */
  lost: FieldKind[];
}

const isFieldKind = (kind: string): kind is FieldKind => (fieldKinds as readonly string[]).includes(kind);

/** Kinds for the same value: for a whole its parts, for a part its whole. */
const family = (kind: FieldKind): readonly string[] => {
  for (const [whole, parts] of Object.entries(partsOf)) {
    if (whole === kind) return parts;
    if (parts.includes(kind)) return [whole];
  }
  return [];
};

const labelOf = ({ own, before, heading, placeholder }: ControlFacts) =>
  [own, ...before, ...heading, placeholder].map(bare).find(Boolean) ?? '';

/**
 * Lets the person's lessons override the reader's result. A lesson that no
 * longer fits turns its kind into a question even if the reader is sure, because
 * it was taught when the reader was wrong. Pure.
 * @param lessons of this host and screen, and of no other
 * @returns the reading, and which lessons fit the page
 */
export function applyLessons(
  reading: FieldReading,
  controls: readonly ControlFacts[],
  lessons: readonly Lesson[],
): { reading: LearnedReading; fitting: Set<string> } {
  const fitting = new Set<string>();
  const taught: ReadField[] = [];
  const not = new Set<string>();
  const missed = new Set<FieldKind>();
  /** Kinds for which the person said that a control is not theirs. */
  const denied = new Set<FieldKind>();
  for (const { id, kind, is, evidence } of lessons.toSorted((a, b) => b.taughtAt - a.taughtAt)) {
    const at = findControl(evidence, controls);
    if (at !== null) fitting.add(id);
    // Only the newest lesson about a control, or about a kind, counts.
    const isOver = taught.some((one) => one.at === at || (is && one.kind === kind));
    if (at === null || (is && neverAt(reading, controls, at, kind) !== null)) missed.add(kind);
    else if (!is && !isOver) {
      not.add(`${kind} ${at}`);
      denied.add(kind);
    } else if (is && !isOver && !not.has(`${kind} ${at}`)) taught.push({ kind, at, score: 0, label: labelOf(controls[at]!) });
  }
  const shown = new Set<string>(taught.map(({ kind }) => kind));
  const replaced = new Set(taught.flatMap(({ kind }) => (isFieldKind(kind) ? family(kind) : [])));

  const asked = new Set<FieldKind>();
  const stays = ({ kind, at }: ReadField): boolean => {
    // A control that was taught has only that meaning, even if nothing would be filled into it.
    if (!isFieldKind(kind)) return !taught.some((one) => one.at === at);
    if (shown.has(kind) || replaced.has(kind)) return false;
    if (!missed.has(kind) && !not.has(`${kind} ${at}`) && !taught.some((one) => one.at === at)) return true;
    asked.add(kind);
    return false;
  };
  let kept = reading.sure.filter(stays);
  // A number in three boxes is filled completely or not at all, unless the person showed each box.
  for (const parts of Object.values(partsOf)) {
    const here = parts.filter((part) => shown.has(part) || kept.some(({ kind }) => kind === part));
    if (here.length === parts.length) continue;
    for (const { kind } of kept) if (parts.includes(kind) && isFieldKind(kind)) asked.add(kind);
    kept = kept.filter(({ kind }) => !parts.includes(kind));
  }
  // Where such a kind belongs is then a question, even if the reader has no guess.
  for (const kind of denied) {
    if (!kept.some((field) => field.kind === kind || family(kind).includes(field.kind))) asked.add(kind);
  }
  const unsure = [...new Set([...reading.unsure, ...asked])].filter((kind) => !shown.has(kind) && !replaced.has(kind));
  return {
    reading: {
      sure: [...kept, ...taught].toSorted((a, b) => a.at - b.at),
      unsure,
      taught: taught.map(({ kind }) => kind).filter(isFieldKind),
      lost: [...missed].filter((kind) => !shown.has(kind)),
    },
    fitting,
  };
}
