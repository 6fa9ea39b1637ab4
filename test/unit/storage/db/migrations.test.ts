import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const names = (folder: string, pattern: RegExp) =>
  readdirSync(new URL(folder, import.meta.url))
    .flatMap((name) => pattern.exec(name)?.[1] ?? [])
    .toSorted();

describe('layouts of the database', () => {
  it('each have an example, which the browser tests open: write one with a new version, and never change one', () => {
    const versions = names('../../../../utils/storage/db/migrations/', /^version(\d+)\.ts$/);
    expect(versions).not.toEqual([]);
    expect(names('../../../examples/databases/', /^db-v(\d+)\.json$/)).toEqual(versions);
  });
});
