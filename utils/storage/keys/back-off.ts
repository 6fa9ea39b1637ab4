/** What is remembered about wrong passphrases. It is in the database, so that a restart does not reset it. */
export interface Tries {
  failed: number;
  /** Time before which nothing is tried. Milliseconds since 1970, UTC. */
  until: number;
}

export const noTries: Tries = { failed: 0, until: 0 };

/** This many mistakes cause no wait, because people mistype. */
const free = 3;
const first = 5_000;
const longest = 15 * 60_000;

/** Milliseconds to wait after so many wrong passphrases in a row. */
export const waitAfter = (failed: number): number => (failed < free ? 0 : Math.min(first * 2 ** Math.min(failed - free, 20), longest));

export const afterWrong = ({ failed }: Tries, now: number): Tries => ({
  failed: failed + 1,
  until: now + waitAfter(failed + 1),
});

/** The same tries by a clock that may have been set back: nobody waits longer than it takes from now on. */
export const anchored = (tries: Tries, now: number): Tries =>
  tries.until - now > waitAfter(tries.failed) ? { ...tries, until: now + waitAfter(tries.failed) } : tries;

/**
 * Milliseconds until the next try. Setting the clock back never makes the wait
 * longer than it was at its beginning.
 */
export const waitLeft = ({ failed, until }: Tries, now: number): number => Math.min(Math.max(until - now, 0), waitAfter(failed));
