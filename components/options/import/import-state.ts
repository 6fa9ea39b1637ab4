import { atom } from 'nanostores';
import type { PersonKind } from '../../../utils/ccus/ids.ts';
import { explanations, toTexts, type Columns } from '../../../utils/import/columns.ts';
import { readEntry, type RowEntry, type RowTexts } from '../../../utils/import/read-row.ts';
import type { Note } from '../../../utils/import/cells.ts';
import { ImportFault, type ImportFaultKey } from '../../../utils/import/fault.ts';
import type { Item } from '../../../utils/import/headings.ts';
import { readRosterFile } from '../../../utils/import/read-in-worker.ts';
import { compareRows, type Judged } from '../../../utils/import/compare-rows.ts';
import { joinSheets, sheetsToRead, type JoinedTable } from '../../../utils/import/join-sheets.ts';
import type { Roster } from '../../../utils/import/roster.ts';
import { mustBeOpen } from '../../../utils/storage/keys/data-key.ts';
import { Overtaken, StorageFault, type StoreFault } from '../../../utils/storage/db/fault.ts';
import { readHeadings, rememberHeadings } from '../../../utils/storage/headings.ts';
import { listProfilesAndState } from '../../../utils/storage/profiles/profiles.ts';
import { saveProfiles } from '../../../utils/storage/profiles/save-many.ts';

/** The source of the rows. */
export type RosterSource =
  | {
      from: 'file';
      name: string;
      roster: Roster;
      /** Which sheets are read, by their places. */
      picked: ReadonlySet<number>;
      table: JoinedTable;
      columns: Columns;
    }
  /** One row for each person of a mail. */
  | { from: 'mail'; rows: RowTexts[] };

export type FileSource = Extract<RosterSource, { from: 'file' }>;

export interface Options {
  addZeros: boolean;
  otherwise: PersonKind | null;
}

/** Rows that were compared with what is stored. */
export interface Review {
  step: 'review';
  source: RosterSource;
  options: Options;
  rows: Judged[];
  /** The content of the store when the rows were compared with it. */
  state: string;
  /** Keys of the rows that will be stored. */
  chosen: ReadonlySet<number>;
  said: 'changedMeanwhile' | 'otherWindow' | { fault: StoreFault } | null;
  /** The rows are being read again; the shown ones are out of date. */
  busy: boolean;
}

/** The message on the first page of the import. */
export type StartNote = 'cancelled' | 'oneFile' | { fault: ImportFaultKey; row: number | null } | { store: StoreFault };

export type Work =
  | { step: 'start'; said: StartNote | null }
  | { step: 'reading'; name: string }
  | { step: 'comparing'; done: number; total: number }
  | Review
  | { step: 'storing'; shown: Review; done: number; total: number }
  | { step: 'done'; created: number; changed: number; leftOut: number };

const atStart: Work = { step: 'start', said: null };

/** The state of the import. It survives a change of page and stays in this window's memory only. */
export const work = atom<Work>(atStart);

let running = new AbortController();

/** Begins something that `cancel` can end. */
function begin(): AbortSignal {
  running.abort();
  running = new AbortController();
  return running.signal;
}

/** Cancels the running work; nothing has been stored. The picked rows stay when only the storing is cancelled. */
export function cancel(): void {
  running.abort();
  const now = work.get();
  work.set(now.step === 'storing' ? now.shown : { step: 'start', said: 'cancelled' });
}

export function startOver(): void {
  running.abort();
  work.set(atStart);
}

/** The fault that occurred before any row could be shown. A cancelled import is no fault. */
function fail(error: unknown, signal: AbortSignal): void {
  if (signal.aborted) return;
  if (error instanceof ImportFault) work.set({ step: 'start', said: { fault: error.fault, row: error.row } });
  else if (error instanceof StorageFault) work.set({ step: 'start', said: { store: error.fault } });
  else throw error;
}

/** Milliseconds of work after which the page gets a turn. */
const turn = 50;

type Show = (done: number, total: number) => void;

/** Lets the page draw its progress and respond to input after a long stretch of work. */
function makePause(show: Show, total: number): (done: number) => Promise<void> | undefined {
  let last = performance.now();
  return (done) => {
    if (performance.now() - last < turn) return undefined;
    show(done, total);
    return new Promise<void>((rested) => setTimeout(rested)).then(() => {
      last = performance.now();
    });
  };
}

interface SourceRow {
  row: RowTexts;
  line: number;
  sheet: string | null;
  shifted: boolean;
}

const rowsOf = (source: RosterSource): SourceRow[] =>
  source.from === 'mail'
    ? source.rows.map((row, index) => ({ row, line: index + 1, sheet: null, shifted: false }))
    : source.table.rows.map(({ line, cells, sheet = null, shifted = false }) => ({
        line,
        sheet,
        shifted,
        row: toTexts(cells, source.columns),
      }));

function* entriesOf(rows: readonly SourceRow[], options: Options): Iterable<RowEntry> {
  for (const { row, line, sheet, shifted } of rows) yield Object.assign(readEntry(row, line, options), { sheet, shifted });
}

async function compare(source: RosterSource, options: Options, signal: AbortSignal, show: Show): Promise<Pick<Review, 'rows' | 'state'>> {
  const rows = rowsOf(source);
  show(0, rows.length);
  const { profiles, state } = await listProfilesAndState();
  signal.throwIfAborted();
  const judged = await compareRows(entriesOf(rows, options), profiles, {
    now: Date.now(),
    newId: () => crypto.randomUUID(),
    pause: makePause(show, rows.length),
    signal,
  });
  return { rows: judged, state };
}

/** What only the person can say is right: such a row is stored when they tick it. */
const doubtful: readonly (Note | undefined)[] = ['mailSlip', 'signLost'];

/** Rows that are stored unless somebody says otherwise. */
const worthStoring = (rows: readonly Judged[]) =>
  new Set(
    rows
      .filter(({ state, cells }) => (state === 'new' || state === 'changed') && !cells.some(({ note }) => doubtful.includes(note)))
      .map(({ key }) => key),
  );

async function review(source: RosterSource, options: Options, show: Show): Promise<void> {
  const signal = begin();
  try {
    const compared = await compare(source, options, signal, show);
    work.set({ step: 'review', source, options, ...compared, chosen: worthStoring(compared.rows), said: null, busy: false });
  } catch (error) {
    fail(error, signal);
  }
}

const showComparing: Show = (done, total) => work.set({ step: 'comparing', done, total });

/** Reads a roster and compares it with what is stored. */
export async function openRoster(file: File): Promise<void> {
  const signal = begin();
  work.set({ step: 'reading', name: file.name });
  try {
    const explained = await readHeadings();
    // A locked or broken store is reported at once, and an open one is ready when the rows are.
    const [roster] = await Promise.all([readRosterFile(file, explained, signal), mustBeOpen()]);
    const picked = sheetsToRead(roster.sheets);
    const table = joinSheets(roster.sheets, picked);
    const source = { from: 'file' as const, name: file.name, roster, picked, table, columns: table.items };
    await review(source, { addZeros: true, otherwise: null }, showComparing);
  } catch (error) {
    fail(error, signal);
  }
}

/** Compares the people of a mail with what is stored. */
export const openMail = (rows: RowTexts[]): Promise<void> =>
  review({ from: 'mail', rows }, { addZeros: false, otherwise: null }, showComparing);

/** Reads the rows anew after the person explained a column or changed an option. */
export function explain(
  now: Review,
  change: { column?: { index: number; item: Item | null }; sheets?: ReadonlySet<number>; options?: Partial<Options>; name?: string },
): void {
  const options = { ...now.options, ...change.options };
  let { source } = now;
  if (change.column && source.from === 'file') {
    const { index, item } = change.column;
    source = { ...source, columns: source.columns.map((old, at) => (at === index ? item : old)) };
  }
  if (change.sheets && source.from === 'file') {
    const table = joinSheets(source.roster.sheets, change.sheets);
    source = { ...source, picked: change.sheets, table, columns: table.items };
  }
  if (change.name !== undefined && source.from === 'mail') {
    const { name } = change;
    source = { ...source, rows: source.rows.map((row) => ({ ...row, name })) };
  }
  // The table stays in place, so the person who goes through the columns keeps the focus.
  work.set({ ...now, source, options, said: null, busy: true });
  void review(source, options, () => undefined);
}

export function choose(now: Review, keys: readonly number[], wanted: boolean): void {
  const chosen = new Set(now.chosen);
  for (const key of keys) {
    if (wanted) chosen.add(key);
    else chosen.delete(key);
  }
  work.set({ ...now, chosen, said: null });
}

const picture = ({ key, state, cells }: Judged) => JSON.stringify([key, state, cells]);

/** Whether the chosen rows would still do what the table shows. */
const stillTrue = (shown: Review, rows: readonly Judged[]) =>
  rows.length === shown.rows.length &&
  rows.every((row, index) => !shown.chosen.has(row.key) || picture(row) === picture(shown.rows[index]!));

async function storeChosen(shown: Review, signal: AbortSignal): Promise<void> {
  const chosen = shown.rows.filter(({ key, profile }) => profile !== null && shown.chosen.has(key));
  const profiles = chosen.flatMap(({ profile }) => profile ?? []);
  const total = profiles.length;
  const progress = (done: number) => work.set({ step: 'storing', shown, done, total });
  progress(0);
  await saveProfiles(profiles, { state: shown.state, progress, signal });
  const { source } = shown;
  if (source.from === 'file') await rememberHeadings(explanations(source.table, source.columns));
  const created = chosen.filter(({ state }) => state === 'new').length;
  work.set({ step: 'done', created, changed: total - created, leftOut: shown.rows.length - total });
}

/** The profiles were changed meanwhile: rows that still do the same are stored, and anything else is shown first. */
async function compareAgain(shown: Review, signal: AbortSignal): Promise<void> {
  const compared = await compare(shown.source, shown.options, signal, (_done, total) =>
    work.set({ step: 'storing', shown, done: 0, total }),
  );
  if (stillTrue(shown, compared.rows)) await storeChosen({ ...shown, ...compared }, signal);
  else work.set({ ...shown, ...compared, chosen: worthStoring(compared.rows), said: 'changedMeanwhile' });
}

/** Stores the chosen rows, all or none, one window at a time. */
export async function saveRows(shown: Review): Promise<void> {
  const signal = begin();
  await navigator.locks.request('import', { ifAvailable: true }, async (lock) => {
    if (!lock) {
      work.set({ ...shown, said: 'otherWindow' });
      return;
    }
    try {
      await storeChosen(shown, signal).catch((error: unknown) => {
        if (error instanceof Overtaken) return compareAgain(shown, signal);
        throw error;
      });
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof Overtaken) work.set({ ...shown, said: 'otherWindow' });
      else if (error instanceof StorageFault) work.set({ ...shown, said: { fault: error.fault } });
      else throw error;
    }
  });
}
