import type { Tree } from '../../messages/tree.ts';

/*
 * JSX that makes plain data: the background composes what is shown, and the
 * page, which pays for every byte of script, only has to grow it.
 */

/** What may stand inside something composed. */
export type Part = Tree | null | undefined | false | readonly Part[];
type Props = Record<string, unknown> & { children?: Part };
type Component = (props: never) => Tree | null;

function flat(child: Part): Tree[] {
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
  for (const [name, value] of Object.entries(given)) {
    if (typeof value === 'string') attributes[name] = value;
    else if (value === true) attributes[name] = '';
  }
  return [type, attributes, ...flat(children)];
}

export const jsxs = jsx;

interface Attributes {
  children?: Part;
  class?: string | undefined;
  role?: string;
  type?: 'button' | 'checkbox';
  tabindex?: '-1';
  value?: string;
  checked?: boolean;
  selected?: boolean;
  'aria-label'?: string | undefined;
  'aria-describedby'?: string;
  /** What `aria-describedby` names; the place in the page is closed, so that it meets no other. */
  id?: string;
  'aria-hidden'?: 'true';
  /** What a press does. */
  'data-do'?: string | undefined;
  /** What a choice decides. */
  'data-pick'?: string;
  /** Which field a press or a choice is about: its kind, and its place among the controls. */
  'data-kind'?: string | undefined;
  'data-at'?: string | undefined;
  /** Keeps the focus on what does the same thing when the panel is redrawn. */
  'data-key'?: string | undefined;
  /** Takes no click for a moment after it appeared. */
  'data-rest'?: boolean;
  /** Takes none either while an answer is awaited. */
  'data-wait'?: boolean;
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
