/**
 * Makes a row in which pieces of work wait for each other. There is one background, so
 * what nobody else does needs no lock of the browser's, which another process keeps.
 */
export function serialQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    // What failed is its caller's; the next one begins all the same.
    last = done.catch(() => undefined);
    return done;
  };
}
