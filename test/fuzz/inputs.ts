import * as fc from 'fast-check';
import { interpolate } from '../../utils/interpolate.ts';
import { toTexts } from '../../utils/import/columns.ts';
import { ImportFault } from '../../utils/import/fault.ts';
import { readMails } from '../../utils/import/mail.ts';
import { readEntry } from '../../utils/import/read-row.ts';
import { readRoster } from '../../utils/import/table.ts';
import { readLessons } from '../../utils/lessons/file.ts';
import { lessonOf } from '../../utils/lessons/make-lesson.ts';
import { fromOwnPageSchemas, fromPageSchemas } from '../../utils/messages/schemas/index.ts';
import { factsSchema } from '../../utils/messages/schemas/page-facts.ts';
import { dropSecrets, withoutSecrets } from '../../utils/passwords/redact.ts';
import type { PageFacts } from '../../utils/reader/facts.ts';
import { readScreenFields } from '../../utils/reader/registered-fields.ts';
import { keepKnown, maskUnknown } from '../../utils/structure/known-words.ts';
import { pageFormat, pageText, pageVersion, readPage } from '../../utils/structure/page-file.ts';
import { readContent } from '../../utils/storage/export/content.ts';
import { BackupRefused, backupFormat, readBackupFile } from '../../utils/storage/export/format.ts';
import { fromPage } from '../examples/message-examples.ts';
import { someLesson } from '../examples/lesson-example.ts';

/** One kind of input that comes from outside, and what must hold for whatever comes. */
export interface Fuzzer {
  name: string;
  /** @throws when something is thrown that is no refusal of ours, when a rule is broken, or when one input takes longer than a second. */
  run: (runs: number, seed: number) => Promise<void>;
}

/** Milliseconds that one input may take, also on a slow computer. */
const longest = 1000;

function fuzzer<T>(name: string, input: fc.Arbitrary<T>, check: (value: T) => unknown): Fuzzer {
  return {
    name,
    run: (runs, seed) =>
      fc.assert(
        fc.asyncProperty(input, async (value) => {
          // Of the processor's time: a clock also counts what a busy computer gives to others.
          const begin = process.cpuUsage();
          await check(value);
          const used = process.cpuUsage(begin);
          const took = (used.user + used.system) / 1000;
          if (took > longest) throw new Error(`${name}: one input took ${Math.round(took)} ms`);
        }),
        { numRuns: runs, seed },
      ),
  };
}

const refusedBy =
  (...refusals: (new (...args: never[]) => Error)[]) =>
  (error: unknown): null => {
    if (refusals.some((refusal) => error instanceof refusal)) return null;
    throw error;
  };

const words = fc.constantFrom(
  'パスワード：',
  'ログインID',
  '事業者ID：1234-5678-9012-22',
  '技能者氏名：',
  '株式会社',
  '様',
  '\r\n',
  '\t',
  '"',
  '=1+1',
  '２０２６年',
  '〒100-0001',
  '\u200b',
  '龠',
);
const text = fc.array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), words), { maxLength: 12 }).map((parts) => parts.join(''));

/** A value of ours in which one part was put in the place of another, taken away or made nonsense. */
const spoilt = <T>(good: T): fc.Arbitrary<unknown> =>
  fc.tuple(fc.nat(10_000), fc.oneof(fc.anything(), text, fc.constant(undefined)), fc.boolean()).map(([seed, junk, drop]) => {
    const copy = structuredClone(good) as unknown;
    const places: [object, string][] = [];
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const key of Object.keys(value)) {
        places.push([value, key]);
        walk((value as Record<string, unknown>)[key]);
      }
    };
    walk(copy);
    const place = places[seed % Math.max(places.length, 1)];
    if (!place) return junk;
    if (drop) delete (place[0] as Record<string, unknown>)[place[1]];
    else (place[0] as Record<string, unknown>)[place[1]] = junk;
    return copy;
  });

const controls = fc.array(
  fc.record({
    control: fc.constantFrom('line', 'select', 'textarea', 'radio', 'password'),
    type: fc.constantFrom('text', 'email', 'tel', 'password', 'search', ''),
    own: text,
    before: fc.array(text, { maxLength: 3 }),
    heading: fc.array(text, { maxLength: 2 }),
    after: text,
    gap: fc.option(text),
    placeholder: text,
    code: text,
    maxLength: fc.integer({ min: -1, max: 100 }),
    options: fc.array(text, { maxLength: 4 }),
    form: fc.nat(2),
    section: text,
  }),
  { maxLength: 12 },
);
const facts = fc.record({ controls, buttons: fc.constant<PageFacts['buttons']>([]), title: text, gaveUp: fc.boolean() });

const lessonFile = {
  format: 'ccus-assist-lessons',
  version: 1,
  lessons: [someLesson].map(({ id: _id, taughtAt: _at, fits: _fits, ...taught }) => taught),
};
const node: fc.Arbitrary<unknown> = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.tuple(
      fc.constantFrom('div', 'label', 'input', 'script', 'a', 'option'),
      fc.dictionary(fc.constantFrom('id', 'for', 'href', 'value', 'onclick', 'title', 'type'), text, { maxKeys: 3 }),
      tie('node'),
    ),
  ),
})).node;

const rosterBytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }) as fc.Arbitrary<Uint8Array<ArrayBuffer>>,
  fc
    .array(fc.array(text, { minLength: 1, maxLength: 6 }), { maxLength: 8 })
    .map((rows) => new TextEncoder().encode([['会社名', '氏名', '技能者ID', '電話'], ...rows].map((row) => row.join(',')).join('\r\n'))),
);

export const fuzzers: Fuzzer[] = [
  fuzzer('messages', fc.tuple(fc.constantFrom(...Object.keys(fromPage)), fc.nat(), fc.anything()), async ([name, , junk]) => {
    const { data } = fromPageSchemas[name as keyof typeof fromPageSchemas];
    data.safeParse(junk);
    const [one] = fc.sample(spoilt(fromPage[name as keyof typeof fromPage]), 1);
    data.safeParse(one);
    for (const schema of Object.values(fromOwnPageSchemas)) schema.safeParse(one);
  }),
  fuzzer('mails', text, (mail) => {
    const { text: clean } = dropSecrets(mail);
    readMails(clean);
    const once = withoutSecrets(mail).text;
    if (withoutSecrets(once).text !== once) throw new Error('a text was cleaned of its secrets only in part');
  }),
  fuzzer('rosters', rosterBytes, async (bytes) => {
    const roster = await readRoster(bytes, new Map()).catch(refusedBy(ImportFault));
    for (const { table } of roster?.sheets ?? []) {
      for (const { cells, line } of table?.rows ?? []) readEntry(toTexts(cells, table!.items), line, { addZeros: true, otherwise: null });
    }
  }),
  fuzzer(
    'backups',
    fc.oneof(
      text,
      fc.anything().map((value) => JSON.stringify(value) ?? ''),
      text.map((tail) => `{"format":"${backupFormat}",${tail}`),
    ),
    (file) => readBackupFile(file).catch(refusedBy(BackupRefused)),
  ),
  fuzzer(
    'contents of backups',
    fc.oneof(fc.anything(), spoilt({ profileVersion: 3, profiles: [], contact: {}, codes: {}, lessons: lessonFile })),
    async (value) => {
      await Promise.resolve()
        .then(() => readContent(value))
        .catch(refusedBy(BackupRefused));
    },
  ),
  fuzzer(
    'lessons',
    fc.oneof(
      text,
      spoilt(lessonFile).map((value) => JSON.stringify(value) ?? ''),
    ),
    (file) => {
      const read = readLessons(file);
      if (read.ok && read.lessons.some(({ evidence }) => /\p{Nd}{4}/u.test(JSON.stringify(evidence))))
        throw new Error('a lesson kept a number');
    },
  ),
  fuzzer('structures', node, (tree) => {
    const read = readPage({
      format: pageFormat,
      version: pageVersion,
      host: 'www.ccus.jp',
      screen: 'inquiryForm',
      title: '',
      cut: false,
      tree,
    });
    if (!read.ok) return;
    const shown = pageText(maskUnknown(read.page));
    if (!readPage(JSON.parse(shown)).ok) throw new Error('a masked page is no page any more');
  }),
  fuzzer('words', text, (said) => {
    if (keepKnown(keepKnown(said)) !== keepKnown(said)) throw new Error('masking twice gives another text');
    interpolate(said, { name: said });
  }),
  fuzzer('pages', facts, (page) => {
    const reading = readScreenFields(page);
    for (const field of reading.sure) if (!(field.at in page.controls)) throw new Error('a field that is not on the page');
    const whole = factsSchema.safeParse(page);
    page.controls.forEach((_control, at) => {
      const made = lessonOf({
        host: 'www.ccus.jp',
        screen: 'inquiryForm',
        kind: 'personName',
        is: true,
        controls: page.controls,
        reading,
        at,
      });
      if (typeof made !== 'string' && page.controls[at]!.control === 'password') throw new Error('a lesson into a password');
    });
    return whole;
  }),
];
