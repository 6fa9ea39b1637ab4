import { plain, wordsOf } from './text.ts';

export type FormControl = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What stands around one control, as plain data: everything that decides its meaning. */
export interface ControlFacts {
  control: 'select' | 'textarea' | 'line';
  type: string;
  /** label, aria-label, aria-labelledby, title */
  own: string;
  /** th, dt or legend that heads it */
  heading: string;
  /** nearest text before it */
  before: string;
  /** whether `before` stands between it and the control before it */
  close: boolean;
  placeholder: string;
  /** name, id and autocomplete */
  code: string;
}

const lineTypes = new Set(['text', 'email', 'tel', 'url', 'number', '']);

/** Controls that a person could fill by hand right now. Passwords are left out before anything is read of them. */
export function usableControls(root: Document | ShadowRoot | Element): FormControl[] {
  const all = root.querySelectorAll<FormControl>('input, select, textarea');
  return [...all].filter((control) => {
    if (control instanceof HTMLInputElement && !lineTypes.has(control.type)) return false;
    if (control.disabled || (!(control instanceof HTMLSelectElement) && control.readOnly)) return false;
    return isShown(control);
  });
}

/** Honeypots are moved off the page, shrunk, made transparent or hidden from screen readers. */
function isShown(control: FormControl): boolean {
  if (!control.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  if (control.closest('[aria-hidden="true"], [inert]')) return false;
  const box = control.getBoundingClientRect();
  return box.width > 4 && box.height > 4 && box.right + scrollX > 0 && box.bottom + scrollY > 0;
}

export function factsOf(control: FormControl): ControlFacts {
  const { text, close } = textBefore(control);
  return {
    control:
      control instanceof HTMLSelectElement ? 'select' : control instanceof HTMLTextAreaElement ? 'textarea' : 'line',
    type: control.type,
    own: ownLabel(control),
    heading: headingOf(control),
    before: text,
    close,
    placeholder: control instanceof HTMLSelectElement ? '' : plain(control.placeholder),
    code: `${control.name} ${control.id} ${control.autocomplete}`.toLowerCase(),
  };
}

function ownLabel(control: FormControl): string {
  const parts = [...(control.labels ?? [])].map(wordsOf);
  const root = control.getRootNode() as Document | ShadowRoot;
  for (const id of (control.getAttribute('aria-labelledby') ?? '').split(/\s+/)) {
    const named = id && root.getElementById(id);
    if (named) parts.push(wordsOf(named));
  }
  parts.push(plain(control.getAttribute('aria-label') ?? ''), plain(control.title));
  return parts.filter((part) => part !== '').join(' ');
}

function headingOf(control: FormControl): string {
  const row = control.closest('tr');
  const header = row?.querySelector('th');
  if (header && !header.contains(control)) return wordsOf(header);
  let term = control.closest('dd')?.previousElementSibling;
  while (term && term.nodeName === 'DD') term = term.previousElementSibling;
  if (term?.nodeName === 'DT') return wordsOf(term);
  const legend = control.closest('fieldset')?.querySelector('legend');
  return legend ? wordsOf(legend) : control instanceof HTMLTextAreaElement ? sectionOf(control) : '';
}

/** The heading of the section: a large text box often has no other label. */
function sectionOf(control: FormControl): string {
  for (let node: Element | null = control; node; node = node.parentElement) {
    for (let before = node.previousElementSibling; before; before = before.previousElementSibling) {
      if (/^H[1-6]$/.test(before.nodeName)) return wordsOf(before);
      if (before.querySelector('input:not([type=hidden]), select, textarea')) return '';
    }
  }
  return '';
}

/** How far up the tree a label may stand. */
const levelsUp = 4;

/** The nearest text before a control, and whether no other control stands between. */
function textBefore(control: FormControl): { text: string; close: boolean } {
  let node: Element | null = control;
  for (let level = 0; node && level < levelsUp; level += 1) {
    for (let before: ChildNode | null = node.previousSibling; before; before = before.previousSibling) {
      if (before instanceof Element && (before.matches('input, select, textarea') || before.querySelector('input:not([type=hidden]), select, textarea'))) {
        return { text: '', close: false };
      }
      const words = wordsOf(before);
      if (words !== '') return { text: words, close: true };
    }
    node = node.parentElement;
  }
  return { text: '', close: false };
}
