import type { Tree } from '../../../utils/messages/guard.ts';

/**
 * JSX that makes plain data: the background composes what is shown, and the
 * page, which pays for every byte of script, only has to grow it.
 */
type Child = Tree | null | undefined | false | readonly Child[];
type Props = Record<string, unknown> & { children?: Child };
type Component = (props: never) => Tree | null;

function flat(child: Child): Tree[] {
  if (child === null || child === undefined || child === false) return [];
  // An element begins with its tag and its attributes; anything else in brackets is a list.
  if (typeof child === 'string' || isElement(child)) return [child];
  return child.flatMap(flat);
}

const isElement = (child: readonly unknown[]): child is Exclude<Tree, string> =>
  typeof child[0] === 'string' && typeof child[1] === 'object' && child[1] !== null && !Array.isArray(child[1]);

export function jsx(type: string | Component, props: Props): Tree | null {
  if (typeof type === 'function') return (type as (props: Props) => Tree | null)(props);
  const { children, ...given } = props;
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) if (typeof value === 'string') attributes[name] = value;
  return [type, attributes, ...flat(children)];
}

export const jsxs = jsx;

interface Attributes {
  children?: Child;
  class?: string;
  role?: string;
  type?: 'button';
  tabindex?: '-1';
  'aria-label'?: string;
  'aria-hidden'?: 'true';
  /** What a press does. */
  'data-do'?: string;
  /** A moment to count down to. Milliseconds since 1970. */
  'data-until'?: string;
  /** `minutes` counts whole minutes; otherwise minutes and seconds. */
  'data-count'?: 'minutes';
}

export namespace JSX {
  export type Element = Tree | null;
  export interface ElementChildrenAttribute {
    children: unknown;
  }
  export type IntrinsicElements = { [Tag in keyof HTMLElementTagNameMap]: Attributes };
}
