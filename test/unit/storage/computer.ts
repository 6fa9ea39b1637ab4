import 'fake-indexeddb/auto';
import { vi } from 'vitest';

/**
 * A browser's storage in memory, so that the real modules run on it as they do on somebody's computer: the database,
 * the files that hold the other half of the keys, and `storage`. It can die at any step, as a computer does whose plug
 * is pulled, and be started anew.
 */
interface World {
  files: Map<string, Uint8Array<ArrayBuffer>>;
  session: Map<string, unknown>;
  local: Map<string, unknown>;
  /** Steps that are still done before everything stops; none of them when it is 0. */
  stepsLeft: number;
  stepsDone: number;
}

// A start of the browser loads the modules anew, this one too where it stands in for another; the world stays.
const shared = globalThis as { world?: World };
const isNew = shared.world === undefined;
const world: World = (shared.world ??= { files: new Map(), session: new Map(), local: new Map(), stepsLeft: Infinity, stepsDone: 0 });
export const { files } = world;

class Dead extends Error {}

const step = (): boolean => {
  if (world.stepsLeft <= 0) return false;
  world.stepsLeft -= 1;
  world.stepsDone += 1;
  return true;
};

const never = () => new Promise<never>(() => undefined);

const folder = {
  getFileHandle: async (name: string, { create = false } = {}) => {
    if (!create && !files.has(name)) throw new DOMException(name, 'NotFoundError');
    return {
      getFile: async () => ({ arrayBuffer: async () => files.get(name)!.slice().buffer }),
      createWritable: async () => {
        let bytes = new Uint8Array(0);
        return {
          write: async (data: Uint8Array<ArrayBuffer>) => void (bytes = data.slice()),
          close: async () => (step() ? void files.set(name, bytes) : never()),
        };
      },
    };
  },
  keys: async function* keys() {
    yield* files.keys();
  },
  removeEntry: async (name: string) => (step() ? void files.delete(name) : never()),
};

const area = (values: Map<string, unknown>) => ({
  get: async (names?: string | string[] | null) =>
    Object.fromEntries([...values].filter(([name]) => names === undefined || names === null || [names].flat().includes(name))),
  set: async (items: object) => Object.entries(items).forEach(([name, value]) => values.set(name, value)),
  remove: async (names: string | string[]) => [names].flat().forEach((name) => values.delete(name)),
  clear: async () => values.clear(),
  onChanged: { addListener: () => undefined, removeListener: () => undefined },
});

/** For `vi.mock('wxt/browser', …)`. */
export const fakeBrowser = {
  browser: {
    storage: {
      session: area(world.session),
      local: area(world.local),
      managed: { get: async () => ({}) },
      onChanged: { addListener: () => undefined, removeListener: () => undefined },
    },
    alarms: { create: async () => undefined, clear: async () => true },
  },
};

const { put, clear, delete: remove } = IDBObjectStore.prototype;
const mortal = <A extends unknown[]>(work: (this: IDBObjectStore, ...args: A) => IDBRequest) =>
  function mortalWork(this: IDBObjectStore, ...args: A) {
    if (step()) return work.apply(this, args);
    this.transaction.abort();
    throw new Dead('the computer is off');
  };
if (isNew) Object.assign(IDBObjectStore.prototype, { put: mortal(put), clear: mortal(clear), delete: mortal(remove) });

vi.stubGlobal('navigator', {
  storage: { getDirectory: async () => folder },
  // One after the other; whoever waits when the computer dies waits for good.
  locks: { request: (_name: string, ...rest: unknown[]) => (rest.at(-1) as () => Promise<unknown>)() },
});

/** The rows of every table. */
async function readAll(): Promise<Map<string, object[]>> {
  const { db } = await import('../../../utils/storage/db/db.ts');
  return new Map(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const)));
}

/** What lies on the disk. */
export interface Disk {
  rows: Map<string, object[]>;
  files: Map<string, Uint8Array<ArrayBuffer>>;
}

export const readDisk = async (): Promise<Disk> => ({ rows: await readAll(), files: new Map(files) });

/** Puts a disk in the place of what is there, all of it or one half, as a power cut leaves some of what was written last. */
export async function putDisk({ rows, files: kept }: Partial<Disk>): Promise<void> {
  world.stepsLeft = Infinity;
  if (kept) {
    files.clear();
    for (const [name, bytes] of kept) files.set(name, bytes);
  }
  if (!rows) return;
  const { db } = await import('../../../utils/storage/db/db.ts');
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) {
      await table.clear();
      await table.bulkPut(rows.get(table.name) ?? []);
    }
  });
}

/** The browser is started anew: what lay in memory only is gone. */
export async function restart(): Promise<void> {
  world.stepsLeft = Infinity;
  const { db } = await import('../../../utils/storage/db/db.ts');
  db.close();
  world.session.clear();
  vi.resetModules();
}

/** A computer on which nothing was ever stored. */
export async function newComputer(): Promise<void> {
  await restart();
  files.clear();
  world.local.clear();
  const { Dexie } = await import('dexie');
  await Dexie.delete('ccus-assist');
}

/** Runs a piece of work that dies after so many steps of writing. @returns whether it came to its end. */
export async function dieAfter(steps: number, work: () => Promise<unknown>): Promise<boolean> {
  world.stepsLeft = steps;
  const dead = (async () => {
    while (world.stepsLeft > 0) await new Promise((done) => setTimeout(done, 1));
    // What does not wait for the disk goes on for a moment.
    await new Promise((done) => setTimeout(done, 30));
    return false;
  })();
  const done = work().then(
    () => true,
    () => false,
  );
  const ended = await Promise.race([done, dead]);
  world.stepsLeft = Infinity;
  return ended;
}

/** How many steps of writing a piece of work takes. */
export async function stepsOf(work: () => Promise<unknown>): Promise<number> {
  const before = world.stepsDone;
  await work();
  return world.stepsDone - before;
}
