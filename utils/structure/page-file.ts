import * as z from 'zod/mini';
import { screenKeys } from '../ccus/screens.ts';
import { mask } from './mask.ts';

/** A page's structure as a file: JSON, one element a line, for a person to read before it is sent. */
export const pageFormat = 'ccus-assist-page';
export const pageVersion = 1;

const tag = /^(?!(script|style|link|meta|base|object|embed|noscript)$)[a-z][a-z0-9-]{0,40}$/;
const attribute =
  /^(type|autocomplete|inputmode|maxlength|pattern|required|disabled|readonly|multiple|role|aria-hidden|inert|colspan|rowspan|placeholder|open|aria-label|title|alt|id|name|for|aria-labelledby|value|href|hidden|shadowrootmode)$/;
const longest = 200;
const most = { nodes: 12_000, depth: 120 } as const;

/** The values allowed in attributes that could otherwise act or carry data. */
const rules: Record<string, (text: string, given: Record<string, unknown>) => boolean> = {
  value: (_text, { type }) => /^(submit|button|reset)$/.test(String(type)),
  href: (text) => /^(#$|https?:\/\/)/.test(text),
};

/** Whether a value has the shape of an exported structure and contains nothing that could act. */
export function isTree(value: unknown): value is SketchNode {
  let nodes = 0;
  const holds = (node: unknown, depth: number): boolean => {
    if ((nodes += 1) > most.nodes || depth > most.depth) return false;
    if (typeof node === 'string') return node.length <= longest;
    if (!Array.isArray(node)) return false;
    const [name, attributes, ...inside] = node as unknown[];
    if (typeof name !== 'string' || !tag.test(name) || typeof attributes !== 'object' || attributes === null || Array.isArray(attributes))
      return false;
    const given = attributes as Record<string, unknown>;
    const fits = Object.entries(given).every(
      ([key, text]) => attribute.test(key) && typeof text === 'string' && text.length <= longest && (rules[key]?.(text, given) ?? true),
    );
    return fits && inside.every((one) => holds(one, depth + 1));
  };
  return Array.isArray(value) && holds(value, 0);
}

export const pageFileSchema = z.strictObject({
  format: z.literal(pageFormat),
  version: z.literal(pageVersion),
  host: z.string().check(z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/), z.maxLength(253)),
  screen: z.enum(screenKeys),
  title: z.string().check(z.maxLength(longest)),
  cut: z.boolean(),
  tree: z.custom<SketchNode>(isTree),
});

/** The content of the file. */
export type PageFile = z.infer<typeof pageFileSchema>;

/** Why a file is not the structure of a page. */
export type PageFileFault = 'notPage' | 'newer' | 'damaged';

/** Masks every text once more, because the file may come from anybody. */
function masked(node: SketchNode, secrets: readonly string[]): SketchNode {
  const safe = (text: string) => mask(text, secrets).slice(0, longest);
  if (typeof node === 'string') return safe(node);
  const [name, attributes, ...inside] = node;
  return [
    name,
    Object.fromEntries(Object.entries(attributes).map(([key, text]) => [key, safe(text)])),
    ...inside.map((one) => masked(one, secrets)),
  ];
}

/** The page with every text masked, including the given secrets. */
export const maskPage = (page: PageFile, secrets: readonly string[]): PageFile => ({
  ...page,
  title: mask(page.title, secrets),
  tree: masked(page.tree, secrets),
});

/** Every text of the page that a person can read, each once, in the order of the page. */
export function wordsIn({ title, tree }: PageFile): string[] {
  const words = new Set([title]);
  const walk = (node: SketchNode): void => {
    if (typeof node === 'string') return void words.add(node);
    const [, { placeholder, title: hint, alt, value, ...attributes }, ...inside] = node;
    for (const text of [attributes['aria-label'], placeholder, hint, alt, value]) if (text) words.add(text);
    inside.forEach(walk);
  };
  walk(tree);
  return [...words].filter((text) => /[\p{L}\p{N}]/u.test(text));
}

/** What a page's parts are called and where its links lead: each once, in the order of the page. */
export function namesIn({ tree }: PageFile): string[] {
  const names = new Set<string>();
  const walk = (node: SketchNode): void => {
    if (typeof node === 'string') return;
    const [, { id, name, for: owner, href, pattern, role, ...attributes }, ...inside] = node;
    for (const text of [id, name, owner, attributes['aria-labelledby'], href, pattern, role]) if (text) names.add(text);
    inside.forEach(walk);
  };
  walk(tree);
  return [...names].filter((text) => /[\p{L}\p{N}]/u.test(text));
}

/** Reads a structure that came from a content script or a file. Everything in it is checked. */
export function readPage(value: unknown): { ok: true; page: PageFile } | { ok: false; fault: PageFileFault } {
  const claims = z.object({ format: z.literal(pageFormat), version: z.int() }).safeParse(value);
  if (!claims.success) return { ok: false, fault: 'notPage' };
  if (claims.data.version > pageVersion) return { ok: false, fault: 'newer' };
  const read = pageFileSchema.safeParse(value);
  return read.success ? { ok: true, page: maskPage(read.data, []) } : { ok: false, fault: 'damaged' };
}

/** The text of the file, one element per line. */
export function pageText({ tree, ...head }: PageFile): string {
  const lines = (node: SketchNode, indent: string): string => {
    if (typeof node === 'string') return indent + JSON.stringify(node);
    const [name, attributes, ...inside] = node;
    if (inside.every((one) => typeof one === 'string')) return indent + JSON.stringify(node);
    const children = inside.map((one) => lines(one, `${indent} `)).join(',\n');
    return `${indent}[${JSON.stringify(name)}, ${JSON.stringify(attributes)},\n${children}]`;
  };
  return `${JSON.stringify(head, null, 1).slice(0, -2)},\n "tree":\n${lines(tree, ' ')}\n}\n`;
}

/** A page's structure, without typed text and without what may identify a person. */
export interface Sketch {
  title: string;
  tree: SketchNode;
  /** Whether the page was larger than the limit, so that a part is missing. */
  cut: boolean;
}

/** A text, or a tag with its attributes and content. */
export type SketchNode = string | [tag: string, attributes: Record<string, string>, ...inside: SketchNode[]];
