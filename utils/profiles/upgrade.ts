/** Version of the schema that profiles are written with today. */
export const profileVersion = 3;

type Old = Readonly<Record<string, unknown>>;

/** How a profile of each earlier version becomes one of the next. A released step is never changed. */
const steps: Readonly<Record<number, (old: Old) => Old>> = {
  1: (old) => ({
    ...old,
    kana: '',
    applicationId: '',
    postalCode: '',
    mobile: '',
    ...(old.kind === 'worker' ? { employerId: '', employerName: '' } : {}),
  }),
  2: (old) => ({ ...old, registeredOn: '' }),
};

/**
 * Brings a profile of an earlier version to today's. What comes out still has
 * to be checked against the schema. `undefined` for a version that is not known,
 * which a newer edition of the tool may have written: reading it with today's
 * schema would drop what that edition added.
 */
export function upgradeProfile(value: unknown, from: number): unknown {
  if (typeof value !== 'object' || value === null || from > profileVersion) return undefined;
  let now: Old = { ...value };
  for (let version = from; version < profileVersion; version += 1) {
    const step = steps[version];
    if (!step) return undefined;
    now = step(now);
  }
  return now;
}
