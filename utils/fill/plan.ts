import { topics, type TopicKey } from '../ccus/inquiry.ts';
import type { FieldKind } from '../ccus/labels/kinds.ts';

/** A field of the page as plain data, without its element. */
export interface PlanField {
  kind: FieldKind;
  /** Its index in the list of controls that was read. */
  at: number;
  label: string;
  /** Its present content. For a pulldown: the value of the chosen option. */
  current: string;
  /** Characters that fit, or -1 when the page sets no limit. */
  maxLength: number;
  options?: readonly { value: string; text: string }[];
}

/**
 * - `fill`: it is empty and will be filled.
 * - `same`: it already holds the value.
 * - `holdsOther`: it holds something else, which is replaced only if the person says so.
 * - `tooLong`: the value does not fit, so the field is left alone.
 * - `noValue`: nothing is stored for it, or nothing that can be brought into its format without guessing.
 */
export type RowState = 'fill' | 'same' | 'holdsOther' | 'tooLong' | 'noValue';

export interface PlanRow {
  kind: FieldKind;
  at: number;
  label: string;
  current: string;
  next: string;
  /** What the person reads: for a pulldown the words of the option. */
  shown: string;
  state: RowState;
}

/** Compares texts as a page would: kinds of line ends, and blanks at the ends, do not count. */
const same = (a: string, b: string) => a.replace(/\r\n?/g, '\n').trim() === b.replace(/\r\n?/g, '\n').trim();

/** The option for a topic, found by its number and its words, or `null` if not exactly one option fits. */
export function optionFor(options: NonNullable<PlanField['options']>, topic: TopicKey) {
  const known = topics.value.find(({ key }) => key === topic)!;
  const real = options.filter(({ text }) => !isPlaceholder(text));
  const meant = real.filter(({ text }) => known.means.test(text.normalize('NFKC')));
  const marked = real.filter(({ text }) => text.trim().startsWith(known.mark));
  const both = meant.filter((option) => marked.includes(option));
  const best = both.length > 0 ? both : meant;
  return best.length === 1 ? best[0]! : null;
}

export const isPlaceholder = (text: string) => /選択(して|してください|する)|^[-ー―\s]*$/.test(text);

/** The option with the same meaning as a value: 東京都 for 東京都, 3 or 3月 for 3. */
function optionLike(options: NonNullable<PlanField['options']>, wanted: string) {
  const key = (text: string) =>
    text
      .normalize('NFKC')
      .trim()
      .replace(/^0+(?=\d)|(?<=\d)[年月日]$/g, '');
  const meant = options.filter(({ text }) => key(text) === key(wanted));
  return meant.length === 1 ? meant[0]! : null;
}

function rowOf(field: PlanField, next: string | undefined): PlanRow {
  const row = { kind: field.kind, at: field.at, label: field.label, current: field.current, next: '', shown: '' };
  if (!next) return { ...row, state: 'noValue' };
  if (field.options) {
    const option = field.kind === 'inquiryCategory' ? optionFor(field.options, next as TopicKey) : optionLike(field.options, next);
    if (!option) return { ...row, state: 'noValue' };
    const chosen = field.options.find((one) => one.value === field.current);
    const empty = field.current === '' || !chosen || isPlaceholder(chosen.text);
    const state = option.value === field.current ? 'same' : empty ? 'fill' : 'holdsOther';
    return { ...row, next: option.value, shown: option.text.trim(), current: empty ? '' : chosen!.text.trim(), state };
  }
  const filled = { ...row, next, shown: next };
  if (same(field.current, next)) return { ...filled, state: 'same' };
  if (field.maxLength >= 0 && next.length > field.maxLength) return { ...filled, state: 'tooLong' };
  return { ...filled, state: field.current.trim() === '' ? 'fill' : 'holdsOther' };
}

/**
 * What would be written into which field. Pure: no page is touched, and the
 * preview shows exactly this.
 * @param values each in the format that its field wants
 */
export function makePlan(fields: readonly PlanField[], values: Readonly<Partial<Record<FieldKind, string>>>): PlanRow[] {
  return fields.map((field) => rowOf(field, values[field.kind]));
}

/** The rows that may be written: empty fields, and those that the person chose to replace. */
export function rowsToWrite(rows: readonly PlanRow[], replace: ReadonlySet<FieldKind>): PlanRow[] {
  return rows.filter(({ state, kind }) => state === 'fill' || (state === 'holdsOther' && replace.has(kind)));
}
