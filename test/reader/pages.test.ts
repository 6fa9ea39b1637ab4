import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedChromium } from './browser.ts';
import { measureFolder, pagesIn, type Measured } from './measure.ts';
import { expectedOf, pagesFolder } from './pages.ts';

/** A browser on a busy computer, in milliseconds. */
const patience = 120_000;
const files = pagesIn(pagesFolder);

describe('pages that people sent', () => {
  let measured: Measured;

  beforeAll(async () => {
    measured = await measureFolder(await sharedChromium(), pagesFolder);
  }, patience);

  it.each(files)('%s is read as its .json says', (file) => {
    const expected: unknown = JSON.parse(readFileSync(join(pagesFolder, file.replace(/html$/, 'json')), 'utf8'));
    expect(expectedOf(measured.pages[file]!)).toEqual(expected);
  });
});
