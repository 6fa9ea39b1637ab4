/** So many people are stored: writing them takes a moment in which a browser can die. */
export const people = 400;

/** What is done when the browser dies, and how it stood before and stands after. */
export const operations = {
  set: { before: 'device', after: 'first' },
  change: { before: 'first', after: 'second' },
  end: { before: 'first', after: 'device' },
  restore: { before: 'device', after: 'device' },
  wipe: { before: 'device', after: 'nothing' },
} as const;
export type Operation = keyof typeof operations;
