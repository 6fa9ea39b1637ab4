/**
 * Makes a queue that runs pieces of work one after the other. There is only one background,
 * so work that nothing else does needs no lock of the browser, which another process manages.
 */
export function serialQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    // The caller handles a failure. The next piece starts all the same.
    last = done.catch(() => undefined);
    return done;
  };
}
