import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { pageScripts, standsOn, type PageScript } from '../../utils/messages/content-scripts.ts';

const root = fileURLToPath(new URL('../../', import.meta.url)).replaceAll('\\', '/');

const listOf = (giver: PageScript) => `utils/content/runtime/shared/${giver}.ts`;

/** Module → the names that a script shares of it, read from the imports in its list. */
function namesByModule(giver: PageScript): Map<string, string[]> {
  const list = listOf(giver);
  const imports = readFileSync(root + list, 'utf8').matchAll(/^import \{\s*([^}]+?),?\s*\} from '(.+)';$/gm);
  return new Map([...imports].map(([, names, from]) => [root + posix.join(posix.dirname(list), from!), names!.split(/,\s*/)]));
}

/** All names that are handed over. In a page each is known by its number, because a page pays for every letter twice. */
const handedOver = pageScripts
  .filter((script) => existsSync(root + listOf(script)))
  .flatMap((giver) => [...namesByModule(giver).values()].flat());
const keyOf = (name: string): string => `_${handedOver.indexOf(name).toString(36)}`;

const mark = '\0tool:';
const taker = '\0take';

/**
 * Lets an in-page script use modules that an earlier script has brought into the
 * page, so that it needs no copy of them. In the source such a module is imported
 * as usual; the build replaces the import by `ccusAssist.tools`. A name that is
 * missing from the list stops the build.
 */
export function sharedTools(): Plugin {
  let found = new Map<string, string[]>();
  return {
    name: 'shared-tools',
    enforce: 'pre',
    configResolved({ build }) {
      const entry = /virtual:wxt-unlisted-script-entrypoint\?.*?([\w-]+)\.ts/.exec(String(build.lib && build.lib.entry))?.[1];
      // The popup's script is built in the same way, but shares nothing.
      const script = pageScripts.find((name) => name === entry);
      if (script === undefined) return;
      found = new Map(standsOn(script).flatMap((giver) => [...namesByModule(giver)]));
    },
    async resolveId(source, importer, options) {
      if (source === taker) return taker;
      if (found.size === 0 || importer === undefined) return null;
      const module = await this.resolve(source, importer, { ...options, skipSelf: true });
      return module && found.has(module.id) ? mark + module.id : null;
    },
    transform(code, id) {
      if (!pageScripts.some((script) => id === root + listOf(script))) return null;
      return code.replace(/= \{([^}]*)\};/, (_list, names: string) => {
        const given = names
          .split(',')
          .map((name) => name.trim())
          .filter((name) => name !== '');
        return `= { ${given.map((name) => `${keyOf(name)}: ${name}`).join(', ')} };`;
      });
    },
    load(id) {
      if (id === taker) return 'export const take = (name) => globalThis.ccusAssist.tools[name];';
      const names = id.startsWith(mark) && found.get(id.slice(mark.length));
      if (!names) return null;
      // The call is marked as pure, so that the minifier drops names that a script does not use.
      const taken = names.map((name) => `export const ${name} = /* @__PURE__ */ take('${keyOf(name)}');`);
      return `import { take } from '${taker}';\n${taken.join('\n')}`;
    },
  };
}
