import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url)).replaceAll('\\', '/');

const popup = [`${root}entrypoints/popup/index.html`];
/** The background's entry as the framework names it, and the module that the popup loads later. */
const keepers = [`\0virtual:wxt-background-entrypoint?${root}entrypoints/background.ts`, `${root}components/store.ts`];

/**
 * The files for modules that our pages and the background share, by who waits
 * for them. A file also takes what its modules import, so a file that others
 * import comes before them.
 * - `plain`: the popup and the background.
 * - `view`: the popup.
 * - `store`: the background and all that use the database.
 * - `pages`: the large pages only.
 */
const order = ['plain', 'view', 'store', 'pages'] as const;

/** Every module that must be loaded before one of `from` can run. */
function neededBy(from: readonly string[], context: Rolldown.ChunkingContext): ReadonlySet<string> {
  const needed = new Set(from);
  for (const id of needed) {
    const module = context.getModuleInfo(id);
    if (!module) throw new Error(`${id} is no module of this build`);
    for (const next of module.importedIds) needed.add(next);
  }
  return needed;
}

/** Puts shared modules into few files, because each further file delays the popup more than its content does. */
export function chunks(): Plugin {
  let several = false;
  return {
    name: 'chunks',
    configResolved({ build }) {
      several = !build.lib;
    },
    outputOptions(options) {
      if (!several) return null;
      let first: ReadonlySet<string>;
      let keeping: ReadonlySet<string>;
      const chunkOf = (module: string, context: Rolldown.ChunkingContext): (typeof order)[number] => {
        first ??= neededBy(popup, context);
        keeping ??= neededBy(keepers, context);
        if (first.has(module)) return keeping.has(module) ? 'plain' : 'view';
        return keeping.has(module) ? 'store' : 'pages';
      };
      const groups = order.map((chunk, index): Rolldown.CodeSplittingGroup => ({
        debugName: chunk,
        name: (module, context) => (chunkOf(module, context) === chunk ? chunk : null),
        minShareCount: 2,
        priority: order.length - index,
      }));
      return { ...options, codeSplitting: { groups } };
    },
  };
}
