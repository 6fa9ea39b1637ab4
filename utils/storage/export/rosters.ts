import type { PersonKind } from '../../ccus/ids.ts';
import type { Profile } from '../../profiles/profile.ts';
import { columnValues, type Column, type CsvWords } from './csv.ts';
import { workbookFile } from './workbook.ts';

const shared = [
  'postalCode',
  'address',
  'phone',
  'mobile',
  'registeredEmail',
  'desiredEmail',
  'registeredOn',
  'reason',
  'canLogin',
  'applicationId',
] as const satisfies readonly Column[];

/** Columns of a roster of one kind; a template has the same. */
export const rosterColumns: Readonly<Record<PersonKind, readonly Column[]>> = {
  worker: ['name', 'kana', 'workerId', 'birthDate', 'employerName', 'employerId', ...shared],
  business: ['name', 'kana', 'businessId', ...shared],
};

export interface RosterWords extends CsvWords {
  /** Headings of the names, which a roster of one kind has in place of 「名前」. */
  names: Record<PersonKind, string>;
  /** Names of the sheets. */
  sheets: Record<PersonKind, string>;
}

export interface TemplateWords extends RosterWords {
  /** Values of the example row; that of the name begins with a sign by which the import knows it for an example. */
  examples: Record<PersonKind, Partial<Record<Column, string>>>;
  guide: {
    sheet: string;
    /** What stands above the list. */
    lead: string;
    /** Other headings that the import understands as this column. */
    also: Partial<Record<Column, string>>;
  };
}

const headingsOf = (kind: PersonKind, { headings, names }: RosterWords): string[] =>
  rosterColumns[kind].map((column) => (column === 'name' ? names[kind] : headings[column]));

/** People and companies as an Excel file, a sheet for each kind, in the form of the templates. Security codes are never in it. */
export function rosterFile(profiles: readonly Profile[], words: RosterWords): Uint8Array<ArrayBuffer> {
  const businesses = new Map(profiles.filter(({ kind }) => kind === 'business').map((one) => [one.id, one]));
  const sheets = (['worker', 'business'] as const).map((kind) => ({
    name: words.sheets[kind],
    headings: headingsOf(kind, words),
    rows: profiles
      .filter((profile) => profile.kind === kind)
      .map((profile) => {
        const values = columnValues(profile, words, businesses);
        return rosterColumns[kind].map((column) => values[column]);
      }),
  }));
  return workbookFile(sheets.filter(({ rows }) => rows.length > 0));
}

/** A roster to be filled in: headings, an example, and a sheet that says which other headings are understood. */
export function templateFile(kind: PersonKind, words: TemplateWords): Uint8Array<ArrayBuffer> {
  const { examples, guide } = words;
  const headings = headingsOf(kind, words);
  return workbookFile([
    { name: words.sheets[kind], headings, rows: [rosterColumns[kind].map((column) => examples[kind][column] ?? '')] },
    // As one cell, so that the import does not take the list of headings for one of people.
    {
      name: guide.sheet,
      note: [guide.lead, ...rosterColumns[kind].map((column, index) => `${headings[index]!}：${guide.also[column] ?? ''}`)].join('\n'),
    },
  ]);
}
