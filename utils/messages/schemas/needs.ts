import type { AddressNeed } from '../protocol.ts';

const needing =
  <Need extends AddressNeed>(needs: Need) =>
  <Schema>(data: Schema) => ({ needs, data });

/** A message that a page may send while its address is one that we work on. */
export const official = needing('official');
/** A message that is heard only from an address that may be filled. */
export const trusted = needing('trusted');
