import type { Table } from 'dexie';
import type { Profile } from '../../profiles/profile.ts';
import { keysOf, type Person } from '../../search/find.ts';
import { seal, unseal } from '../keys/sealed-box.ts';
import { db } from '../db/db.ts';
import { guarded, Overtaken, StorageFault } from '../db/fault.ts';
import type { ProfileRow, PeopleRow } from '../db/rows.ts';
import type { DamagedRecord } from './open-profiles.ts';

/** Somebody on the list, and which sealed row they were read from. */
export interface Listed extends Omit<Person, 'company'> {
  /** Drawn anew whenever a row is sealed, so an unchanged mark is an unchanged row. */
  mark: string;
  /** `id` of a profile or a 事業者ID. */
  employerId: string;
  employerName: string;
}

export type IndexEntry = Listed | (DamagedRecord & { mark: string });

const schema = 1;
const placeOf = (id: PeopleRow['id']) => ({ table: 'people', id, schema });
const newState = (): PeopleRow => ({ id: 'state', schema, state: crypto.randomUUID() });

export interface ChangeOptions {
  /** Tables that the change touches beside the profiles. */
  also?: Table[];
  /** The `state` that the change was made for; any, where it is absent. */
  state?: string | undefined;
}

/**
 * Runs a change to the profiles in one transaction and notes in the same that
 * they changed. Nothing else may write to them.
 *
 * @throws {Overtaken}
 */
export const changePeople = <T>(change: () => PromiseLike<T>, { also = [], state }: ChangeOptions = {}): PromiseLike<T> =>
  db.transaction('rw', [db.profiles, db.people, ...also], async () => {
    if (state !== undefined && (await db.people.get('state'))?.state !== state) throw new Overtaken();
    await db.people.put(newState());
    return change();
  });

/** The sealed rows, and the state they belong to. A database from before there was a list has no state yet. @throws {StorageFault} */
export const readRowsAndState = (): Promise<{ state: string; rows: ProfileRow[] }> =>
  guarded(() =>
    db.transaction('rw', db.people, db.profiles, async () => {
      const found = await db.people.get('state');
      const now = found ?? newState();
      if (!found) await db.people.put(now);
      return { state: now.state, rows: await db.profiles.toArray() };
    }),
  );

/** A row that lost its box has a mark too, or one damaged record would keep back the others. */
export const markOf = ({ box }: Partial<ProfileRow>): string => (box?.iv ? btoa(String.fromCharCode(...box.iv)) : '-');

export function toListed(profile: Profile, mark: string): Listed {
  const { id, kind, name, ccusId, updatedAt } = profile;
  const { employerId, employerName } = kind === 'worker' ? profile : { employerId: '', employerName: '' };
  return { id, kind, name, ccusId, updatedAt, mark, employerId, employerName, ...keysOf(profile, employerName) };
}

/** Somebody as they lie in the box: without names for their items, ten thousand are read in half the time. */
type Packed =
  | [
      id: string,
      mark: string,
      kind: Listed['kind'],
      name: string,
      ccusId: string,
      updatedAt: number,
      words: string,
      numbers: string,
      employerId: string,
      employerName: string,
    ]
  | [id: string, mark: string, why: DamagedRecord['why']];

const pack = (entry: IndexEntry): Packed =>
  'why' in entry
    ? [entry.id, entry.mark, entry.why]
    : [
        entry.id,
        entry.mark,
        entry.kind,
        entry.name,
        entry.ccusId,
        entry.updatedAt,
        entry.words,
        entry.numbers,
        entry.employerId,
        entry.employerName,
      ];

function unpack(packed: Packed): IndexEntry {
  if (packed.length === 3) {
    const [id, mark, why] = packed;
    return { id, mark, why };
  }
  const [id, mark, kind, name, ccusId, updatedAt, words, numbers, employerId, employerName] = packed;
  return { id, mark, kind, name, ccusId, updatedAt, words, numbers, employerId, employerName };
}

/** What stands in a box, or `null` where it does not open: a copy that is lost is made again. */
async function open(key: CryptoKey, row: PeopleRow | undefined): Promise<unknown> {
  if (!row?.box) return null;
  // Packed by us, and the seal would not open had it changed; checking ten thousand takes longer than opening them.
  return unseal(key, placeOf(row.id), row.box).catch((error: unknown) => {
    if (error instanceof StorageFault && error.fault === 'storeDamaged') return null;
    throw error;
  });
}

export async function openList(key: CryptoKey, row: PeopleRow | undefined): Promise<IndexEntry[] | null> {
  const read = (await open(key, row)) as Packed[] | null;
  return read && read.map(unpack);
}

export const openHead = async (key: CryptoKey, row: PeopleRow | undefined): Promise<Person[] | null> =>
  (await open(key, row)) as Person[] | null;

/** Puts a box into the database, unless the profiles have changed since `state`. */
async function store(key: CryptoKey, id: 'all' | 'head', value: unknown, state: string): Promise<void> {
  const box = await seal(key, placeOf(id), value);
  await db.transaction('rw', db.people, async () => {
    if ((await db.people.get('state'))?.state === state) await db.people.put({ id, schema, state, box });
  });
}

export const storeList = (key: CryptoKey, entries: IndexEntry[], state: string): Promise<void> =>
  store(key, 'all', entries.map(pack), state);

export const storeHead = (key: CryptoKey, people: Person[], state: string): Promise<void> => store(key, 'head', people, state);
