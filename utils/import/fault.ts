/** Why a file or a text cannot be read at all. Each has a sentence in `words/ja/import.ts`. */
export const importFaults = [
  'empty',
  'tooBig',
  'bookLocked',
  'bookDamaged',
  'xlsb',
  'otherOffice',
  'htmlAsExcel',
  'xmlAsExcel',
  'formUnclear',
  'outlookMail',
  'binary',
  'encoding',
  'truncated',
  'quote',
  'zipDamaged',
  'zipBomb',
  'zipLocked',
  'noSheet',
  'tooManyRows',
  'tooManyColumns',
  'unreadable',
] as const;
export type ImportFaultKey = (typeof importFaults)[number];

/** A file or text that cannot be read, and where it went wrong. */
export class ImportFault extends Error {
  readonly fault: ImportFaultKey;
  /** Row of the table, from 1, where that is known. */
  readonly row: number | null;

  constructor(fault: ImportFaultKey, { row = null, cause }: { row?: number | null; cause?: unknown } = {}) {
    super(fault, { cause });
    this.name = 'ImportFault';
    this.fault = fault;
    this.row = row;
  }
}
