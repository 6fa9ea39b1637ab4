import type { PersonKind } from '../ccus/ids.ts';
import { checkDraft, dateBoxes, isDateItem, isoDate, toDraft, type ProfileDraft, type ProfileField } from '../profiles/draft.ts';
import { plainProblem, type Problem } from '../profiles/problems.ts';
import type { Profile } from '../profiles/profile.ts';
import type { Note } from './cells.ts';
import type { RowEntry } from './read-row.ts';
import { Known, type Match } from './match-profile.ts';

export type State = 'new' | 'changed' | 'same' | 'wrong';

/** One cell of the table that is shown before anything is stored. */
export interface JudgedCell {
  field: ProfileField;
  text: string;
  /** What is stored now, where that differs. */
  before?: string;
  note?: Note;
  problem?: Problem;
}

/** One row of that table. */
export interface Judged {
  /** Its place among all rows, from 0; nothing else is its own when several sheets are read together. */
  key: number;
  line: number;
  /** Name of its sheet, where there are several. */
  sheet: string | null;
  /** `null` where the row does not tell it. */
  kind: PersonKind | null;
  name: string;
  state: State;
  cells: JudgedCell[];
  /** What will be stored; `null` when the row is wrong. */
  profile: Profile | null;
}

const textOf = (draft: ProfileDraft, field: ProfileField): string =>
  isDateItem(field) ? isoDate(draft, field).replace(/-00-00$/, '') : draft[field];

/** What is stored, with what the row says in place. What the row is silent about stays. */
function merge(stored: Profile, { draft, given }: RowEntry): ProfileDraft {
  const merged = toDraft(stored);
  for (const field of given) {
    for (const part of isDateItem(field) ? dateBoxes[field] : [field]) Object.assign(merged, { [part]: draft[part] });
  }
  // The ID tells more than the name that came with it.
  if (given.includes('employerId') && !given.includes('employerName')) merged.employerName = '';
  return merged;
}

const problemOf = (match: Match): { field: ProfileField; problem: Problem } | null => {
  switch (match.what) {
    case 'idTwice':
      return { field: 'ccusId', problem: { key: 'idTwice' } };
    case 'personTwice':
      return { field: 'name', problem: { key: 'personTwice' } };
    case 'nameShared':
      return { field: 'name', problem: { key: 'nameShared' } };
    default:
      return null;
  }
};

function compareRow(entry: RowEntry, key: number, known: Known, now: number, newId: () => string): Judged {
  const match = known.match(entry);
  const stored = match.what === 'stored' ? match.profile : null;
  const draft = stored ? merge(stored, entry) : entry.draft;
  const read = checkDraft(draft, stored?.id ?? newId(), now);
  const problems: Partial<Record<ProfileField, Problem>> = read.ok ? {} : { ...read.problems };
  for (const [field, problem] of Object.entries(entry.problems)) problems[field as ProfileField] = plainProblem(problem);
  const unclear = problemOf(match);
  if (unclear) problems[unclear.field] ??= unclear.problem;
  if (entry.kind === null) problems.name ??= { key: 'kindUnknown' };
  if (entry.shifted) problems.name = { key: 'blockShifted' };

  const before = stored && toDraft(stored);
  const wrong = Object.keys(problems) as ProfileField[];
  const shown = wrong.length === 0 ? entry.given : [...new Set([...entry.given, ...wrong])];
  const cells = shown.map((field): JudgedCell => {
    const cell: JudgedCell = { field, text: textOf(draft, field) };
    const { [field]: note } = entry.notes;
    const { [field]: problem } = problems;
    if (before && textOf(before, field) !== cell.text) cell.before = textOf(before, field);
    if (note) cell.note = note;
    if (problem) cell.problem = problem;
    return cell;
  });
  const changed = cells.some((cell) => cell.before !== undefined);
  const state: State = wrong.length > 0 ? 'wrong' : stored === null ? 'new' : changed ? 'changed' : 'same';
  return {
    key,
    line: entry.line,
    sheet: entry.sheet,
    kind: entry.kind && draft.kind,
    name: draft.name,
    state,
    cells,
    profile: read.ok && state !== 'wrong' ? read.value : null,
  };
}

export interface JudgeOptions {
  /** Milliseconds since 1970, UTC. */
  now: number;
  newId: () => string;
  /** Called after each row: lets the page have a turn when it has waited long enough. */
  pause?: (done: number) => Promise<void> | undefined;
  signal?: AbortSignal;
}

/**
 * Compares the rows with what is stored and with each other.
 *
 * @throws the signal's reason.
 */
export async function compareRows(
  entries: Iterable<RowEntry>,
  stored: readonly Profile[],
  { now, newId, pause, signal }: JudgeOptions,
): Promise<Judged[]> {
  const known = new Known(stored);
  const judged: Judged[] = [];
  for (const entry of entries) {
    signal?.throwIfAborted();
    judged.push(compareRow(entry, judged.length, known, now, newId));
    const paused = pause?.(judged.length);
    if (paused) await paused;
  }
  return judged;
}
