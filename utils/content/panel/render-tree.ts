import type { Tree } from '../../messages/tree.ts';

/** Makes elements of what the background composed. */
export function renderTree(tree: Tree): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const [tag, attributes, ...inside] = tree;
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]!);
  element.append(...inside.map(renderTree));
  return element;
}
