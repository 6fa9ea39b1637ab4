import type { Columns } from './columns.ts';
import type { ImportFaultKey } from './fault.ts';
import type { DroppedItem } from './headings.ts';
import type { LeftOut } from './sheet.ts';

/** One person's cells. */
export interface RosterRow {
  /** Number of the row, from 1, as Excel counts; of several the one with the name. */
  line: number;
  cells: string[];
  /** Name of the sheet, where several were read together. */
  sheet?: string;
  /** The rows of this person are not as those of the others are. */
  shifted?: boolean;
}

/** Rows that are nobody's: 「以上」 and sums, and the example of a form. */
export interface NobodyRows {
  ends: number;
  examples: number;
}

/** Where in a person's block each column of the table was found. */
export interface BlockShape {
  rows: number;
  /** In the order of the table's first columns. */
  slots: readonly { row: number; column: number; line: number | null }[];
}

/** A roster as it was read: its headings, and below them the rows that hold anything. */
export interface RosterTable {
  headings: string[];
  rows: RosterRow[];
  /** What the columns hold, as far as it was understood. */
  items: Columns;
  /** Whether the headings were recognised, or the first row is only taken for them. */
  sure: boolean;
  /** What kinds of columns were dropped. */
  dropped: DroppedItem[];
  /** The form of a block when a person has several rows; else `null`. */
  block: BlockShape | null;
  nobody: NobodyRows;
}

/** A sheet with what was found in it. */
export interface ReadSheet {
  name: string;
  hidden: boolean;
  left: LeftOut;
  /** `null` where there is nothing to be read. */
  table: RosterTable | null;
  /** Why not; `null` for a sheet that is empty or has no headings. */
  fault: ImportFaultKey | null;
}

/** A file with all its sheets; a text file is one. */
export interface Roster {
  sheets: ReadSheet[];
}
