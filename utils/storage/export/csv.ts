import type { Profile } from '../../profiles/profile.ts';

/** Excel reads a file without this mark as Shift_JIS. */
const mark = '\ufeff';

/** Texts that a spreadsheet would run as a formula, also in full width, and texts that look as if we had already put an apostrophe before one. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/;

const quote = (text: string) => (/[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * One cell. Excel would drop the leading 0 of a number that is not an amount (such as a
 * phone number without hyphens), or turn it into 1.2E+13; ="…" keeps it. A text that would be
 * run as a formula gets an apostrophe before it. `utils/import/csv.ts` removes both again.
 */
export function cell(text: string): string {
  if (/^\d+$/.test(text) && (text.length > 10 || text.startsWith('0'))) return `"=""${text}"""`;
  return quote(formula.test(text) ? `'${text}` : text);
}

/** A CCUS ID in groups of digits. Excel keeps it even when the file is saved again, and our import reads it. */
const grouped = (id: string) => id.replace(/^(\d{4})(\d{4})(\d{4})(\d{2})$/, '$1-$2-$3-$4');

/** Columns of the file. */
export type Column =
  | 'kind'
  | 'name'
  | 'kana'
  | 'businessId'
  | 'workerId'
  | 'employerId'
  | 'employerName'
  | 'postalCode'
  | 'address'
  | 'phone'
  | 'mobile'
  | 'registeredEmail'
  | 'desiredEmail'
  | 'birthDate'
  | 'registeredOn'
  | 'reason'
  | 'canLogin'
  | 'applicationId';

export interface CsvWords {
  headings: Record<Column, string>;
  kinds: Record<Profile['kind'], string>;
  canLogin: Record<Profile['canLogin'], string>;
}

type Businesses = ReadonlyMap<string, Profile>;

/** What each column of a list says about somebody, written so that the import reads it again. */
export function columnValues(profile: Profile, { kinds, canLogin }: CsvWords, businesses: Businesses): Record<Column, string> {
  const worker = profile.kind === 'worker' ? profile : null;
  const employer = businesses.get(worker?.employerId ?? '');
  return {
    kind: kinds[profile.kind],
    name: profile.name,
    kana: profile.kana,
    businessId: worker ? '' : grouped(profile.ccusId),
    workerId: worker ? grouped(profile.ccusId) : '',
    // A stored employer is referred to by an internal id, which would mean nothing outside.
    employerId: employer ? grouped(employer.ccusId) : /^\d*$/.test(worker?.employerId ?? '') ? grouped(worker?.employerId ?? '') : '',
    employerName: employer?.name ?? worker?.employerName ?? '',
    postalCode: profile.postalCode,
    address: profile.address,
    phone: profile.phone,
    mobile: profile.mobile,
    registeredEmail: profile.registeredEmail,
    desiredEmail: profile.desiredEmail,
    birthDate: worker?.birthDate ?? '',
    registeredOn: profile.registeredOn,
    reason: profile.reason,
    canLogin: canLogin[profile.canLogin],
    applicationId: profile.applicationId,
  };
}

/** A table as a CSV file for Excel: UTF-8 with a byte order mark, CRLF, and nothing that a spreadsheet would run. */
export const csvFile = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  `${mark}${[headings, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

/** Profiles as a CSV file. Security codes are never in it. */
export function toCsv(profiles: readonly Profile[], words: CsvWords): string {
  const { headings } = words;
  const businesses: Businesses = new Map(profiles.filter(({ kind }) => kind === 'business').map((one) => [one.id, one]));
  const columns = Object.keys(headings) as Column[];
  const rows = profiles.map((profile) => {
    const values = columnValues(profile, words, businesses);
    return columns.map((column) => values[column]);
  });
  return csvFile(
    columns.map((column) => headings[column]),
    rows,
  );
}
