/** What the facts of a control are made of, besides elements and text. */
const attributeFilter = [
  'alt',
  'aria-label',
  'aria-labelledby',
  'autocomplete',
  'for',
  'form',
  'href',
  'id',
  'maxlength',
  'multiple',
  'name',
  'placeholder',
  'role',
  'type',
];

const isOurs = ({ localName }: Element) => localName?.startsWith('ccus-assist') ?? false;
/** Whether a change is the page's: our own panel comes and goes at its end without changing it. */
export const isThePages = ({ type, target, addedNodes, removedNodes }: MutationRecord): boolean =>
  type !== 'childList' || target.nodeName !== 'HTML' || ![...addedNodes, ...removedNodes].every((node) => isOurs(node as Element));

/**
 * Remembers what was read of each root and reads it again only when something
 * in it has changed: a first change ends the watch until the next reading, so
 * that a page that changes all the time pays once.
 *
 * @param read must hang on elements, text and the attributes above alone.
 */
export function rememberRoots<T>(read: (root: Document | ShadowRoot) => T): (root: Document | ShadowRoot) => T {
  const known = new WeakMap<Node, { read: T; watch: MutationObserver }>();
  return (root) => {
    const before = known.get(root);
    // What has not been reported yet counts as well.
    if (before && !before.watch.takeRecords().some(isThePages)) return before.read;
    before?.watch.disconnect();
    const watch = new MutationObserver((records) => {
      if (!records.some(isThePages)) return;
      watch.disconnect();
      known.delete(root);
    });
    const now = { read: read(root), watch };
    watch.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter });
    known.set(root, now);
    return now.read;
  };
}
