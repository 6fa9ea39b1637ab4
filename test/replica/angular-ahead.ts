// Compiles Angular while its applications are bundled, as every live one is: in the page the compiler
// took most of what a load cost. Angular's own tool for it wants the programming interface of
// TypeScript 6, which TypeScript 7 has no more, so its compiler is called here.

import { CompilerFacadeImpl, FactoryTarget, JitEvaluator } from '@angular/compiler';
import type { Plugin } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** What only the page knows, such as a class: it goes through the compiler as it is written. */
class Written {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  toString(): string {
    return this.name;
  }
}

/** The same object for the same text, because the compiler tells references apart by identity. */
const known = new Map<string, Written>();
function written(text: string): Written {
  const one = known.get(text) ?? new Written(text);
  known.set(text, one);
  return one;
}

function sourceOf(value: unknown): string {
  if (value instanceof Written) return value.name;
  if (Array.isArray(value)) return `[${value.map(sourceOf).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  return `{ ${Object.entries(value)
    .map(([name, one]) => `${JSON.stringify(name)}: ${sourceOf(one)}`)
    .join(', ')} }`;
}

/** Says what would be run instead of running it. */
class Writer extends JitEvaluator {
  override evaluateCode(_url: string, context: { toSource(): string }, values: Record<string, unknown>): { $def: string } {
    const body = context.toSource().replace(/return \{[^{}]*\};?\s*$/, 'return $def;');
    return {
      $def: `/* @__PURE__ */ ((${Object.keys(values).join(', ')}) => { ${body} })(${Object.values(values).map(sourceOf).join(', ')})`,
    };
  }
}

const compiler = new CompilerFacadeImpl(new Writer()) as unknown as Record<string, (core: object, url: string, meta: object) => string> & {
  createParseSourceSpan(kind: string, name: string, url: string): object;
};

/** Every name of `@angular/core` stands for itself. */
const core = new Proxy(
  {},
  {
    getOwnPropertyDescriptor: (_, name) => ({ value: written(`i0.${String(name)}`), configurable: true, enumerable: true }),
    get: (_, name) => written(`i0.${String(name)}`),
  },
);

const nodesIn = (node: Node): Node[] =>
  Object.values(node)
    .flat()
    .filter((value): value is Node => typeof (value as Node | null)?.type === 'string');

function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of nodesIn(node)) yield* walk(child);
}

function valueOf(node: Node, code: string): unknown {
  const text = code.slice(node.start, node.end);
  const target = /^i0\.ɵɵFactoryTarget\.(\w+)$/.exec(text)?.[1];
  if (target !== undefined) return FactoryTarget[target as keyof typeof FactoryTarget];
  switch (node.type) {
    case 'Literal':
      return node['value'];
    case 'TemplateLiteral': {
      const [only, ...others] = node['quasis'] as { value: { cooked: string } }[];
      return others.length === 0 ? only!.value.cooked : written(text);
    }
    case 'ArrayExpression':
      return (node['elements'] as Node[]).map((one) => valueOf(one, code));
    case 'ObjectExpression':
      return partsOf(node, code);
    default:
      return written(text);
  }
}

const partsOf = (object: Node, code: string): Record<string, unknown> =>
  Object.fromEntries(
    (object['properties'] as { key: { name?: string; value?: string }; value: Node }[]).map(({ key, value }) => [
      key.name ?? key.value ?? '',
      valueOf(value, code),
    ]),
  );

/** What a library left to be compiled by whoever uses it. */
function declared(call: Node, code: string): string | undefined {
  const kind = /ɵɵngDeclare(\w+)$/.exec(code.slice((call['callee'] as Node).start, (call['callee'] as Node).end))?.[1];
  if (kind === undefined) return undefined;
  // For tests of the library only.
  if (kind.startsWith('ClassMetadata')) return 'void 0';
  return compiler[`compile${kind}Declaration`]!(core, 'ng:///', partsOf((call['arguments'] as Node[])[0]!, code));
}

/** `Component({ … })(class { … })`, the way our own are written. */
function component(call: Node, code: string): string | undefined {
  const inner = call['callee'] as Node;
  const [type] = call['arguments'] as Node[];
  if (inner.type !== 'CallExpression' || (inner['callee'] as Node)['name'] !== 'Component' || type === undefined) return undefined;
  const object = (inner['arguments'] as Node[])[0]!;
  const said = partsOf(object, code) as { selector?: string; inputs?: string[]; imports?: Written[]; template: string };
  const imports = said.imports?.map(sourceOf).join(', ') ?? '';
  const definition = compiler['compileComponent']!(core, 'ng:///', {
    name: 'Screen',
    type: written('type'),
    selector: said.selector ?? null,
    template: said.template,
    inputs: said.inputs ?? [],
    outputs: [],
    host: {},
    propMetadata: {},
    queries: [],
    viewQueries: [],
    declarations: [],
    styles: [],
    encapsulation: 0,
    preserveWhitespaces: false,
    legacyOptionalChaining: false,
    usesInheritance: false,
    isStandalone: true,
    isSignal: false,
    lifecycle: { usesOnChanges: false },
    controlCreate: null,
    exportAs: null,
    providers: null,
    hostDirectives: null,
    hasDirectiveDependencies: imports !== '',
    typeSourceSpan: compiler.createParseSourceSpan('Component', 'Screen', 'ng:///'),
  });
  return `/* @__PURE__ */ ((type) => {
    const open = (one) => { const { exports } = one.ɵmod ?? {}; return exports ? (exports.call ? exports() : exports).flatMap(open) : [one]; };
    const imports = () => [${imports}];
    const those = (...kinds) => () => imports().flatMap(open).flatMap((one) => kinds.flatMap((kind) => one[kind] ?? []));
    type.ɵfac = (other) => new (other ?? type)();
    type.ɵcmp = Object.assign(${definition}, { dependencies: imports, directiveDefs: those('ɵcmp', 'ɵdir'), pipeDefs: those('ɵpipe') });
    return type;
  })(${code.slice(type.start, type.end)})`;
}

/** The bundler's part of it. */
export const angularAhead: Plugin = {
  name: 'angular-ahead',
  enforce: 'post',
  transform(code) {
    const ours = code.includes('Component(');
    if (!ours && !code.includes('ɵɵngDeclare')) return null;
    const changes: { start: number; end: number; text: string }[] = [];
    for (const node of walk(this.parse(code) as unknown as Node)) {
      const text = node.type === 'CallExpression' ? (declared(node, code) ?? (ours ? component(node, code) : undefined)) : undefined;
      if (text !== undefined) changes.push({ start: node.start, end: node.end, text });
    }
    if (changes.length === 0) return null;
    const mended = changes
      .toSorted((one, other) => other.start - one.start)
      .reduce((whole, { start, end, text }) => whole.slice(0, start) + text + whole.slice(end), code);
    return { code: code.includes('* as i0 from') ? mended : `import * as i0 from '@angular/core';\n${mended}`, map: null };
  },
};
