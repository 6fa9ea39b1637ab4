import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/** `e2e` has an open shadow root, so that a test can look inside; `production` is what people get. */
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
