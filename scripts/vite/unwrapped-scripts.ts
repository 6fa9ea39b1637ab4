import type { Plugin } from 'vite';

/** Ours are all plain functions; what tells others apart would be in every one of them. */
const definer = 'wxt/utils/define-unlisted-script';

const isPageScript = /virtual:wxt-unlisted-script-entrypoint/;

/**
 * V8 compiles what is run at once in one go, instead of looking over each
 * function first and compiling it when it is called: a sixth of all that the
 * panel costs a page. https://v8.dev/blog/explicit-compile-hints; others take it for a comment.
 */
const compileHint = '//# allFunctionsCalledOnLoad\n';

/**
 * Starts our in-page scripts without the framework's wrapper: its logger
 * says nothing in a real build, and every official page would pay for it twice.
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
