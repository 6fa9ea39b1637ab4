import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { halfOf } from '../halves.ts';

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/**
 * The browsers that a test file runs in this time: both, or, in the short run, those that `halves.ts` names for it.
 *
 * @param url of the test file, as `import.meta.url` gives it.
 */
export function browsersOf(url: string): readonly BrowserName[] {
  return halfOf(url).short === 'chromium' && process.env.CCUS_TESTS === 'short' ? ['chromium'] : browserNames;
}

/** `e2e` has some permissions that no driver can give; `production` is what people get. */
export type Build = 'e2e' | 'production';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Where WXT wrote the extension for this browser. */
export function builtExtension(browser: BrowserName, build: Build): string {
  const folder = `${browser === 'chromium' ? 'chrome' : 'firefox'}-mv3${build === 'e2e' ? '-e2e' : ''}`;
  const path = `${root}.output/${folder}`;
  if (!existsSync(`${path}/manifest.json`)) {
    throw new Error(`${path} has not been built. Run \`npm test\`, or \`wxt build\` for this browser and mode.`);
  }
  return path;
}
