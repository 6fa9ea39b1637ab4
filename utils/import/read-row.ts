import { readId, type PersonKind } from '../ccus/ids.ts';
import { dateBoxes, emptyDraft, isDateItem, boxesOf, type ProfileDraft, type ProfileField } from '../profiles/draft.ts';
import { normaliseField } from '../profiles/normalise.ts';
import type { PlainProblem } from '../profiles/problems.ts';
import {
  oneLine,
  readApplicationIdCell,
  readCanLogin,
  readDateCell,
  readIdCell,
  readMailCell,
  readPersonCell,
  readPhoneCell,
  readPostalCodeCell,
  readWordsCell,
  splitAddress,
  splitPhone,
  type Note,
  type ReadCell,
} from './cells.ts';
import type { Item } from './headings.ts';

/** The cells of one row, by what their columns hold. */
export type RowTexts = Partial<Record<Item, string>>;

/** One row as somebody's items. Fields that the row says nothing about are absent. */
export interface RowEntry {
  /** Number of the row, from 1, as Excel counts. */
  line: number;
  /** Name of the sheet, where several are read together. */
  sheet: string | null;
  /** The rows of this person are not as those of the others are: nothing of it can be trusted. */
  shifted: boolean;
  kind: PersonKind | null;
  draft: ProfileDraft;
  /** Fields the row says something about. */
  given: ProfileField[];
  problems: Partial<Record<ProfileField, PlainProblem>>;
  notes: Partial<Record<ProfileField, Note>>;
}

export interface ReadOptions {
  /** Give back the zeros that Excel dropped. */
  addZeros: boolean;
  /** What a row is that does not tell itself. */
  otherwise: PersonKind | null;
}

const businessWords = /事業者|会社|法人|企業|一人親方|business/i;
const workerWords = /技能者|作業員|職人|個人|従業員|労働者|社員|worker/i;

const kindOfId = (cell: string | undefined): PersonKind | null => {
  const read = readId(readIdCell(cell ?? '').text);
  return read.ok ? read.kind : null;
};

/** The surest sign decides: the 種別, whose ID it is called, an ID's ending, then whose name it is. */
function kindOf(row: RowTexts, otherwise: PersonKind | null): PersonKind | null {
  const { kind = '' } = row;
  if (workerWords.test(kind)) return 'worker';
  if (businessWords.test(kind)) return 'business';
  if (row.workerId) return 'worker';
  const sure = kindOfId(row.ccusId);
  if (sure) return sure;
  if (row.workerName || row.birthDate || row.employerId) return 'worker';
  if (row.businessId || row.businessName) return 'business';
  return otherwise;
}

type Source = readonly [field: ProfileField, cellIn: (row: RowTexts) => string | undefined];

const shared: readonly Source[] = (
  ['applicationId', 'phone', 'mobile', 'registeredEmail', 'desiredEmail', 'reason', 'canLogin', 'registeredOn'] as const
).map((field) => [field, (row) => row[field]]);

/**
 * Where each field of somebody of this kind is found, but for the address. A
 * worker's row names the business it belongs to. Made once and not for each
 * row: a roster has ten thousand.
 */
const sources: Readonly<Record<PersonKind, readonly Source[]>> = {
  business: [
    ['name', (row) => row.businessName || row.name || row.workerName],
    ['kana', (row) => row.businessKana || (row.workerName ? '' : row.kana)],
    ['ccusId', (row) => row.businessId || row.ccusId],
    ...shared,
  ],
  worker: [
    ['name', (row) => row.workerName || row.name],
    ['kana', (row) => row.kana],
    ['ccusId', (row) => row.workerId || row.ccusId],
    ['birthDate', (row) => row.birthDate],
    ['employerId', (row) => row.employerId || row.businessId],
    ['employerName', (row) => row.employerName || row.businessName],
    ...shared,
  ],
};

/** Postal code and address; the second may carry the first in front. */
function placeIn(row: RowTexts): { postalCode: string | undefined; address: string | undefined } {
  if (!row.address) return { postalCode: row.postalCode, address: undefined };
  const split = splitAddress(row.address);
  // A column of its own decides, and digits in front of the address that say something else are part of it.
  const same = !row.postalCode || (split.postalCode !== '' && normaliseField('postalCode', row.postalCode) === split.postalCode);
  return { postalCode: row.postalCode || split.postalCode, address: same ? split.address : row.address };
}

function readCell(field: ProfileField, text: string, kind: PersonKind | null, addZeros: boolean): ReadCell {
  switch (field) {
    case 'ccusId':
    case 'employerId':
      return readIdCell(text);
    case 'applicationId':
      return readApplicationIdCell(text);
    case 'phone':
    case 'mobile':
      return readPhoneCell(text, addZeros);
    case 'postalCode':
      return readPostalCodeCell(text, addZeros);
    case 'birthDate':
    case 'registeredOn':
      return readDateCell(text);
    case 'canLogin':
      return { text: readCanLogin(text) };
    case 'registeredEmail':
    case 'desiredEmail':
      return readMailCell(field, text);
    case 'name':
    case 'kana':
      return kind === 'business' ? readWordsCell(field, text) : readPersonCell(field, text);
    case 'employerName':
    case 'address':
      return readWordsCell(field, text);
    default:
      return { text: normaliseField(field, oneLine(text)) };
  }
}

function readInto(entry: RowEntry, field: ProfileField, cell: string | undefined, addZeros: boolean): void {
  if (cell === undefined || cell.trim() === '') return;
  const { draft } = entry;
  const { text, problem, note } = readCell(field, cell, entry.kind, addZeros);
  if (field === 'canLogin') {
    if (text === 'unknown') return;
    draft.canLogin = text as ProfileDraft['canLogin'];
  } else if (!isDateItem(field)) draft[field] = text;
  else if (!problem) Object.assign(draft, boxesOf(field, text));
  else draft[dateBoxes[field][0]] = text;
  entry.given.push(field);
  if (problem) entry.problems[field] = problem;
  if (note) entry.notes[field] = note;
}

/** An address may carry the telephone number, where no column has it. */
function withPhoneApart(row: RowTexts): { row: RowTexts; fromAddress: boolean } {
  if (!row.address || row.phone || !/tel|電話|☎|℡|ＴＥＬ/iu.test(row.address)) return { row, fromAddress: false };
  const { address, phone } = splitPhone(row.address);
  return phone === '' ? { row, fromAddress: false } : { row: { ...row, address, phone }, fromAddress: true };
}

/** Reads one row of a roster. Nothing is refused here: what is wrong comes with its reason. */
export function readEntry(given: RowTexts, line: number, { addZeros, otherwise }: ReadOptions): RowEntry {
  const { row, fromAddress } = withPhoneApart(given);
  const kind = kindOf(row, otherwise);
  const entry: RowEntry = {
    line,
    sheet: null,
    shifted: false,
    kind,
    draft: emptyDraft(kind ?? 'worker'),
    given: [],
    problems: {},
    notes: {},
  };
  for (const [field, cellIn] of sources[kind ?? 'worker']) readInto(entry, field, cellIn(row), addZeros);
  const { postalCode, address } = placeIn(row);
  readInto(entry, 'postalCode', postalCode, addZeros);
  readInto(entry, 'address', address, addZeros);
  if (fromAddress && entry.draft.phone !== '') entry.notes.phone ??= 'phoneFromAddress';
  if (row.address && !row.postalCode && entry.draft.postalCode !== '') entry.notes.postalCode = 'postalFromAddress';
  return entry;
}
