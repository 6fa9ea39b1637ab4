import { describe, expect, it } from 'vitest';
import { isHeadingWord, readHeading } from '../../../../utils/import/headings.ts';
import { ImportFault } from '../../../../utils/import/fault.ts';
import { readRoster } from '../../../../utils/import/table.ts';
import { emptyDraft, readDraft, type ProfileDraft } from '../../../../utils/profiles/draft.ts';
import { rosterColumns, rosterFile, templateFile, type TemplateWords } from '../../../../utils/storage/export/rosters.ts';
import { workbookFile } from '../../../../utils/storage/export/workbook.ts';
import { alsoUnderstood, exampleWords, rosterWords } from '../../../../utils/words/ja/rosters.ts';
import { csvHeadings } from '../../../../utils/words/ja/safety.ts';
import { openRoster } from '../../../rosters/open-roster.ts';

const own = rosterWords.get();
const words: TemplateWords = {
  headings: csvHeadings.get(),
  kinds: { business: '事業者', worker: '技能者' },
  canLogin: { yes: 'はい', no: 'いいえ', unknown: '' },
  names: { worker: own.workerName, business: own.businessName },
  sheets: { worker: own.workerSheet, business: own.businessSheet },
  examples: { worker: { name: exampleWords.get().worker }, business: { name: exampleWords.get().business } },
  guide: { sheet: own.guideSheet, lead: own.guideLead, also: alsoUnderstood.get() },
};
const now = Date.UTC(2026, 10, 30);
const person = (draft: Partial<ProfileDraft>, number: number) => {
  const read = readDraft(
    { ...emptyDraft(draft.kind ?? 'worker'), ...draft },
    `0b1c7a52-6f1e-4d9b-9a3e-${String(number).padStart(12, '0')}`,
    now,
  );
  if (!read.ok) throw new Error('not a person');
  return read.value;
};

describe.each(['worker', 'business'] as const)('the template for a %s', (kind) => {
  it('holds nobody, and its headings are all understood', async () => {
    const bytes = templateFile(kind, words);
    await expect(readRoster(bytes, new Map())).rejects.toThrow(ImportFault);
    for (const column of rosterColumns[kind]) {
      expect(readHeading(column === 'name' ? words.names[kind] : words.headings[column], new Map()), column).not.toBeNull();
    }
  });

  it('gives whoever is written below the example', async () => {
    const headings = rosterColumns[kind].map((column) => (column === 'name' ? words.names[kind] : words.headings[column]));
    const example = headings.map((_heading, at) => (at === 0 ? words.examples[kind].name! : ''));
    const filled = headings.map(
      (_heading, at) => ['見本 一', 'ミホン ハジメ', kind === 'worker' ? '98765432109821' : '12345678901222'][at] ?? '',
    );
    const { judged, table } = await openRoster(workbookFile([{ name: 'a', headings, rows: [example, filled] }]));
    expect(judged.map(({ kind: read, name, state }) => [read, name, state])).toEqual([[kind, '見本 一', 'new']]);
    expect(table.nobody.examples).toBe(1);
  });
});

describe('the other headings that a template names', () => {
  it.each(Object.entries(words.guide.also))('for %s are understood', (_column, list) => {
    for (const heading of list.split('、').flatMap((one) => (one.startsWith('姓と名') ? ['姓', '名'] : [one]))) {
      expect(isHeadingWord(heading, new Map()) && readHeading(heading, new Map()), heading).toBeTruthy();
    }
  });
});

describe('people as an Excel file', () => {
  const company = person({ kind: 'business', name: '見本工業 <&"', ccusId: '12345678901222', phone: '0312345678' }, 1);
  const worker = person(
    {
      name: '渡邉 花子',
      kana: 'ワタナベ ハナコ',
      ccusId: '98765432109821',
      birthYear: '1983',
      birthMonth: '4',
      birthDay: '1',
      employerId: company.id,
      mobile: '09000000001',
      address: '=1+1',
    },
    2,
  );

  it('come in again as they were', async () => {
    const { judged, sheets } = await openRoster(rosterFile([company, worker], words));
    expect(sheets.map(({ name }) => name)).toEqual(['技能者', '事業者']);
    expect(judged.map(({ profile }) => profile)).toEqual([
      expect.objectContaining({
        ...worker,
        id: expect.any(String),
        employerId: '12345678901222',
        employerName: '見本工業 <&"',
        address: '=1+1',
      }),
      expect.objectContaining({ ...company, id: expect.any(String) }),
    ]);
  });
});
