import { node, run, tool } from './children.mjs';

/**
 * Builds the extension with WXT.
 * @param {'chrome' | 'firefox'} browser
 * @param {'production' | 'e2e'} mode
 */
export const build = (browser, mode) =>
  run(node, [tool('wxt/bin/wxt.mjs'), 'build', '-b', browser, '--mode', mode]);
