/**
 * Fields of the corpus that are known not to be read, with the reason. The
 * list may only shrink: a test fails when one of them is read after all.
 */
export const expectedMisses: readonly { page: string; kind: string; why: string }[] = [];
