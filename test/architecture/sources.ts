import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Import {
  /** Path from the top of the repo, or a package's name. */
  from: string;
  /** Gone after compilation. */
  typeOnly: boolean;
}

export interface Source {
  /** Path from the top of the repo. */
  path: string;
  text: string;
  lines: number;
  imports: Import[];
}

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');

const statement = /(?:^|[\n;])\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s*)?['"]([^'"\n]+)['"]/g;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Every module that the text names. `import { type A }` counts as a real import: it still loads the module. */
export function importsOf(path: string, text: string): Import[] {
  const place = (name: string) => (name.startsWith('.') ? posix.join(posix.dirname(path), name) : name).replace(/\?.*$/, '');
  const code = withoutComments(text);
  return [
    ...[...code.matchAll(statement)].map(([, type, name]) => ({ from: place(name!), typeOnly: type !== undefined })),
    ...[...code.matchAll(dynamic)].map(([, name]) => ({ from: place(name!), typeOnly: false })),
  ];
}

const definition =
  /^export\s+(?:default\s+)?(?:declare\s+|abstract\s+|async\s+)*(?:const|let|function\*?|class|interface|type|enum)\s+(\w+)/gm;
const unpacked = /^export\s+const\s+[{[]([^=]*)[}\]]\s*=/gm;
const listed = /^export\s+(?:type\s+)?\{([^}]*)\}\s*;/gm;

/** What a file exports under a name of its own; a name that it only hands on from another file is that file's. */
export function exportedNames(text: string): string[] {
  const last = (part: string) =>
    part
      .split(/\bas\b|:/)
      .at(-1)!
      .trim();
  const names = [...text.matchAll(unpacked), ...text.matchAll(listed)].flatMap(([, list]) => list!.split(',').map(last));
  return [...[...text.matchAll(definition)].map(([, name]) => name!), ...names.filter((name) => name !== '')];
}

export function readSource(path: string): Source {
  const text = readFileSync(root + path, 'utf8');
  return { path, text: withoutComments(text), lines: text.split('\n').length - 1, imports: importsOf(path, text) };
}

/** The source files below these folders. */
export const sourcesIn = (folders: readonly string[], kinds = /\.(tsx?|mjs)$/): Source[] =>
  folders.flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .filter((path) => kinds.test(path))
      .map(readSource),
  );

/** Every module that ends up in what these entry points load, with one way that leads there. */
export function reachableFrom(entries: readonly string[], known: ReadonlyMap<string, Source>): Map<string, string[]> {
  for (const entry of entries) if (!known.has(entry)) throw new Error(`${entry} is not there`);
  const ways = new Map<string, string[]>(entries.map((entry) => [entry, [entry]]));
  for (const [path, way] of ways) {
    for (const { from, typeOnly } of known.get(path)?.imports ?? []) {
      if (!typeOnly && !ways.has(from)) ways.set(from, [...way, from]);
    }
  }
  return ways;
}
