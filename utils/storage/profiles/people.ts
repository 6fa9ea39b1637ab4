import type { Person } from '../../search/find.ts';
import { withKey } from '../keys/data-key.ts';
import { markOf } from '../keys/sealed-box.ts';
import { db } from '../db/db.ts';
import { guarded, type StorageFault } from '../db/fault.ts';
import { fitting } from '../db/row-checks.ts';
import { openHead, openList, readRowsAndState, storeHead, storeList, toListed, type IndexEntry, type Listed } from './people-index.ts';
import { type PeopleRow, type ProfileRow, type UsageRow } from '../db/rows.ts';
import { openProfiles, type DamagedRecord } from './open-profiles.ts';
import { watch } from '../watch.ts';

/** Everybody who is stored: the most recently used first, then the most recently changed. */
export interface PeopleList {
  people: Person[];
  damaged: DamagedRecord[];
  /** Whether these are only the first of the list. The whole list follows in a moment. */
  partial: boolean;
}

const isListed = (entry: IndexEntry): entry is Listed => 'name' in entry;

const changedAt = (entry: IndexEntry): number => (isListed(entry) ? entry.updatedAt : 0);

/** People who were stored together are sorted by name. */
const inOrder = (one: IndexEntry, other: IndexEntry): number =>
  !isListed(one) || !isListed(other) || one.words === other.words ? 0 : one.words < other.words ? -1 : 1;

/** Entries for the present rows, the most recently changed first. Only rows that are new or changed are decrypted. */
async function catchUp(key: CryptoKey, known: readonly IndexEntry[], rows: ProfileRow[]): Promise<IndexEntry[]> {
  const byId = new Map(known.map((entry) => [entry.id, entry]));
  const marks = new Map(rows.map((row) => [row.id, markOf(row)!]));
  const changed = rows.filter((row) => byId.get(row.id)?.mark !== marks.get(row.id));
  if (changed.length > 0) {
    const { profiles, damaged } = await openProfiles(key, changed);
    for (const profile of profiles) byId.set(profile.id, toListed(profile, marks.get(profile.id)!));
    for (const record of damaged) byId.set(record.id, { ...record, mark: marks.get(record.id)! });
  }
  return rows.flatMap((row) => byId.get(row.id) ?? []).sort((one, other) => changedAt(other) - changedAt(one) || inOrder(one, other));
}

/** The list as it is shown: in order, and with the names of employers. */
function arrange(entries: readonly IndexEntry[], usage: readonly UsageRow[]): PeopleList {
  const listed = entries.filter(isListed);
  const employers = new Map<string, Listed>();
  for (const one of listed) {
    if (one.kind !== 'business') continue;
    employers.set(one.id, one);
    if (one.ccusId !== '') employers.set(one.ccusId, one);
  }
  const used = new Map(usage.map(({ id, at }) => [id, at]));
  const people = listed.map((one): Person => {
    const { id, kind, name, ccusId, updatedAt, words, numbers } = one;
    const employer = one.employerId === '' ? undefined : employers.get(one.employerId);
    const company = employer?.name ?? one.employerName;
    return { id, kind, name, ccusId, company, updatedAt, numbers, words: employer ? `${words}\n${employer.words}` : words };
  });
  // Few of ten thousand people were ever used. Only they have to be sorted; the others are in order already.
  const [first, others] = [people.filter(({ id }) => used.has(id)), people.filter(({ id }) => !used.has(id))];
  first.sort((one, other) => used.get(other.id)! - used.get(one.id)!);
  return {
    people: [...first, ...others],
    damaged: entries.filter((entry): entry is Exclude<IndexEntry, Listed> => !isListed(entry)),
    partial: false,
  };
}

/** Milliseconds that an up-to-date list may take before an older one is shown in the meantime. */
const patience = 80;

/** How many people the head holds. It is more than a popup shows. */
const headLength = 50;

interface Rows {
  state: string | undefined;
  list: PeopleRow | undefined;
  usage: UsageRow[];
}

/** @param withList whether to read the sealed list as well. It is large, and is needed only once. */
const readRows = (withList: boolean): Promise<Rows> =>
  guarded(() =>
    db.transaction('r', db.people, db.usage, async () => ({
      state: (await db.people.get('state'))?.state,
      list: withList ? await db.people.get('all') : undefined,
      usage: fitting('usage', await db.usage.toArray()),
    })),
  );

/**
 * The first people of the list, if nothing has changed since they were sealed.
 *
 * @throws {StorageFault}
 */
export async function readHead(): Promise<Person[]> {
  // Reading the rows and fetching the key happen at the same time.
  const reading = guarded(() => db.people.bulkGet(['state', 'head']));
  const [people] = await Promise.all([
    withKey(async (key) => {
      const [now, head] = await reading;
      return head && head.state === now?.state ? openHead(key, head) : null;
    }),
    reading,
  ]);
  return people ?? [];
}

/**
 * Calls `next` with everybody who is stored, now and after every change in
 * whichever window it was made. The first answer comes from the sealed list and
 * may be followed at once by a newer one.
 *
 * @returns ends the watch.
 */
export function watchPeople(next: (people: PeopleList) => void, failed: (fault: StorageFault) => void): () => void {
  let held: { state: string; entries: IndexEntry[] } | null = null;
  /** State and usage of the last up-to-date list that was passed on. */
  let told = '';
  let headKept = '';
  let ended = false;
  const tell = (people: PeopleList) => {
    if (!ended) next(people);
  };
  const keepHead = async (key: CryptoKey, people: readonly Person[], state: string) => {
    const head = people.slice(0, headLength);
    const kept = JSON.stringify([state, head.map(({ id }) => id)]);
    if (kept === headKept) return;
    headKept = kept;
    await storeHead(key, head, state);
  };
  const openWith = async (key: CryptoKey, { state: now, list, usage }: Rows): Promise<void> => {
    if (held === null && list) {
      const entries = await openList(key, list);
      if (entries) held = { state: list.state, entries };
    }
    if (held && held.state === now) {
      const seen = JSON.stringify([now, usage]);
      if (seen === told) return;
      told = seen;
      const all = arrange(held.entries, usage);
      tell(all);
      return guarded(() => keepHead(key, all.people, now));
    }
    // An outdated list is shown only if the present one takes long: if it were replaced at once, it would move while somebody clicks on it.
    const known = held?.entries ?? [];
    const waiting = setTimeout(() => known.length > 0 && tell(arrange(known, usage)), patience);
    try {
      const { state, rows } = await readRowsAndState();
      held = { state, entries: await catchUp(key, known, rows) };
    } finally {
      clearTimeout(waiting);
    }
    const { entries, state } = held;
    told = JSON.stringify([state, usage]);
    const all = arrange(entries, usage);
    tell(all);
    await guarded(async () => {
      await storeList(key, entries, state);
      await keepHead(key, all.people, state);
    });
  };
  let turn: Promise<void> = Promise.resolve();
  // These run one after the other, so that an older state never replaces a newer one. The key is fetched first,
  // because a locked list must not be shown from memory.
  const open = (rows: Rows): Promise<void> => {
    turn = turn.catch(() => undefined).then(() => withKey((key) => openWith(key, rows)));
    return turn;
  };
  const fail = (fault: StorageFault) => {
    held = null;
    told = '';
    failed(fault);
  };
  const end = watch(
    () => readRows(held === null),
    open,
    () => undefined,
    fail,
  );
  return () => {
    ended = true;
    end();
  };
}
