import { mendWxt } from './mend-wxt.mjs';
import { node, run, tool } from './processes.mjs';

/**
 * Builds an extension with WXT.
 * @param {'chrome' | 'firefox'} browser
 * @param {'production' | 'e2e'} mode
 * @param {string} [project] folder of the project, if it is not ours
 */
export const build = (browser, mode, project) => {
  mendWxt();
  return run(node, [tool('wxt/bin/wxt.mjs'), 'build', ...(project === undefined ? [] : [project]), '-b', browser, '--mode', mode]);
};
