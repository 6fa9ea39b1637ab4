/**
 * What can be wrong with the store.
 * - `storeDamaged`: a record is there, but cannot be opened or does not fit its schema.
 * - `storeUnavailable`: the browser gives us no access.
 * - `storeFull`: no space is left.
 * - `storeLocked`: a passphrase has to be entered or set first.
 */
export type StoreFault = 'storeDamaged' | 'storeUnavailable' | 'storeFull' | 'storeLocked';

/** The only error that `utils/storage` throws for a reason outside the program. */
export class StorageFault extends Error {
  readonly fault: StoreFault;

  constructor(fault: StoreFault, cause?: unknown) {
    super(fault, { cause });
    this.name = 'StorageFault';
    this.fault = fault;
  }
}

/** The stored profiles have changed since a change to them was prepared. Nothing was written. */
export class Overtaken extends Error {
  constructor() {
    super('overtaken');
    this.name = 'Overtaken';
  }
}

const names = (error: unknown): string[] => {
  if (!(error instanceof Error)) return [];
  const inner = 'inner' in error ? error.inner : error.cause;
  return [error.name, ...names(inner)];
};

/**
 * Runs a piece of work on the database and turns whatever it throws into a `StorageFault`.
 *
 * @throws {StorageFault}
 * @throws {Overtaken}
 */
export async function guarded<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StorageFault || error instanceof Overtaken) throw error;
    throw new StorageFault(names(error).includes('QuotaExceededError') ? 'storeFull' : 'storeUnavailable', error);
  }
}
