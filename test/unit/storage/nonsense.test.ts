import { anything, assert, asyncProperty, oneof, record, string } from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DamagedRow, DamagedTable } from '../../../utils/storage/damaged.ts';
import { someLesson } from '../../examples/lesson-example.ts';
import { someBusiness } from '../../examples/people-examples.ts';
import { newComputer } from './computer.ts';

vi.mock('wxt/browser', async () => (await import('./computer.ts')).fakeBrowser);

const database = async () => (await import('../../../utils/storage/db/db.ts')).db;
const damagedModule = () => import('../../../utils/storage/damaged.ts');

async function damagedNow(): Promise<DamagedRow[]> {
  const { damagedTables, watchDamaged } = await damagedModule();
  const { promise, resolve, reject } = Promise.withResolvers<DamagedRow[]>();
  const end = watchDamaged(damagedTables, resolve, reject);
  return promise.finally(end);
}

/** Everything that is read for people and pages, as it is while one good row lies in each table. */
async function everything() {
  const [headings, hosts, ledger, lessons, texts, people, walks] = await Promise.all([
    import('../../../utils/storage/headings.ts'),
    import('../../../utils/storage/hosts.ts'),
    import('../../../utils/storage/login-ledger.ts'),
    import('../../../utils/storage/lessons.ts'),
    import('../../../utils/storage/site-texts.ts'),
    import('../../../utils/storage/profiles/people.ts'),
    import('../../../utils/storage/walks.ts'),
  ]);
  const listed = Promise.withResolvers<string[]>();
  const end = people.watchPeople((now) => listed.resolve(now.people.map(({ name }) => name)), listed.reject);
  return {
    headings: [...(await headings.readHeadings())],
    hosts: await hosts.listHosts(),
    host: await hosts.hostKnowledge('good.example'),
    ledger: (await ledger.listLedger()).map(({ key, events }) => [key, events.length]),
    lessons: (await lessons.listLessons()).map(({ id }) => id),
    forScreen: (await lessons.lessonsFor('www.ccus.jp', 'inquiryForm')).map(({ id }) => id),
    texts: (await texts.listSiteTexts()).map(({ text }) => text),
    people: await listed.promise.finally(end),
    walks: await walks.listRuns(),
  };
}

const good = {
  headings: [['所属', 'employerName']],
  hosts: [{ host: 'good.example', linked: true, confirmed: false }],
  host: { linked: true, confirmed: false },
  ledger: [['good', 1]],
  lessons: ['good'],
  forScreen: ['good'],
  texts: ['ちがいます。'],
  people: [someBusiness.name],
  walks: [],
};

beforeEach(async () => {
  await newComputer();
  await (await import('../../../utils/storage/profiles/profiles.ts')).saveProfile(someBusiness, null);
  const db = await database();
  await db.headings.put({ heading: '所属', item: 'employerName' });
  await db.hosts.put({ host: 'good.example', how: 'linked' });
  await db.ledger.put({ key: 'good', events: [{ what: 'in', at: 1 }], told: null });
  await db.lessons.put(someLesson);
  await db.siteTexts.put({ text: 'ちがいます。', outcome: 'wrong', at: 1 });
  await db.usage.put({ id: someBusiness.id, at: 1 });
});

describe('a row of nonsense', () => {
  const bad: [DamagedTable, object][] = [
    ['headings', { heading: 'x', item: 7 }],
    ['hosts', { host: 'good.example', how: 'trusted' }],
    ['hosts', { host: 'https://evil.example/', how: 'confirmed' }],
    ['ledger', { key: 'x', events: 'none', told: null }],
    ['ledger', { key: 'x', events: [{ what: 'wrong' }], told: null }],
    ['lessons', { id: 'x', host: 'www.ccus.jp', screen: 'inquiryForm' }],
    ['lessons', { ...someLesson, id: 'x', evidence: null }],
    ['siteTexts', { text: 'x', outcome: 'fine', at: 1 }],
    ['usage', { id: 'x', at: 'yesterday' }],
    ['walks', { id: 'x', schema: 1, box: { iv: 1, data: 'x' } }],
    ['codes', { id: 'x' }],
  ];

  it.each(bad)('in %s is left aside, told, and can be deleted: %o', async (table, row) => {
    expect([await everything(), await damagedNow()]).toEqual([good, []]);
    const db = await database();
    await db.table(table).put(row);
    expect(await everything()).toEqual(good);
    const found = await damagedNow();
    expect(found.map((one) => one.table)).toEqual([table]);
    await (await damagedModule()).deleteDamaged(found);
    expect([await everything(), await damagedNow()]).toEqual([good, []]);
  });

  it('never stops anything, whatever it is', async () => {
    const { damagedTables, deleteDamaged } = await damagedModule();
    const db = await database();
    const rows = record(Object.fromEntries(damagedTables.map((table) => [table, oneof(anything(), record({ box: anything() }))])));
    await assert(
      asyncProperty(rows, string({ minLength: 1 }), async (values, key) => {
        for (const table of damagedTables) {
          const path = db.table(table).schema.primKey.keyPath!;
          const keys = Object.fromEntries([path].flat().map((name) => [name, `bad ${key}`]));
          const row = { ...(Object(values[table]) as object), ...keys };
          // What cannot be stored at all, such as a function, cannot lie there.
          await db
            .table(table)
            .put(row)
            .catch(() => undefined);
        }
        expect(await everything()).toEqual(good);
        await deleteDamaged(await damagedNow());
        expect(await damagedNow()).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
