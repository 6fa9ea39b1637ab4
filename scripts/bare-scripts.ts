import type { Plugin } from 'vite';

/**
 * Starts our in-page scripts without the framework's wrapper: its logger
 * says nothing in a real build, and every official page would pay for it twice.
 */
export function bareScripts(): Plugin {
  return {
    name: 'bare-scripts',
    enforce: 'pre',
    transform(code, id) {
      if (!/virtual:wxt-unlisted-script-entrypoint/.test(id)) return null;
      const definition = /^import definition from .*$/m.exec(code)?.[0];
      if (!definition) throw new Error('the framework starts scripts in another way now');
      return `${definition}\nexport default void definition.main();`;
    },
  };
}
