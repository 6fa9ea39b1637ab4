import { db } from './db/db.ts';
import { guarded, type StorageFault } from './db/fault.ts';
import { fitting } from './db/row-checks.ts';
import type { HostRow } from './db/rows.ts';
import { watch } from './watch.ts';

export interface HostKnowledge {
  linked: boolean;
  confirmed: boolean;
}

const remember = async (row: HostRow): Promise<void> => {
  await guarded(() => db.hosts.put(row));
};

const summary = (rows: HostRow[]): HostKnowledge => ({
  linked: rows.some((row) => row.how === 'linked'),
  confirmed: rows.some((row) => row.how === 'confirmed'),
});

/** Remembers that the official site links to this host. @throws {StorageFault} */
export const noteLinkedHost = (host: string): Promise<void> => remember({ host, how: 'linked' });

/** Remembers that the person confirmed this host. @throws {StorageFault} */
export const confirmHost = (host: string): Promise<void> => remember({ host, how: 'confirmed' });

/** What is remembered about a host. @throws {StorageFault} */
export const hostKnowledge = async (host: string): Promise<HostKnowledge> =>
  summary(fitting('hosts', await guarded(() => db.hosts.where('host').equals(host).toArray())));

/** Forgets a host altogether. @throws {StorageFault} */
export const forgetHost = async (host: string): Promise<void> => {
  await guarded(() => db.hosts.where('host').equals(host).delete());
};

export type KnownHost = HostKnowledge & { host: string };

const readRows = async () => fitting('hosts', await guarded(() => db.hosts.toArray()));

const gather = (rows: HostRow[]): KnownHost[] =>
  [...Map.groupBy(rows, (row) => row.host)]
    .map(([host, ofHost]) => ({ host, ...summary(ofHost) }))
    .sort((one, other) => (one.host < other.host ? -1 : 1));

/** Every remembered host with the reasons why it is remembered, in alphabetical order. @throws {StorageFault} */
export const listHosts = async (): Promise<KnownHost[]> => gather(await readRows());

/** Calls `next` with that list now and after every change. @returns ends the watch. */
export const watchHosts = (next: (hosts: KnownHost[]) => void, failed: (fault: StorageFault) => void): (() => void) =>
  watch(readRows, async (rows) => gather(rows), next, failed);
