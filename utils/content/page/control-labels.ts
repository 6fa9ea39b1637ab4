import type { Around } from '../../reader/facts.ts';
import { bare, plain, wordsOf } from '../../reader/text.ts';

const controlTags = 'input:not([type=hidden]), select, textarea';

/** How far up the tree a label may stand. */
const levelsUp = 7;

/** A container of more controls than this has a heading, but no label for one of them. */
const mostShared = 5;

/** Looks around the controls of one root, and remembers what it has seen of the nodes between them. */
export function readLabels(root: Document | ShadowRoot, controls: ArrayLike<Element>): (control: HTMLElement, index: number) => Around {
  // `control.labels` walks the whole page for every control; this walks it once for all.
  const labels = Map.groupBy(root.querySelectorAll<HTMLLabelElement>('label[for]'), (label) => label.htmlFor);
  const textOf = once(wordsOf);
  const heads = once(headOf);
  const holds = once(
    (node: Node) =>
      node.nodeType === 1 && ((node as Element).matches(controlTags) || (node as Element).querySelector(controlTags) !== null),
  );
  /** How many controls a node around one holds, up to one too many; they are in the order of the page. */
  const countIn = once((node: Element, index) => {
    let count = 1;
    for (const step of [-1, 1]) {
      for (let at = index + step; count <= mostShared && controls[at] && node.contains(controls[at]!); at += step) count += 1;
    }
    return count;
  });
  const isCrowded = (node: Element, index: number, most: number) => countIn(node, index) > most;

  /** The texts over or beside the fields of a row, when each has one. */
  const headsOver = once((row: Element): string[] | null => {
    const beside = row.previousElementSibling;
    const count = beside?.childElementCount ?? 0;
    if (count < 2 || row.childElementCount !== count || holds(beside!) || ![...row.children].every((cell) => holds(cell))) return null;
    const texts = [...beside!.children].map((cell) => textOf(cell));
    return texts.every((text) => bare(text) !== '') ? texts : null;
  });

  /**
   * A row of labels over a row of fields, or a column beside a column: the label
   * with the same number is meant. With it comes what it stands for, which may
   * hold more fields than this one.
   */
  const aligned = (control: Element, index: number): [string, Element] | [] => {
    for (let inside = control, level = 0; level < 4; level += 1) {
      const row = inside.parentElement;
      if (!row || isCrowded(inside, index, 3)) break;
      const texts = headsOver(row);
      if (texts) return [texts[[...row.children].indexOf(inside)]!, inside];
      inside = row;
    }
    return [];
  };

  return (control, index) => {
    const [label = '', cell] = aligned(control, index);
    // Over several fields it is a heading, and what stands between them says more.
    const shared = cell && isCrowded(cell, index, 1);
    const exact = shared ? '' : label;
    const before = exact === '' ? [] : [exact];
    const heading: string[] = [];
    let gap: string | null = null;
    let crossed = false;
    let between = '';
    for (let node: Element = control, level = 0; level < levelsUp; level += 1) {
      for (let sibling = node.previousSibling; sibling; sibling = sibling.previousSibling) {
        if (holds(sibling)) {
          if (!crossed && level < 4) gap = between;
          crossed = true;
          break;
        }
        const text = sibling.nodeType === 1 || sibling.nodeType === 3 ? textOf(sibling) : '';
        if (text === '') continue;
        if (crossed) {
          if (heading.length < 2) heading.push(text);
          break;
        }
        between = `${text} ${between}`;
        if (before.length < 3 && exact === '') before.push(text);
      }
      const parent: Element | null = node.parentElement;
      if (!parent || parent.localName === 'body' || (shared && parent === cell) || isCrowded(parent, index, mostShared)) break;
      // What heads the whole container says less than what stands in it.
      if (before.some((text) => bare(text) !== '')) crossed = true;
      node = parent;
    }
    if (shared) heading.push(label);
    for (const tag of ['tr', 'dd', 'fieldset'] as const) {
      const box = control.closest(tag);
      const head = box && heads(box);
      const text = head && !head.contains(control) ? textOf(head) : '';
      if (text !== '' && !before.includes(text) && !heading.includes(text)) heading.push(text);
    }
    const tied = control.id === '' || root.getElementById(control.id) !== control ? [] : (labels.get(control.id) ?? []);
    return {
      own: ownLabel(control, root, tied, textOf),
      before,
      heading: exact === '' ? heading : [],
      after: textAfter(control, textOf, holds, (node) => isCrowded(node, index, 1)),
      gap: crossed ? gap : null,
    };
  };
}

/** Works out once for each node what is asked of it often. */
function once<N extends Node, T>(work: (node: N, index: number) => T): (node: N, index?: number) => T {
  const known = new Map<N, T>();
  return (node, index = 0) => {
    let found = known.get(node);
    if (found === undefined) known.set(node, (found = work(node, index)));
    return found;
  };
}

/** The th, dt or legend of a row, or `null` when it has none or several. */
function headOf(box: Element): Element | null {
  const tag = box.localName;
  if (tag === 'fieldset') return box.querySelector('legend');
  if (tag === 'tr') {
    const heads = box.querySelectorAll('th');
    return heads.length === 1 ? heads[0]! : null;
  }
  let term = box.previousElementSibling;
  while (term?.localName === 'dd') term = term.previousElementSibling;
  return term?.localName === 'dt' ? term : null;
}

/** label, aria-labelledby or aria-label of a control. */
function ownLabel(
  control: HTMLElement,
  root: Document | ShadowRoot,
  tied: readonly HTMLLabelElement[],
  textOf: (node: Node) => string,
): string {
  const labels = [...tied];
  const wrapping = control.closest('label');
  // A label whose `for` leads nowhere labels nothing by the standard, but people see it.
  if (wrapping && (!wrapping.htmlFor || (labels.length === 0 && !root.getElementById(wrapping.htmlFor)))) labels.push(wrapping);
  // Two labels for one id is a slip of the pen: the one that stands beside the control is meant.
  const near = labels.filter(({ parentElement: row }) => row?.contains(control) || row?.parentElement?.contains(control));
  const meant = labels.length > 1 && near.length > 0 ? near.slice(0, 1) : labels;
  const named = (control.getAttribute('aria-labelledby') ?? '').split(/\s+/).map((id) => root.getElementById(id));
  // A label around several controls heads them all and belongs to none.
  const own = [...meant, ...named].filter((node) => node && node.querySelectorAll(controlTags).length < 2);
  return (
    own
      .map((node) => textOf(node!))
      .join(' ')
      .trim() || plain(control.getAttribute('aria-label') ?? '')
  );
}

function textAfter(
  control: Element,
  textOf: (node: Node) => string,
  holds: (node: Node) => boolean,
  isShared: (node: Element) => boolean,
): string {
  let node = control;
  for (let level = 0; level < 4; level += 1) {
    for (let sibling = node.nextSibling; sibling; sibling = sibling.nextSibling) {
      if (holds(sibling)) return '';
      const text = sibling.nodeType === 1 || sibling.nodeType === 3 ? textOf(sibling) : '';
      if (text !== '') return text;
    }
    const parent = node.parentElement;
    if (!parent || /^(td|th|dd|li|form|body)$/.test(parent.localName) || isShared(parent)) return '';
    node = parent;
  }
  return '';
}
