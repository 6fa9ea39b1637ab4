import { bare, plain, wordsOf } from './text.ts';

/** What stands around one control. Texts are normalised; lists have the nearest first. */
export interface Around {
  /** label, aria-label, aria-labelledby */
  own: string;
  /** Texts between it and the control before it. */
  before: string[];
  /** Text of the row, term or legend that heads it, perhaps together with others. */
  heading: string[];
  /** The text right behind it. */
  after: string;
  /** Everything between it and the control before it when the two stand close together. */
  gap: string | null;
}

const controlTags = 'input:not([type=hidden]), select, textarea';
/** How far up the tree a label may stand. */
const levelsUp = 7;
/** A container of more controls than this has a heading, but no label for one of them. */
const mostShared = 5;

/** Looks around the controls of one root, and remembers what it has seen of the nodes between them. */
export function lookAround(controls: readonly Element[]): (control: HTMLElement, index: number) => Around {
  const words = new Map<Node, string>();
  const holding = new Map<Node, boolean>();
  const textOf = (node: Node): string => {
    let text = words.get(node);
    if (text === undefined) words.set(node, (text = wordsOf(node)));
    return text;
  };
  const holds = (node: Node): boolean => {
    if (node.nodeType !== 1) return false;
    let held = holding.get(node);
    if (held === undefined) {
      const element = node as Element;
      holding.set(node, (held = element.matches(controlTags) || element.querySelector(controlTags) !== null));
    }
    return held;
  };
  const isCrowded = (node: Element, index: number) => {
    let count = 1;
    for (const step of [-1, 1]) {
      for (let at = index + step; count <= mostShared && controls[at] && node.contains(controls[at]!); at += step) count += 1;
    }
    return count > mostShared;
  };

  /** A row of labels over a row of fields, or a column beside a column: the label with the same number is meant. */
  const aligned = (control: Element): string => {
    for (let inside = control, level = 0; level < 4; level += 1) {
      const row = inside.parentElement;
      if (!row || inside.querySelectorAll(controlTags).length > 3) break;
      const labels = row.previousElementSibling;
      const count = row.childElementCount;
      if (count > 1 && labels?.childElementCount === count && !holds(labels) && [...row.children].every(holds)) {
        const texts = [...labels.children].map(textOf);
        if (texts.every((text) => bare(text) !== '')) return texts[[...row.children].indexOf(inside)]!;
      }
      inside = row;
    }
    return '';
  };

  return (control, index) => {
    const exact = aligned(control);
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
      if (!parent || parent.localName === 'body' || isCrowded(parent, index)) break;
      // What heads the whole container says less than what stands in it.
      if (before.some((text) => bare(text) !== '')) crossed = true;
      node = parent;
    }
    for (const box of ['tr', 'dd', 'fieldset'] as const) {
      const text = headOf(control.closest(box), box, control, textOf);
      if (text !== '' && !before.includes(text) && !heading.includes(text)) heading.push(text);
    }
    return { own: ownLabel(control, textOf), before, heading: exact === '' ? heading : [], after: textAfter(control, textOf, holds), gap: crossed ? gap : null };
  };
}

function headOf(box: Element | null, tag: 'tr' | 'dd' | 'fieldset', control: Element, textOf: (node: Node) => string): string {
  if (!box) return '';
  if (tag === 'fieldset') {
    const legend = box.querySelector('legend');
    return legend ? textOf(legend) : '';
  }
  if (tag === 'tr') {
    const heads = box.querySelectorAll('th');
    return heads.length === 1 && !heads[0]!.contains(control) ? textOf(heads[0]!) : '';
  }
  let term = box.previousElementSibling;
  while (term?.localName === 'dd') term = term.previousElementSibling;
  return term?.localName === 'dt' ? textOf(term) : '';
}

function ownLabel(control: HTMLElement, textOf: (node: Node) => string): string {
  const labels = [...((control as HTMLInputElement).labels ?? [])];
  const root = control.getRootNode() as Document | ShadowRoot;
  const wrapping = control.closest('label');
  // A label whose `for` leads nowhere labels nothing by the standard, but people see it.
  if (wrapping && labels.length === 0 && !root.getElementById(wrapping.htmlFor)) labels.push(wrapping);
  // Two labels for one id is a slip of the pen: the one that stands beside the control is meant.
  const near = labels.filter(({ parentElement: row }) => row?.contains(control) || row?.parentElement?.contains(control));
  const meant = labels.length > 1 && near.length > 0 ? near.slice(0, 1) : labels;
  const named = (control.getAttribute('aria-labelledby') ?? '').split(/\s+/).map((id) => root.getElementById(id));
  // A label around several controls heads them all and belongs to none.
  const own = [...meant, ...named].filter((node) => node && node.querySelectorAll(controlTags).length < 2);
  return own.map((node) => textOf(node!)).join(' ').trim() || plain(control.getAttribute('aria-label') ?? '');
}

function textAfter(control: Element, textOf: (node: Node) => string, holds: (node: Node) => boolean): string {
  let node = control;
  for (let level = 0; level < 4; level += 1) {
    for (let sibling = node.nextSibling; sibling; sibling = sibling.nextSibling) {
      if (holds(sibling)) return '';
      const text = sibling.nodeType === 1 || sibling.nodeType === 3 ? textOf(sibling) : '';
      if (text !== '') return text;
    }
    const parent = node.parentElement;
    if (!parent || /^(td|th|dd|li|form|body)$/.test(parent.localName) || parent.querySelectorAll(controlTags).length > 1) return '';
    node = parent;
  }
  return '';
}
