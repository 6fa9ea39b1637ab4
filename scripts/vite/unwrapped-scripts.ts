import type { Plugin } from 'vite';

/** The framework's helper also accepts other forms of definition. Ours are all plain functions, and its code would be in each script. */
const definer = 'wxt/utils/define-unlisted-script';

const isPageScript = /virtual:wxt-unlisted-script-entrypoint/;

/**
 * Tells V8 to compile all functions of a script at once, because all are called at once. Otherwise it first skims
 * each function and compiles it when it is called, which is a sixth of all that the panel costs a page.
 * https://v8.dev/blog/explicit-compile-hints. To other engines it is a comment.
 */
const compileHint = '//# allFunctionsCalledOnLoad\n';

/**
 * Starts our in-page scripts without the framework's wrapper. Its logger prints
 * nothing in a real build, and it would be in every script.
 */
export function bareScripts(): Plugin {
  return {
    name: 'bare-scripts',
    enforce: 'pre',
    resolveId: (source) => (source === definer ? `\0${definer}` : null),
    load: (id) => (id === `\0${definer}` ? 'export const defineUnlistedScript = (main) => main();' : null),
    transform(code, id) {
      if (!isPageScript.test(id)) return null;
      const definition = /^import definition from .*$/m.exec(code)?.[0];
      if (!definition) throw new Error('the framework starts scripts in another way now');
      return `${definition}\nexport default void definition;`;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk' && isPageScript.test(chunk.facadeModuleId ?? '')) chunk.code = compileHint + chunk.code;
        }
      },
    },
  };
}
