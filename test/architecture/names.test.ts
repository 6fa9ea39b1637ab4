import { expect, it } from 'vitest';
import { exportedNames, sourcesIn } from './sources.ts';

it('finds what a file exports under a name of its own', () => {
  const text = [
    `export const a = 1;`,
    `export async function b() {}`,
    `export default function C() {}`,
    `export interface D {}`,
    `export type E = string;`,
    `export abstract class F {}`,
    `export const { g, h: i } = maker();`,
    `export const [j] = list;`,
    `export { k } from './k.ts';`,
    `export * from './l.ts';`,
    `export { m as n };`,
    `const o = 1;`,
  ].join('\n');
  expect(exportedNames(text)).toEqual(['a', 'b', 'C', 'D', 'E', 'F', 'g', 'i', 'j', 'n']);
});

/** Names that two files may define until one of them goes: the panel that the background composes gives way to one of our own pages. */
const leaving = ['Notice'];

it('gives each exported name one meaning: two files never define the same', () => {
  const files = new Map<string, string[]>();
  for (const { path, text } of sourcesIn(['utils', 'components', 'entrypoints', 'scripts'], /(?<!\.d)\.m?tsx?$|\.mjs$/)) {
    for (const name of exportedNames(text)) files.set(name, [...(files.get(name) ?? []), path]);
  }
  expect(files.size).toBeGreaterThan(500);
  expect([...files].filter(([name, paths]) => paths.length > 1 && !leaving.includes(name))).toEqual([]);
});
