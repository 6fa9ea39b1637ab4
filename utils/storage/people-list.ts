import type { Table } from 'dexie';
import type { Profile } from '../profiles/profile.ts';
import { keysOf, type Person } from '../search/find.ts';
import { seal, unseal, type Box } from './box.ts';
import { db } from './db.ts';
import { StorageFault } from './fault.ts';
import type { DamagedRecord, ProfileRow } from './sealed-profiles.ts';

/**
 * All people in one sealed box, so that a list of ten thousand opens with one
 * decryption. It is a copy: the profiles' own rows say what is true.
 */
export interface PeopleRow {
  id: string;
  schema: number;
  /** Drawn anew by every change to the profiles. */
  state: string;
  /** The `state` that the box was made from; the box is behind when they differ. */
  made?: string;
  box?: Box;
}

/** Somebody on the list, and which sealed row they were read from. */
export interface Listed extends Omit<Person, 'company'> {
  /** Drawn anew whenever a row is sealed, so an unchanged mark is an unchanged row. */
  mark: string;
  /** `id` of a profile or a 事業者ID. */
  employerId: string;
  employerName: string;
}

export type Entry = Listed | (DamagedRecord & { mark: string });

export const listId = 'all';
const schema = 1;
const place = { table: 'people', id: listId, schema };

/** What stands there before anything is sealed. */
export const newRow = (): PeopleRow => ({ id: listId, schema, state: crypto.randomUUID() });

/**
 * Runs a change to the profiles in one transaction and notes in the same that
 * they changed. Nothing else may write to them.
 *
 * @param also tables that the change touches beside the profiles.
 */
export const changePeople = <T>(also: Table[], change: () => PromiseLike<T>): PromiseLike<T> =>
  db.transaction('rw', [db.profiles, db.people, ...also], async () => {
    const row = await db.people.get(listId);
    await db.people.put({ ...row, ...newRow() });
    return change();
  });

/** A row that lost its box has a mark too, or one damaged record would keep back the others. */
export const markOf = ({ box }: Partial<ProfileRow>): string => (box?.iv ? btoa(String.fromCharCode(...box.iv)) : '-');

export function toListed(profile: Profile, mark: string): Listed {
  const { id, kind, name, ccusId, updatedAt } = profile;
  const { employerId, employerName } = kind === 'worker' ? profile : { employerId: '', employerName: '' };
  return { id, kind, name, ccusId, updatedAt, mark, employerId, employerName, ...keysOf(profile, employerName) };
}

/** What stands in the box, or `null` where it does not open: a copy that is lost is made again. */
export async function openList(key: CryptoKey, box: Box): Promise<Entry[] | null> {
  const read = await unseal(key, place, box).catch((error: unknown) => {
    if (error instanceof StorageFault && error.fault === 'storeDamaged') return null;
    throw error;
  });
  // Sealed by us from entries of this very shape, and checked by the seal; checking ten thousand again would take longer than opening them.
  return read as Entry[] | null;
}

/** Puts a list into the database, unless the profiles have changed since `state`. */
export async function storeList(key: CryptoKey, entries: Entry[], state: string): Promise<void> {
  const box = await seal(key, place, entries);
  await db.transaction('rw', db.people, async () => {
    const now = await db.people.get(listId);
    if (now?.state === state) await db.people.put({ id: listId, schema, state, made: state, box });
  });
}
