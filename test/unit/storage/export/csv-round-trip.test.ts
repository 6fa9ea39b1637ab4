import { array, assert, asyncProperty, constantFrom, date, option, record, string, tuple, type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toTexts } from '../../../../utils/import/columns.ts';
import { readEntry } from '../../../../utils/import/read-row.ts';
import { compareRows } from '../../../../utils/import/compare-rows.ts';
import { readRoster } from '../../../../utils/import/table.ts';
import { emptyDraft, readDraft } from '../../../../utils/profiles/draft.ts';
import type { Profile } from '../../../../utils/profiles/profile.ts';
import { toCsv, type Column } from '../../../../utils/storage/export/csv.ts';
import { profileWords } from '../../../../utils/words/ja/profile.ts';
import { csvHeadings } from '../../../../utils/words/ja/safety.ts';

const now = Date.UTC(2026, 0, 1);
const id = (number: number) => `0b1c7a52-6f1e-4d9b-9a3e-${String(number).padStart(12, '0')}`;
const { business, worker, canLoginYes, canLoginNo } = profileWords.get();
const words = {
  headings: csvHeadings.get() as Record<Column, string>,
  kinds: { business, worker },
  canLogin: { yes: canLoginYes, no: canLoginNo, unknown: '' },
};

/** Any text of one line, and often what a spreadsheet would run, or what an export puts around a cell. */
const line: Arbitrary<string> = tuple(
  constantFrom('', '', '=', '+', '-', '@', '＝', "'", "''=", '="', '"', ','),
  string({ unit: 'grapheme', maxLength: 12 }),
  constantFrom('', '"', '0', '見本'),
).map((parts) => parts.join('').replace(/[\r\n]/g, ''));

const digits = (length: number) => string({ unit: constantFrom(...'0123456789'), minLength: length, maxLength: length });
const maybe = <T>(some: Arbitrary<T>, otherwise: T) => option(some, { nil: otherwise });
const day = maybe(
  date({ min: new Date('1930-01-02'), max: new Date('2025-12-30'), noInvalidDate: true }).map((one) => one.toISOString().slice(0, 10)),
  '',
);
const boxes = (iso: string) => iso.split('-').map((part) => part.replace(/^0/, ''));

/** Some signs become a question mark when their width is evened out. */
const withoutLostSigns = (text: string): string => text.replace(/./gu, (sign) => (/[?\ufffd〓]/u.test(sign.normalize('NFKC')) ? '' : sign));

const person = record({
  kind: constantFrom('business', 'worker'),
  // A question mark in a worker's name is a sign that was lost.
  name: line.map(withoutLostSigns),
  kana: line.map(withoutLostSigns),
  serial: maybe(digits(11), ''),
  applicationId: maybe(digits(14), ''),
  postalCode: maybe(digits(7), ''),
  // Digits in front of an address without a postal code of its own are taken for one.
  address: line.map((text) => text.replace(/^[\s〒]*[0-9０-９].*$/u, '')),
  phone: maybe(
    digits(9).map((rest) => `0${rest}`),
    '',
  ),
  mobile: maybe(
    digits(8).map((rest) => `090-${rest.slice(0, 4)}-${rest.slice(4)}`),
    '',
  ),
  registeredEmail: constantFrom('', 'a+b@mihon.example', '-x@mihon.example', '=x@mihon.example'),
  desiredEmail: constantFrom('', "'=1@mihon.example"),
  employerName: line,
  reason: line,
  birthDate: day,
  registeredOn: day,
  canLogin: constantFrom('yes', 'no', 'unknown'),
});

/** People as they come out of the form; what the form refuses is nobody. */
const people = array(person, { minLength: 1, maxLength: 4 }).map((typed) =>
  typed.flatMap(({ serial, birthDate, registeredOn, kind: some, ...texts }, index): Profile[] => {
    const kind = some as Profile['kind'];
    const [birthYear = '', birthMonth = '', birthDay = ''] = boxes(birthDate);
    const [registeredYear = '', registeredMonth = '', registeredDay = ''] = boxes(registeredOn);
    const ccusId = serial === '' ? '' : `${index}${serial}${kind === 'business' ? '22' : '21'}`;
    const draft = {
      ...emptyDraft(kind),
      ...texts,
      kind,
      ccusId,
      birthYear,
      birthMonth,
      birthDay,
      registeredYear,
      registeredMonth,
      registeredDay,
      employerId: '',
    };
    const read = readDraft(draft as Parameters<typeof readDraft>[0], id(index), now);
    // Two of one name who have no ID cannot be told apart, in a file as in life.
    return read.ok ? [{ ...read.value, name: `${read.value.name}${index}` }] : [];
  }),
);

async function readAgain(text: string): Promise<Profile[]> {
  const table = (await readRoster(new TextEncoder().encode(text), new Map())).sheets[0]!.table!;
  expect(table.sure).toBe(true);
  const columns = table.items;
  expect(columns).not.toContain(null);
  const entries = table.rows.map(({ cells, line: number }) =>
    readEntry(toTexts(cells, columns), number, { addZeros: true, otherwise: null }),
  );
  const judged = await compareRows(entries, [], { now, newId: () => id(0) });
  expect(judged.flatMap(({ cells }) => cells.filter(({ problem }) => problem))).toEqual([]);
  return judged.flatMap(({ profile }) => profile ?? []);
}

describe('a list for Excel, brought in again', () => {
  it('is the same people, whatever their texts look like', async () => {
    await assert(
      asyncProperty(people, async (made) => {
        if (made.length === 0) return;
        expect(await readAgain(toCsv(made, words))).toEqual(made.map((one) => ({ ...one, id: id(0) })));
      }),
      { numRuns: 500 },
    );
  });

  it('knows whom somebody works for by the ID of that business', async () => {
    const read = (draft: Partial<Parameters<typeof readDraft>[0]>, number: number) => {
      const one = readDraft({ ...emptyDraft(draft.kind ?? 'worker'), ...draft }, id(number), now);
      if (!one.ok) throw new Error('not a person');
      return one.value;
    };
    const company = read({ kind: 'business', name: '見本工業', ccusId: '12345678901222' }, 1);
    const [, again] = await readAgain(toCsv([company, read({ name: '見本 太郎', employerId: company.id }, 2)], words));
    expect(again).toMatchObject({ employerId: '12345678901222', employerName: '見本工業' });
  });
});
