import type { Table } from 'dexie';
import type { Profile } from '../../profiles/profile.ts';
import { keysOf, type Person } from '../../search/find.ts';
import { seal, unseal } from '../keys/sealed-box.ts';
import { db } from '../db/db.ts';
import { guarded, Overtaken, StorageFault } from '../db/fault.ts';
import type { ProfileRow, PeopleRow } from '../db/rows.ts';
import type { DamagedRecord } from './open-profiles.ts';

/** An entry of the list, with a mark of the sealed row from which it was read. */
export interface Listed extends Omit<Person, 'company'> {
  /** Changes whenever the row is sealed, so that an unchanged mark means an unchanged row. */
  mark: string;
  /** `id` of a profile or a 事業者ID. */
  employerId: string;
  employerName: string;
}

export type IndexEntry = Listed | (DamagedRecord & { mark: string });

/** Drawn up whenever names are folded in another way, so that the copies are made again. */
const schema = 2;
const placeOf = (id: PeopleRow['id']) => ({ table: 'people', id, schema });
const newState = (): PeopleRow => ({ id: 'state', schema, state: crypto.randomUUID() });

export interface ChangeOptions {
  /** Further tables that the change touches. */
  also?: Table[];
  /** The `state` for which the change was prepared. Without it, any state will do. */
  state?: string | undefined;
}

/**
 * Runs a change to the profiles, and notes in the same transaction that they
 * changed. All writing to the profiles must go through this function.
 *
 * @throws {Overtaken}
 */
export const changePeople = <T>(change: () => PromiseLike<T>, { also = [], state }: ChangeOptions = {}): PromiseLike<T> =>
  db.transaction('rw', [db.profiles, db.people, ...also], async () => {
    if (state !== undefined && (await db.people.get('state'))?.state !== state) throw new Overtaken();
    await db.people.put(newState());
    return change();
  });

/** The sealed rows, and the state they belong to. A database that was made before there was a list has no state yet. @throws {StorageFault} */
export const readRowsAndState = (): Promise<{ state: string; rows: ProfileRow[] }> =>
  guarded(() =>
    db.transaction('rw', db.people, db.profiles, async () => {
      const found = await db.people.get('state');
      const now = found ?? newState();
      if (!found) await db.people.put(now);
      return { state: now.state, rows: await db.profiles.toArray() };
    }),
  );

export function toListed(profile: Profile, mark: string): Listed {
  const { id, kind, name, ccusId, updatedAt } = profile;
  const { employerId, employerName } = kind === 'worker' ? profile : { employerId: '', employerName: '' };
  return { id, kind, name, ccusId, updatedAt, mark, employerId, employerName, ...keysOf(profile, employerName) };
}

/** An entry as it is stored in the box. An array without property names halves the time to read ten thousand entries. */
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

/** The content of a box, or `null` if it does not open. Boxes are only copies, so a lost one is made again. */
async function open(key: CryptoKey, row: PeopleRow | undefined): Promise<unknown> {
  if (!row?.box) return null;
  // No schema is checked: we packed it, a changed box would not open, and checking ten thousand entries takes longer than opening them.
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

/** Stores a box, unless the profiles have changed since `state`. */
async function store(key: CryptoKey, id: 'all' | 'head', value: unknown, state: string): Promise<void> {
  const box = await seal(key, placeOf(id), value);
  await db.transaction('rw', db.people, async () => {
    if ((await db.people.get('state'))?.state === state) await db.people.put({ id, schema, state, box });
  });
}

export const storeList = (key: CryptoKey, entries: IndexEntry[], state: string): Promise<void> =>
  store(key, 'all', entries.map(pack), state);

export const storeHead = (key: CryptoKey, people: Person[], state: string): Promise<void> => store(key, 'head', people, state);
